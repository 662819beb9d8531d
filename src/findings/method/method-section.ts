import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import type { Case } from "../case.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import type { AppState } from "../../offers/app-schema.ts";

/** What a paragraph of the method page is called in an address: `/method#likely-range`. */
export type MethodAnchor =
  | "belief"
  | "score"
  | "likely-range"
  | "worst-and-best"
  | "answered"
  | "verdict"
  | "flags"
  | "lane"
  | "pay"
  | "gap"
  | "chance-of-first"
  | "told-apart"
  | "regret"
  | "smaa"
  | "dominance"
  | "growth"
  | "what-to-ask"
  | "when-to-stop"
  | "sources"
  | "stability"
  | "what-it-takes"
  | "other-beliefs"
  | "weights"
  | "not-measured";

export interface MethodRow {
  /** tells rows of the same head apart, as two criteria of one title */
  readonly id?: string;
  readonly head: string;
  readonly cells: readonly string[];
  /** a sum or a mean of the rows above */
  readonly isTotal?: boolean;
}

/** Figures side by side; the first column is the rows' heads. */
export interface MethodTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly MethodRow[];
  /** the cells are words, to be read rather than compared */
  readonly inWords?: boolean;
}

/** What the field calls it. */
export interface ExactTerm {
  readonly term: string;
  readonly formula?: string;
  readonly source: string;
}

/** One figure explained: what it says here, how it comes about, and its exact term. */
export interface MethodText {
  /** the finding, with the person's own numbers */
  readonly says: string;
  readonly how: readonly string[];
  readonly tables: readonly MethodTable[];
  readonly exact: ExactTerm | null;
}

/** A paragraph of the page, written once it is drawn: all of them in one go would keep a phone busy. */
export interface MethodSection {
  readonly id: MethodAnchor;
  readonly title: string;
  readonly text: (explained: Explained) => MethodText;
}

/** What the page is worked through with. */
export interface Explained {
  readonly theCase: Case;
  /** id of the offer */
  readonly offer: string;
  /** the offer it is set against: today's first, or for that one the next; null with one offer */
  readonly other: string | null;
  /** what the page keeps beside the offers; left out for the samples */
  readonly app?: AppState | undefined;
}

/** Why a figure that compares offers isn't there; null where it is. */
export const notCompared = ({ comparison }: Case): string | null => {
  if (comparison.offers.length < 2) return "This takes a second offer: there is nothing yet to compare with.";
  if (comparison.offers.length > COHORT_ABOVE)
    return `With more than ${COHORT_ABOVE} offers this is left out, as it sets every two of them against each other.`;
  return isAnythingAnswered(comparison) ? null : "Nothing is answered yet, so nothing is ranked.";
};

/** The offers to show in a table, best first; a longer list says no more. */
export const rankedOffers = ({ comparison }: Case, atMost = 12): Case["comparison"]["offers"] =>
  comparison.offers.toSorted((a, b) => a.rank - b.rank).slice(0, atMost);

/** The literature that the method page names. */
export const SOURCES = {
  keeneyRaiffa: "Keeney and Raiffa, Decisions with Multiple Objectives, 1976.",
  howard: "Howard, Information value theory, IEEE Transactions on Systems Science and Cybernetics 2, 1966.",
  lahdelmaSalminen:
    "Lahdelma and Salminen, SMAA-2: stochastic multicriteria acceptability analysis for group decision making, Operations Research 49, 2001.",
  stillwell:
    "Stillwell, Seaver and Edwards, A comparison of weight approximation techniques in multiattribute utility decision making, Organizational Behavior and Human Performance 28, 1981.",
  mareschal:
    "Mareschal, Weight stability intervals in multicriteria decision aid, European Journal of Operational Research 33, 1988.",
  triantaphyllou:
    "Triantaphyllou and Sánchez, A sensitivity analysis approach for some deterministic multi-criteria decision-making methods, Decision Sciences 28, 1997.",
  sinhaZoltners: "Sinha and Zoltners, The multiple-choice knapsack problem, Operations Research 27, 1979.",
  barronBarrett: "Barron and Barrett, Decision quality using ranked attribute weights, Management Science 42, 1996.",
} as const;
