import type { Taken } from "../../material/taken.ts";
import type { RubricIds } from "../../reading/read-text.ts";
import type { Reading, ReadOptions } from "../../reading/reading.ts";

interface TakeJob {
  readonly kind: "take";
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ReadJob {
  readonly kind: "read";
  readonly text: string;
  readonly options: ReadOptions;
  readonly ids: RubricIds;
}

/** What the worker is asked for: the text of a file, or what a text says. */
export type Job = TakeJob | ReadJob;

export type Done =
  | { readonly kind: "taken"; readonly taken: Taken }
  | { readonly kind: "read"; readonly reading: Reading };

export interface JobRequest {
  readonly id: number;
  readonly job: Job;
}

/** What comes back, with the request's id. */
export interface JobAnswer {
  readonly id: number;
  readonly done: Done;
}
