/**
 * Why a store that is there can't be used: `newer`, a newer version of the page has been here; `interrupted`, a step to
 * this version failed and was taken back whole; `held`, another tab has the store open and does not let go.
 */
type FaultKind = "newer" | "interrupted" | "held";

/** A store that is there and can't be used, for a reason that the person can do something about. */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
