import type { Rubric } from "../rubric/schema.ts";
import type { Offer, Preferences } from "../offers/schema.ts";

/** A question as the engine sees it, the same for every offer. */
export interface ModelQuestion {
  readonly id: string;
  readonly kind: "choice" | "pay" | "own";
  /** index into `Model.criteria` */
  readonly criterion: number;
  /** share of its criterion, 0–1 */
  readonly share: number;
  /** can a person negotiate it; null for pay and own criteria, which are in no set of changes */
  readonly effort: "negotiate" | "structural" | null;
  /** option ids, worst to best; empty for pay and own criteria */
  readonly optionIds: readonly string[];
  /** partial value of each option, 0–1; for pay and own criteria the five of their prior */
  readonly values: readonly number[];
  /** distribution over `values` when nothing is known */
  readonly prior: readonly number[];
}

export interface ModelCriterion {
  readonly id: string;
  readonly title: string;
  /** added by the person */
  readonly own: boolean;
  /** indices into `Model.questions` */
  readonly questions: readonly number[];
}

/** What is believed about one question of one offer; engine §1. */
export interface Belief {
  /** possible partial values, 0–1, not necessarily distinct or sorted */
  readonly values: readonly number[];
  /** probability of each, sums to 1 */
  readonly probabilities: readonly number[];
  /** the partial value: mean of `values` under the belief */
  readonly mean: number;
  /** value of the person's own choice, or of pay as worked out; null when unknown or not answered */
  readonly face: number | null;
  /** has a known answer, with any evidence */
  readonly known: boolean;
  /** not certain */
  readonly open: boolean;
}

export interface ModelOffer {
  readonly offer: Offer;
  /** one a question, in the order of `Model.questions` */
  readonly beliefs: readonly Belief[];
}

/** Everything the figures are computed from. Own criteria come after the rubric's, in the file's order. */
export interface Model {
  /** with the chosen packs and hard limits: `rubricWith` */
  readonly rubric: Rubric;
  readonly preferences: Preferences;
  readonly criteria: readonly ModelCriterion[];
  readonly questions: readonly ModelQuestion[];
  /** normalised weight of each criterion, 0–1, sums to 1 */
  readonly weights: readonly number[];
  /** the rubric's own weights, normalised; chosen packs, which it doesn't weigh, and own criteria at 0 */
  readonly rubricWeights: readonly number[];
  /** the offers in the comparison (declined and expired left out), in the file's order */
  readonly offers: readonly ModelOffer[];
}
