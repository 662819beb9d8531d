import { withPoints } from "../../engine/build-model.ts";
import { leaderIndex } from "../../engine/ranking.ts";
import { scoresUnder } from "../../engine/offer/score.ts";
import { preferredPoints } from "../../engine/weights.ts";
import type { AppState } from "../../offers/app-schema.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, nameOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { paragraph, sentence } from "../words/sentence.ts";

type Entry = NonNullable<AppState["weightHistory"]>[number];

const timesInWords = (times: number): string => ["", "once", "twice"][times] ?? `${countInWords(times)} times`;

/** Who would be first under weights of an earlier day; null where they were all 0. Own criteria of later days weigh nothing. */
const firstUnder = ({ model }: Case, { weights }: Entry): string | null => {
  const points = weights ?? preferredPoints(model.rubric, {});
  if (!model.criteria.some(({ id }) => (lookup(points, id) ?? 0) > 0)) return null;
  const earlier = withPoints(model, points);
  const index = leaderIndex(scoresUnder(earlier, earlier.weights));
  return index === null ? null : (model.offers[index]?.offer.id ?? null);
};

/**
 * What moving the weights after scores were seen has done, kindly: "First under the rubric's weights: Harbor Health;
 * under your first weights: Lumen Labs; now: Lumen Labs." Null where weights were not changed or nothing is compared.
 */
export const weightHistorySentence = (theCase: Case, app: AppState | undefined): string | null => {
  const { rubricLeader, leader, offers } = theCase.comparison;
  const history = app?.weightHistory ?? [];
  const [first] = history;
  if (leader === null || rubricLeader === null || first === undefined || offers.length < 2) return null;
  const afterSeen = history.slice(1).filter(({ scoresSeen }) => scoresSeen).length;
  const own = firstUnder(theCase, first);
  const parts = [
    `first under the rubric's weights: ${nameOf(theCase, rubricLeader)}`,
    ...(own === null || first.weights === undefined ? [] : [`under your first weights: ${nameOf(theCase, own)}`]),
    `now: ${nameOf(theCase, leader)}`,
  ];
  const times = `The weights were changed ${timesInWords(afterSeen)} after the scores were seen, which is fine as long as it is your mind that changed.`;
  return paragraph(sentence(parts.join("; ")), afterSeen === 0 ? null : times);
};
