import "fake-indexeddb/auto";
import { renderToString } from "react-dom/server";
import { answerPlace } from "../findings/spine/answer-place.ts";
import { paths } from "../findings/paths.ts";
import { findingsNow } from "../state/use-findings.ts";
import { App, prepared } from "./app.tsx";
import { Root } from "./root.tsx";
import { LoadingFrame, Start } from "./start.tsx";
import { drawAt } from "./use-place.ts";

/** A page as it stands before any script. */
export interface DrawnPage {
  /** its place; empty for what stands where a page is on its way */
  readonly place: string;
  /** a place that leads on to it */
  readonly from?: string;
  readonly html: string;
}

/** The places that say something to those who have nothing here yet. */
const DRAWN = [
  paths.newOffer,
  paths.forAll(),
  paths.compare,
  paths.ask,
  paths.decide,
  paths.whatMatters,
  paths.report,
  paths.import(),
  paths.keeping,
  paths.rubric(),
  paths.method(),
] as const;

const drawnAt = async (place: string): Promise<DrawnPage> => {
  drawAt(place);
  const library = await prepared(place);
  const html = renderToString(
    <Root>
      <App library={library} />
    </Root>,
  );
  const { file } = library.live.snapshot();
  const leadsOn = file !== null && answerPlace(findingsNow(file)) === place;
  return { place, html, ...(leadsOn && { from: paths.nextAnswer }) };
};

/** The pages of someone who has nothing here yet as HTML, drawn when the page is built: the first visit's, then those of other places. */
export const prerendered = async (): Promise<readonly DrawnPage[]> => {
  const first = renderToString(
    <Root>
      <Start isFirstVisit />
    </Root>,
  );
  drawAt("");
  const pages = [
    { place: paths.offers, html: first },
    { place: "", html: renderToString(<LoadingFrame />) },
  ];
  for (const place of DRAWN) pages.push(await drawnAt(place));
  return pages;
};
