import type { Steps } from "../../engine/steps.ts";
import { type WorkerAnswer, inSteps, type WorkerRequest } from "./in-steps.ts";

/** A worker's whole work: answers what the page asks, and stops what it no longer wants. */
export const serve = (stepsOf: (input: never) => Steps<unknown>): void => {
  /** How to stop each request that is under way. */
  const stops = new Map<number, () => void>();
  addEventListener("message", ({ data: { id, input } }: MessageEvent<WorkerRequest<never>>) => {
    stops.get(id)?.();
    stops.delete(id);
    if (input === null) return;
    const stop = inSteps(stepsOf(input), (result) => {
      stops.delete(id);
      const answer: WorkerAnswer<unknown> = { id, result };
      postMessage(answer);
    });
    stops.set(id, stop);
  });
};
