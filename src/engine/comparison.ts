/** The comparison as other programs read it (`score --format json`); formats, "Comparison". */
export interface Comparison {
  readonly format: "first-rung/comparison";
  readonly version: 1;
  readonly rubric: { readonly id: string; readonly version: string };
  /** normalised, by criterion */
  readonly weights: Readonly<Record<string, number>>;
  readonly leader: string | null;
  readonly rubricLeader: string | null;
  readonly offers: readonly ComparedOffer[];
  readonly better: Pairwise | null;
  readonly dominance: readonly Dominance[] | null;
  readonly smaa: Smaa | null;
  readonly stability: Stability | null;
  readonly beliefCheck: Readonly<Record<BeliefVariant, string>> | null;
  readonly ask: readonly AskItem[] | null;
  readonly decided: Decided | null;
  readonly oneVoice: OneVoice | null;
  readonly whatItTakes: Readonly<Record<string, WhatItTakes>> | null;
}

/** probability that the first id's offer is ahead of the second's */
export type Pairwise = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ComparedOffer {
  readonly id: string;
  readonly rank: number;
  /** points 0–100, as are worst, best and likely */
  readonly score: number;
  readonly worst: number;
  readonly best: number;
  readonly likely: readonly [number, number];
  /** share of the weight whose questions have a known answer */
  readonly answered: number;
  readonly pBest: number | null;
  /** points */
  readonly regret: number | null;
  readonly criteria: Readonly<Record<string, { readonly partial: number; readonly contribution: number }>>;
  readonly verdict: { readonly band: string; readonly cappedBy: string | null };
  readonly flags: readonly FlagState[];
  readonly lane: LaneFit;
  readonly pay: PaySummary | null;
}

export interface FlagState {
  readonly id: string;
  readonly state: "raised" | "possible";
}

interface Fit {
  readonly id: string;
  readonly fit: number;
}

/** `first` only when the lane is mixed */
export interface LaneFit extends Fit {
  readonly first?: Fit;
  readonly next: Fit;
}

export interface PayYear {
  readonly base: number;
  readonly bonus: number;
  readonly equity: number;
  readonly signOn: number;
  readonly other: number;
  readonly total: number;
}

/** Money in whole units of the currency, unrounded. */
export interface PaySummary {
  readonly currency: string | null;
  readonly years: readonly PayYear[];
  readonly averageYear: number;
  /** in the person's currency and cost of living; null without a rate */
  readonly adjusted: number | null;
  /** partial value as worked out, 0–1; null if unknown */
  readonly partial: number | null;
}

export interface Dominance {
  readonly over: string;
  readonly under: string;
  readonly certain: boolean;
}

export interface Smaa {
  readonly sureness: "sure" | "roughly" | "order";
  readonly draws: number;
  readonly rankAcceptability: Readonly<Record<string, readonly number[]>>;
  readonly pairwise: Pairwise;
  readonly centralWeights: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
}

export interface MostCritical {
  readonly criterion: string;
  readonly weight: number;
  readonly changesAt: number;
  readonly newLeader: string;
}

interface Stability {
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  readonly mostCritical: MostCritical | null;
}

export type BeliefVariant = "face-value" | "less-trust" | "unknowns-worst" | "unknowns-best";

export interface AskItem {
  readonly offer: string;
  readonly question: string;
  /** points */
  readonly evppi: number;
  readonly switchProbability: number;
  /** points */
  readonly spread: number;
}

export type Decided = "all" | "pair" | "single" | "open";

/** One voice of an offer, and what it is worth to know whether it knows; engine §11. */
export interface VoiceCheck {
  readonly offer: string;
  /** who it is; null for those without a name, who share an evidence level */
  readonly from: string | null;
  readonly evidence: string | null;
  readonly statements: number;
  /** points, an upper bound */
  readonly value: number;
  readonly switchProbability: number;
  /** the offer's score if all that it said is informed, and if none is; null where that can't be */
  readonly informed: number | null;
  readonly uninformed: number | null;
}

/** An offer's figures of §11, as far as they are there: in the page the last two come later, elsewhere they never lack. */
interface OneVoiceFigures {
  /** points, as are both ends of `likely` */
  readonly score: number;
  readonly likely: readonly [number, number] | null;
  readonly pBest: number | null;
}

/** The figures if each source is right or wrong as a whole; engine §11. */
export interface OneVoice {
  readonly leader: string;
  /** by offer's id */
  readonly offers: Readonly<Record<string, OneVoiceFigures>>;
  /** most worth checking first */
  readonly voices: readonly VoiceCheck[];
}

export interface Change {
  readonly question: string;
  readonly to: string;
}

export interface WhatItTakes {
  readonly sets: readonly { readonly cost: number; readonly changes: readonly Change[] }[] | null;
  readonly breakEvenPay: number | null;
}
