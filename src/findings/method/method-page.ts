import { type Case, nameOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { methodAsk } from "./asking/method-ask.ts";
import { methodCheckingSources } from "./asking/method-checking-sources.ts";
import { methodStop } from "./asking/method-stop.ts";
import { methodBelief } from "./one-offer/method-belief.ts";
import { methodOtherBeliefs } from "./firmness/method-other-beliefs.ts";
import { methodStability } from "./firmness/method-stability.ts";
import { methodWhatItTakes } from "./firmness/method-what-it-takes.ts";
import { methodChanceOfFirst, methodRegret } from "./against/method-first.ts";
import { methodOurs } from "./method-ours.ts";
import { methodGap, methodToldApart } from "./against/method-pair.ts";
import { methodGrowth } from "./against/method-growth.ts";
import { methodPay } from "./one-offer/method-pay.ts";
import { methodAnswered } from "./one-offer/method-answered.ts";
import { methodLikelyRange, methodWorstAndBest } from "./one-offer/method-range.ts";
import { methodScore } from "./one-offer/method-score.ts";
import { type Explained, type MethodSection, rankedOffers } from "./method-section.ts";
import { methodDominance } from "./against/method-dominance.ts";
import { methodSmaa } from "./against/method-smaa.ts";
import { methodFlags } from "./one-offer/method-flags.ts";
import { methodLane } from "./one-offer/method-lane.ts";
import { methodVerdict } from "./one-offer/method-verdict.ts";
import { paragraph } from "../words/sentence.ts";
import { methodWeights } from "./method-weights.ts";
import type { AppState } from "../../offers/app-schema.ts";

/** Paragraphs that belong together. */
interface MethodGroup {
  readonly title: string;
  readonly sections: readonly MethodSection[];
}

/** Every figure of the app explained, in the order in which they build on each other. */
export const METHOD_GROUPS: readonly MethodGroup[] = [
  {
    title: "One offer by itself",
    sections: [
      { id: "belief", title: "What an answer counts as", text: methodBelief },
      { id: "score", title: "The score", text: methodScore },
      { id: "likely-range", title: "The likely range", text: methodLikelyRange },
      { id: "worst-and-best", title: "At worst and at best", text: methodWorstAndBest },
      { id: "answered", title: "How much is answered", text: methodAnswered },
      { id: "verdict", title: "The verdict", text: methodVerdict },
      { id: "flags", title: "Signs to take seriously", text: methodFlags },
      { id: "lane", title: "What kind of job it is", text: methodLane },
      { id: "pay", title: "Pay", text: methodPay },
    ],
  },
  {
    title: "One against another",
    sections: [
      { id: "gap", title: "Why one is ahead", text: methodGap },
      { id: "chance-of-first", title: "How often it comes first", text: methodChanceOfFirst },
      { id: "told-apart", title: "Whether two can be told apart", text: methodToldApart },
      { id: "regret", title: "What a wrong pick would cost", text: methodRegret },
      { id: "smaa", title: "How it could turn out, if weights move too", text: methodSmaa },
      { id: "dominance", title: "Better all round", text: methodDominance },
      { id: "growth", title: "Growth against pay", text: methodGrowth },
    ],
  },
  {
    title: "What to ask",
    sections: [
      { id: "what-to-ask", title: "What to ask next", text: methodAsk },
      { id: "sources", title: "Checking a source", text: methodCheckingSources },
      { id: "when-to-stop", title: "When to stop asking", text: methodStop },
    ],
  },
  {
    title: "How firm it is",
    sections: [
      { id: "stability", title: "How far a weight may move", text: methodStability },
      { id: "what-it-takes", title: "What it would take", text: methodWhatItTakes },
      { id: "other-beliefs", title: "Whether the choice survives other beliefs", text: methodOtherBeliefs },
    ],
  },
  {
    title: "Whose judgement it is",
    sections: [
      { id: "weights", title: "The weights", text: methodWeights },
      { id: "not-measured", title: "What is ours and not measured", text: methodOurs },
    ],
  },
];

/**
 * What the page is worked through with: the offer that is asked for where it is compared, else today's first, set against
 * the first or, if it is the first itself, the next one. Null without offers.
 */
export const explainedWith = (theCase: Case, asked?: string, app?: AppState): Explained | null => {
  const { leader } = theCase.comparison;
  const offer = asked !== undefined && theCase.compared.has(asked) ? asked : leader;
  if (offer === null || leader === null) return null;
  const next = rankedOffers(theCase).find(({ id }) => id !== offer)?.id ?? null;
  return { theCase, offer, other: offer === leader ? next : leader, app };
};

const NOT_COMPARED = "The offer that you come from is not in the comparison.";

/** Why the numbers of the samples stand in for the person's own: there are none, or they are kept hidden. */
export type WhySamples = "no offer" | "scores hidden";

const withSamples = (why: WhySamples, count: string, mostly: string): string =>
  why === "no offer"
    ? `There is no offer of yours to work it through with yet, so these are the numbers of ${count} invented ones, mostly those of ${mostly}.`
    : `You keep scores hidden until your answers are done, so these are the numbers of ${count} invented ones, mostly those of ${mostly}.`;

/** What stands under the page's title. `asked` is the offer that was asked for. */
export const methodHead = ({ theCase, offer }: Explained, ofSamples: WhySamples | null, asked?: string): Headline => ({
  headline: "How this is worked out",
  detail: paragraph(
    asked === undefined || asked === offer || ofSamples !== null ? null : NOT_COMPARED,
    ofSamples !== null
      ? withSamples(ofSamples, countInWords(theCase.comparison.offers.length), nameOf(theCase, offer))
      : `Worked through with your own numbers, mostly those of ${nameOf(theCase, offer)}.`,
    "Each figure is said in a sentence first, then worked out, then named as the field names it. Decimals stand here only so that the calculation can be followed.",
  ),
});
