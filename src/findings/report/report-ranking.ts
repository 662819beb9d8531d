import { type Case, comparedOffer, modelledOffer, nameOf } from "../case.ts";
import { answeredInWords } from "../offer/answered-sentence.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { dateInWords } from "../words/dates-in-words.ts";
import { type FlagSentence, flagSentences } from "../offer/flag-sentence.ts";
import { laneInBrief, laneSentence } from "../offer/lane-sentence.ts";
import { firstInTable } from "../comparing/lead-sentence.ts";
import { inSentence } from "../names/offer-name.ts";
import { type WiderRange, widerRange } from "../sources/one-voice-sentence.ts";
import { likelyInWords, wholePoints } from "../words/points-in-words.ts";
import { placeLabels } from "../comparing/shared-places.ts";
import { cappedByInWords, verdictSentence } from "../offer/verdict-sentence.ts";
import { lowered, sentence } from "../words/sentence.ts";
import { listInWords } from "../words/list-in-words.ts";
import { limitedBy, offerTone } from "../offer/out-sentence.ts";

/** One offer as a row of the report's ranking; everything as it is read. */
export interface ReportRankingRow {
  readonly id: string;
  /** "1", or "=1" where it is shared */
  readonly place: string;
  readonly name: string;
  /** empty where names are hidden */
  readonly title: string;
  readonly score: string;
  readonly likely: string;
  /** the score, the likely range and the verdict's tone, to be drawn */
  readonly rail: {
    readonly score: number;
    readonly likely: readonly [number, number];
    /** the range if each source is right or wrong as a whole, where it is much wider */
    readonly wide: WiderRange | undefined;
    readonly tone: "good" | "fair" | "poor" | "neutral";
    /** nothing of it is answered */
    readonly unknown: boolean;
  };
  /** "8 of 10"; null for a cohort */
  readonly first: string | null;
  readonly answered: string;
  readonly readsAs: string;
  /** the same as a sentence: "Reads as production ML engineering." */
  readonly lane: string;
  readonly verdict: string;
  /** the sign that holds the verdict below what the points alone would say; null where none does */
  readonly cappedBy: string | null;
  readonly reasons: string;
  readonly replyBy: string | null;
  /** signs to take seriously, raised ones first */
  readonly flags: readonly FlagSentence[];
  /** those that the reasons don't name, in a line: "Also raised: …", "Possible: …" */
  readonly signs: readonly string[];
}

/** The offers' ids, best first, of equals in the file's order. */
export const byRank = ({ comparison }: Case): readonly string[] =>
  comparison.offers.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);

/** A report says in full how the first stands to so many others; the rest have their rows in the tables. */
const IN_FULL = 3;

/** The ids of the offers right behind the first, best first. */
export const nextInRank = (theCase: Case): readonly string[] => byRank(theCase).slice(1, 1 + IN_FULL);

/** As long as little is known nearly everything is possible: more than so many would say nothing. */
const POSSIBLE_SIGNS = 2;

/** Titles in a row; where one has a comma of its own, with semicolons between. */
const toldApart = (titles: readonly string[]): string =>
  titles.some((title) => title.includes(",")) ? titles.join("; ") : listInWords(titles);

/** The signs that some reasons don't name already, in at most two sentences: raised ones, and some of the possible. */
export const namedSigns = (flags: readonly FlagSentence[], reasons: string): readonly string[] => {
  const said = reasons.toLowerCase();
  const named = (flag: FlagSentence): boolean => said.includes(lowered(limitedBy(flag.title)).toLowerCase());
  const titles = (state: string): readonly string[] =>
    flags.filter((flag) => flag.state === state && !named(flag)).map(({ title }) => lowered(title));
  const raised = toldApart(titles("Raised"));
  const rest = titles("Possible").length - POSSIBLE_SIGNS;
  const possible = toldApart([
    ...titles("Possible").slice(0, POSSIBLE_SIGNS),
    ...(rest > 0 ? [`${countInWords(rest)} more`] : []),
  ]);
  return [
    ...(raised === "" ? [] : [sentence(`${flags.some(named) ? "Also raised" : "Raised"}: ${raised}`)]),
    ...(possible === "" ? [] : [sentence(`Possible: ${possible}`)]),
  ];
};

/** The ranking, best first. `today` such as 2026-11-23. */
export const rankingRows = (theCase: Case, today: string, hidden: boolean): readonly ReportRankingRow[] => {
  const places = placeLabels(theCase.comparison);
  return byRank(theCase).map((id) => {
    const { score, likely, answered } = comparedOffer(theCase, id);
    const { title, replyBy } = modelledOffer(theCase, id).offer;
    const { label, reasons } = verdictSentence(theCase, id);
    const flags = flagSentences(theCase, id);
    const wide = widerRange(theCase, id);
    return {
      id,
      place: places.get(id) ?? "",
      name: nameOf(theCase, id),
      title: hidden ? "" : inSentence(title),
      score: String(wholePoints(score)),
      likely: likelyInWords(likely, score).replace("likely ", ""),
      rail: {
        score,
        likely,
        wide: wide === "late" ? undefined : wide,
        tone: offerTone(theCase, id),
        unknown: answered === 0,
      },
      first: firstInTable(theCase, id),
      answered: answeredInWords(theCase, id).weight.replace(" of the weight answered", ""),
      readsAs: laneInBrief(theCase, id),
      lane: sentence(laneSentence(theCase, id).headline),
      verdict: label,
      cappedBy: cappedByInWords(theCase, id),
      reasons,
      replyBy: replyBy === undefined ? null : dateInWords(replyBy, today),
      flags,
      signs: answered === 0 ? [] : namedSigns(flags, reasons),
    };
  });
};
