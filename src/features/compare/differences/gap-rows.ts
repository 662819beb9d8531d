import { type Case, criterionTitle } from "../../../findings/case.ts";
import { gapByCriterion } from "../../../findings/comparing/gap-sentence.ts";
import { signedTenths } from "../../../findings/words/points-in-words.ts";

/** One bar of the gap between two offers. */
export interface GapLine {
  readonly id: string;
  readonly label: string;
  /** points */
  readonly value: number;
  readonly text: string;
}

/** No criterion can have this id: a space is not allowed in one. */
const REST = "everything else";
const MOST = 7;

/**
 * The gap between two offers by criterion, largest first. When there are many, the smallest stand together as
 * "Everything else". The figures shown sum to the gap shown.
 */
export const gapLines = (theCase: Case, ahead: string, behind: string): readonly GapLine[] => {
  const parts = gapByCriterion(theCase, ahead, behind).map(({ criterion, points, shown }) => ({
    id: criterion,
    label: criterionTitle(theCase, criterion),
    value: points,
    text: signedTenths(shown),
    shown,
  }));
  if (parts.length <= MOST) return parts;
  const bySize = parts.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const shown = bySize.slice(0, MOST - 1).filter(({ shown: figure }) => figure !== 0);
  const rest = bySize.slice(shown.length);
  const left = rest.reduce((sum, part) => sum + part.shown, 0);
  const value = rest.reduce((sum, part) => sum + part.value, 0);
  return [...shown, { id: REST, label: "Everything else", value, text: signedTenths(left) }].toSorted(
    (a, b) => b.value - a.value,
  );
};
