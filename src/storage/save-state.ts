import { FailedChange, RefusedChange } from "./apply-change.ts";
import { StoreFault } from "./store-fault.ts";

/** How it stands with what was typed last. */
export interface SaveState {
  /**
   * `saved`: kept; `saving`: on its way; `full`: the browser has no room left; `refused`: it keeps nothing here; `clash`: it
   * keeps something that this page's work can't be brought together with; `failed`: a mistake of ours; the others are those
   * of `StoreFault`. In all but the first two the work is only on this page, and can be exported.
   */
  readonly kind: "saved" | "saving" | SaveFailure;
  /** when page and store last agreed, ISO 8601; null when the store could not even be read */
  readonly at: string | null;
}

/** Why something could not be read or saved. */
export type SaveFailure = "refused" | "full" | "clash" | "failed" | StoreFault["kind"];

const causes = (error: unknown): unknown[] => {
  const found: unknown[] = [];
  for (let cause = error; cause instanceof Error && found.length < 8;) {
    found.push(cause);
    cause = "inner" in cause ? cause.inner : cause.cause;
  }
  return found;
};

/** What a failed read or write means for the person. A step that failed because there was no room is still a step that failed. */
export const saveFailure = (error: unknown): SaveFailure => {
  const found = causes(error);
  const fault = found.find((cause) => cause instanceof StoreFault);
  if (fault !== undefined) return fault.kind;
  if (found.some((cause) => cause instanceof FailedChange)) return "failed";
  if (found.some((cause) => cause instanceof RefusedChange)) return "clash";
  return found.some((cause) => cause instanceof Error && cause.name === "QuotaExceededError") ? "full" : "refused";
};
