import { MIXED } from "../../engine/offer/lanes.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Lane } from "../../rubric/schema.ts";
import { type Case, comparedOffer, modelledOffer, optionLabel, topicOf } from "../case.ts";
import { evidenceLabel } from "../words/evidence-label.ts";
import type { Headline } from "../words/headline.ts";
import { lowered } from "../words/sentence.ts";
import { shareInWords } from "../words/share-in-words.ts";

/** A known answer that speaks for a lane. */
export interface LaneSign {
  readonly question: string;
  readonly topic: string;
  readonly answer: string;
  readonly evidence: string;
}

const laneOf = (theCase: Case, id: string): Lane | undefined =>
  theCase.model.rubric.lanes.find((lane) => lane.id === id);

/** A kind of job is not told before so many of its questions are answered. */
const ENOUGH = 3;

/** "Production ML engineering"; "Not clear" for an offer between kinds of job. */
export const laneLabel = (theCase: Case, lane: string): string =>
  laneOf(theCase, lane)?.title ?? (lane === MIXED ? "Not clear" : lane);

/** The questions of the signs of lanes, worked out once for a rubric: a cohort asks for them at every offer. */
const questionsOfLanes = new WeakMap<readonly Lane[], Map<string, ReadonlySet<string>>>();

const questionsAbout = (lanes: readonly Lane[], shown: readonly string[]): ReadonlySet<string> => {
  const known = questionsOfLanes.get(lanes) ?? new Map<string, ReadonlySet<string>>();
  questionsOfLanes.set(lanes, known);
  const key = shown.join(" ");
  const before = known.get(key);
  if (before !== undefined) return before;
  const signs = lanes.flatMap((lane) => (shown.includes(lane.id) ? lane.signs : []));
  const questions = new Set(signs.map(({ question }) => question));
  known.set(key, questions);
  return questions;
};

/** Whether enough is answered to tell what kind of job an offer is: three questions of the kinds that come into view. */
export const isLaneTold = (theCase: Case, offer: string): boolean => {
  const { lane } = comparedOffer(theCase, offer);
  const { answers } = modelledOffer(theCase, offer).offer;
  const shown = lane.first === undefined ? [lane.id] : [lane.first.id, lane.next.id];
  const asked = questionsAbout(theCase.model.rubric.lanes, shown);
  const enough = Math.min(ENOUGH, asked.size);
  let known = 0;
  for (const question of asked) {
    if ((lookup(answers, question)?.choice ?? "unknown") !== "unknown") known += 1;
    if (known > 0 && known >= enough) return true;
  }
  return false;
};

/** What an offer reads as, for a table: "Production ML engineering", "Not clear: applied science or platform", "Not known yet". */
export const laneInBrief = (theCase: Case, offer: string): string => {
  const { lane } = comparedOffer(theCase, offer);
  if (!isLaneTold(theCase, offer)) return "Not known yet";
  return lane.first === undefined
    ? laneLabel(theCase, lane.id)
    : `${laneLabel(theCase, lane.id)}: ${laneLabel(theCase, lane.first.id)} or ${laneLabel(theCase, lane.next.id)}`;
};

/** The same as a chip: it says of what it is not known. */
export const laneChip = (theCase: Case, offer: string): string => {
  if (!isLaneTold(theCase, offer)) return "Kind of job not known yet";
  const { lane } = comparedOffer(theCase, offer);
  return lane.first === undefined ? laneLabel(theCase, lane.id) : "Kind of job not clear";
};

/** The known answers of an offer that speak for a lane, strongest first. */
export const laneSigns = (theCase: Case, offer: string, lane: string): readonly LaneSign[] => {
  const { answers } = modelledOffer(theCase, offer).offer;
  return (laneOf(theCase, lane)?.signs ?? [])
    .toSorted((a, b) => b.strength - a.strength)
    .flatMap(({ question, options }) => {
      const answer = lookup(answers, question);
      if (answer === undefined || !options.includes(answer.choice)) return [];
      return {
        question,
        topic: topicOf(theCase, question),
        answer: optionLabel(theCase, question, answer.choice),
        evidence: evidenceLabel(theCase.model.rubric, answer.evidence),
      };
    });
};

/** Shares of the signs that no "about" goes with. */
const POINTING: Readonly<Record<string, string>> = {
  all: "All signs point",
  "almost all": "Almost all signs point",
  half: "Half of the signs point",
  "almost none": "Almost no sign points",
  none: "No sign points",
};

const pointing = (fit: number): string => {
  const share = shareInWords(fit);
  return lookup(POINTING, share) ?? `About ${share} signs point`;
};

/**
 * What kind of job an offer reads as, engine §7: "Reads as applied science", "About two in three signs point that way.
 * Production ML engineering comes next, with half."
 */
export const laneSentence = (theCase: Case, offer: string): Headline => {
  const { lane } = comparedOffer(theCase, offer);
  const title = (id: string): string => lowered(laneLabel(theCase, id));
  if (!isLaneTold(theCase, offer))
    return {
      headline: "Too early to say what kind of job this is",
      detail: "The answers that would show it are still open.",
    };
  if (lane.first === undefined)
    return {
      headline: `Reads as ${title(lane.id)}`,
      detail: `${pointing(lane.fit)} that way. ${laneLabel(theCase, lane.next.id)} comes next, with ${shareInWords(lane.next.fit)}.`,
    };
  return {
    headline: `Between ${title(lane.first.id)} and ${title(lane.next.id)}`,
    detail: `Neither fits clearly: ${shareInWords(lane.first.fit)} of the signs point to the first, ${shareInWords(lane.next.fit)} to the second.`,
  };
};
