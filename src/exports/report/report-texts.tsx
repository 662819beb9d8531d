import type { ReportTexts } from "../../findings/report/report-texts.ts";
import { ReportHeading, ReportPart } from "./report-parts.tsx";

/** What offers were taken from, whole. A text is data: nothing of it is markup. */
export const TextsPart = ({ texts }: { readonly texts: readonly ReportTexts[] }) => (
  <ReportPart title="Texts">
    {texts.map(({ name, texts: own }) =>
      own.map(({ id, title, kind, paragraphs }) => (
        <div key={`${name} ${id}`}>
          <ReportHeading rank={3}>{`${name}: ${title}`}</ReportHeading>
          {title !== kind && <p className="report-small">{kind}</p>}
          <p className="report-small report-text" dir="auto">
            {paragraphs.join("\n")}
          </p>
        </div>
      )),
    )}
  </ReportPart>
);
