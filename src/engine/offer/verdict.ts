/**
 * The verdict in a band; engine §9.
 *
 * Where §9 is silent: of several flags with the lowest ceiling the gravest is named, a score below every band is in the
 * lowest, and a verdict that is too early is not capped.
 */
import { at } from "../at.ts";
import type { Band } from "../../rubric/manifest-schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { FlagState } from "../comparison.ts";
import { type Points, type Share, TOLERANCE } from "../units.ts";

export const TOO_EARLY = "too-early";
/** Below this share of the weight answered a verdict is too early. */
export const ENOUGH_ANSWERED: Share = 0.5;

export interface Verdict {
  /** a band's id, or `too-early` */
  readonly band: string;
  /** the flag that lowered it */
  readonly cappedBy: string | null;
}

/**
 * The highest band that a score reaches.
 *
 * @example bandOf(rubric.bands, 49).id // "weak"
 */
export const bandOf = (bands: readonly Band[], score: Points): Band | undefined =>
  bands.find(({ from }) => score >= from - TOLERANCE) ?? bands.at(-1);

/**
 * The band of a score, capped by the lowest ceiling of the raised flags.
 *
 * @example verdictOf(rubric, 70, 0.9, [{ id: "nobody", state: "raised" }]) // { band: "weak", cappedBy: "nobody" }
 */
export const verdictOf = (
  { bands, flags }: Pick<Rubric, "bands" | "flags">,
  score: Points,
  answered: Share,
  states: readonly FlagState[],
): Verdict => {
  if (answered < ENOUGH_ANSWERED - TOLERANCE) return { band: TOO_EARLY, cappedBy: null };
  const own = bandOf(bands, score);
  let lowest = bands.findIndex((band) => band === own);
  let cappedBy: string | null = null;
  const raised = states.filter(({ state }) => state === "raised");
  for (const { id, ceiling } of raised.length === 0 ? [] : flags) {
    if (!raised.some((flag) => flag.id === id)) continue;
    const cap = bands.findIndex((band) => band.id === ceiling);
    if (cap > lowest) [lowest, cappedBy] = [cap, id];
  }
  return { band: at(bands, lowest).id, cappedBy };
};
