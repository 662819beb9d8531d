import type { PointsById } from "../../engine/weights.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, nameOf } from "../case.ts";
import { quoted } from "../words/sentence.ts";

/**
 * The whole points to type for one criterion, the others staying as they are, so that its share of all is past `share`.
 *
 * @param points what it has now
 * @param rest what all others have together
 * @returns null where no points do it
 * @example pointsPast({ points: 18, rest: 82, share: 0.305 }) // 36: 36 of 118 is 0.3051
 */
const pointsPast = ({
  points,
  rest,
  share,
}: {
  readonly points: number;
  readonly rest: number;
  readonly share: number;
}): number | null => {
  if (rest <= 0 || share >= 1) return null;
  const edge = (share * rest) / (1 - share);
  const past = edge > points ? Math.floor(edge) + 1 : Math.ceil(edge) - 1;
  return past < 0 || past === points ? null : past;
};

/**
 * What to type into a list of points to see the one change of a weight that would put another first: shares of 100 are not
 * points, as the others keep theirs. Null where no weight does it; engine §5.
 *
 * @example "Type 37 for “Evaluation depth” and leave the other points: then Lumen Labs is first."
 */
export const whatToType = (theCase: Case, points: PointsById): string | null => {
  const critical = theCase.comparison.stability?.mostCritical ?? null;
  if (critical === null) return null;
  const all = theCase.model.criteria.reduce((sum, { id }) => sum + (lookup(points, id) ?? 0), 0);
  const now = lookup(points, critical.criterion) ?? 0;
  const past = pointsPast({ points: now, rest: all - now, share: critical.changesAt });
  const title = theCase.model.criteria.find(({ id }) => id === critical.criterion)?.title;
  if (past === null || title === undefined) return null;
  return `Type ${past} for ${quoted(title)} and leave the other points: then ${nameOf(theCase, critical.newLeader)} is first.`;
};
