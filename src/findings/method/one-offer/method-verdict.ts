import { ENOUGH_ANSWERED, TOO_EARLY, bandOf } from "../../../engine/offer/verdict.ts";
import { type Case, comparedOffer, nameOf } from "../../case.ts";
import type { Explained, MethodText } from "../method-section.ts";
import { wholePoints } from "../../words/points-in-words.ts";
import { lowered, paragraph, quoted } from "../../words/sentence.ts";
import { percentInWords, shareInWords } from "../../words/share-in-words.ts";
import { verdictSentence } from "../../offer/verdict-sentence.ts";

const whichBand = (theCase: Case, offer: string): string => {
  const { score, verdict, answered } = comparedOffer(theCase, offer);
  if (verdict.band === TOO_EARLY)
    return `Below ${shareInWords(ENOUGH_ANSWERED)} of the weight answered there is no verdict; here it is ${percentInWords(answered)}.`;
  const band = bandOf(theCase.model.rubric.bands, score);
  return `Its ${wholePoints(score)} points reach the band ${quoted(lowered(band?.label ?? ""))}, which starts at ${band?.from ?? 0}; the unrounded score decides.`;
};

/** The verdict; engine §9. */
export const methodVerdict = ({ theCase, offer }: Explained): MethodText => {
  const { label, reasons } = verdictSentence(theCase, offer);
  const { bands } = theCase.model.rubric;
  const given = comparedOffer(theCase, offer).verdict.band;
  return {
    says: paragraph(`${nameOf(theCase, offer)}: ${lowered(label)}.`, reasons),
    how: [
      whichBand(theCase, offer),
      "A sign with a ceiling, once raised, holds the verdict down, whatever the points: good pay never averages away a job in which nothing reaches a user. The score stays as it is. The reasons named are the two criteria that lift the score most and the one that holds it back most. After them comes the first raised sign, or the heaviest open question.",
    ],
    tables: [
      {
        caption: "The bands",
        columns: ["Verdict", "From", ""],
        rows: bands.map(({ id, label: words, from }) => ({
          head: words,
          cells: [String(from), id === given ? nameOf(theCase, offer) : ""],
        })),
      },
    ],
    exact: {
      term: "Classification by thresholds, with ceilings",
      formula: "verdict = the lower of the score's band and the lowest ceiling of the raised signs",
      source: "Thresholds and ceilings are ours; see the end of this page.",
    },
  };
};
