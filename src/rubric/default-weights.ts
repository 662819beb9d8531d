/**
 * The rubric's own weights, computed from the order of its core criteria and from its ledger of advice; engine §10.
 *
 * Rank-sum weights: Stillwell, Seaver & Edwards 1981. Rounded to whole points by largest remainder.
 */
import type { Advice, Criterion, Rubric } from "./schema.ts";

const POINTS = 100;

/** One step of the calculation that the page "why 20?" shows. */
export interface CalculatedWeight {
  /** id of the criterion */
  readonly criterion: string;
  /** place by importance, 1 first */
  readonly place: number;
  readonly core: boolean;
  /** the distinct paragraphs that the ledger cites for it, in the order of the source */
  readonly paragraphs: readonly string[];
  /** exact weight before rounding, 0–1 */
  readonly rankSum: number;
  /** whole points, 0–100; all criteria's sum to 100 */
  readonly points: number;
}

/** What `actsIn` needs of a rubric. */
type Parts = Pick<Rubric, "criteria" | "advice" | "source"> & Partial<Pick<Rubric, "packs">>;

const actsIn = ({ acts }: Advice, criterion: Criterion): boolean =>
  acts !== "none" &&
  (acts.criteria.includes(criterion.id) || criterion.questions.some(({ id }) => acts.questions.includes(id)));

/** The distinct paragraphs in ledger entries that act in a criterion or in one of its questions. */
const paragraphsFor = (criterion: Criterion, { advice, source }: Parts): readonly string[] => {
  const cited = new Set(advice.filter((entry) => actsIn(entry, criterion)).flatMap(({ sources }) => sources));
  return source.ids.filter((id) => cited.has(id));
};

/** `w_i = (n + 1 − i) / Σ`, most important first; they sum to 1. */
const rankSums = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (2 * (count - index)) / (count * (count + 1)));

/** Shares that sum to 1 as whole points that sum to 100: the largest remainders round up, of equal ones the earlier. */
const wholePoints = (shares: readonly number[]): readonly number[] => {
  const floors = shares.map((share) => Math.floor(share * POINTS));
  const missing = POINTS - floors.reduce((sum, each) => sum + each, 0);
  const remainder = (index: number): number => (shares[index] ?? 0) * POINTS - (floors[index] ?? 0);
  const byRemainder = shares
    .map((_, index) => index)
    .toSorted((a, b) => (Math.abs(remainder(a) - remainder(b)) < 1e-9 ? a - b : remainder(b) - remainder(a)));
  const roundedUp = new Set(byRemainder.slice(0, missing));
  return floors.map((floor, index) => (roundedUp.has(index) ? floor + 1 : floor));
};

/** How the rubric's weights come about: one row a criterion, the most important first. A chosen pack has no part in it. */
export const weightCalculation = (rubric: Parts): readonly CalculatedWeight[] => {
  const packs = new Set((rubric.packs ?? []).map(({ id }) => id));
  const emphasised = rubric.criteria
    .filter(({ id }) => !packs.has(id))
    .map((criterion) => ({
      criterion,
      paragraphs: paragraphsFor(criterion, rubric),
    }));
  const core = emphasised.filter(({ criterion }) => criterion.core);
  // The sort is stable, so equal counts stay in the order of the rubric.
  const others = emphasised
    .filter(({ criterion }) => !criterion.core)
    .toSorted((a, b) => b.paragraphs.length - a.paragraphs.length);
  const shares = rankSums(emphasised.length);
  const points = wholePoints(shares);
  return [...core, ...others].map(({ criterion, paragraphs }, index) => ({
    criterion: criterion.id,
    place: index + 1,
    core: criterion.core,
    paragraphs,
    rankSum: shares[index] ?? 0,
    points: points[index] ?? 0,
  }));
};

/** The rubric's own weights in whole points that sum to 100, by id, in the order of the rubric's criteria; a chosen pack has 0. */
export const rubricPoints = (rubric: Parts): ReadonlyMap<string, number> => {
  const points = new Map(weightCalculation(rubric).map((row) => [row.criterion, row.points]));
  return new Map(rubric.criteria.map(({ id }) => [id, points.get(id) ?? 0]));
};
