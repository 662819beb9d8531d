/** How it stands with what was typed last. */
export interface SaveState {
  /**
   * `saved`: kept; `saving`: on its way; `full`: the browser has no room left; `refused`: it keeps nothing here, or another
   * program holds the store. In the last two the work is only on this page, and can be exported.
   */
  readonly kind: "saved" | "saving" | "refused" | "full";
  /** when page and store last agreed, ISO 8601; null when the store could not even be read */
  readonly at: string | null;
}

const causes = (error: unknown): unknown[] => {
  const found: unknown[] = [];
  for (let cause = error; cause instanceof Error && found.length < 8;) {
    found.push(cause);
    cause = "inner" in cause ? cause.inner : cause.cause;
  }
  return found;
};

/** What a failed read or write means for the person. */
export const saveFailure = (error: unknown): "refused" | "full" =>
  causes(error).some((cause) => cause instanceof Error && cause.name === "QuotaExceededError") ? "full" : "refused";
