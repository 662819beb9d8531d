declare const unit: unique symbol;

/**
 * A number that knows its unit. A plain number passes, but points never pass for a share: the slip that a weighted score
 * invites.
 */
type Measured<Unit extends string> = number & { readonly [unit]?: Unit };

/** 0–100 */
export type Points = Measured<"points">;

/** 0–1: weights, partial values, probabilities */
export type Share = Measured<"share">;

/** whole units of a currency */
export type Money = Measured<"money">;

/**
 * A share as points of 100.
 *
 * @example toPoints(0.25) // 25
 */
export const toPoints = (share: Share): Points => 100 * share;

/** Two scores this close are equal, and a threshold on a share is reached this far below it; engine, preamble. */
export const TOLERANCE = 1e-9;

/**
 * A figure that nobody could tell from 0 is 0; engine §4.
 *
 * @example zeroIfTiny(1e-12) // 0
 */
export const zeroIfTiny = (figure: number): number => (figure < TOLERANCE ? 0 : figure);
