import type { Smaa } from "../../engine/comparison.ts";
import type { SmaaInput } from "../../engine/smaa/smaa-input.ts";

/** What the page sends to the worker. */
export interface SmaaRequest {
  readonly id: number;
  /** null stops the request of that id */
  readonly input: SmaaInput | null;
}

/** What comes back, with the request's id. */
export interface SmaaAnswer {
  readonly id: number;
  readonly smaa: Smaa;
}
