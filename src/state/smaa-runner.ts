import type { Smaa } from "../engine/comparison.ts";
import type { SmaaInput } from "../engine/smaa-input.ts";
import { smaa } from "../engine/smaa.ts";
import type { SmaaAnswer, SmaaRequest } from "./smaa-messages.ts";

/** Reckons SMAA somewhere and tells the result later. */
export type SmaaRunner = (input: SmaaInput, tell: (smaa: Smaa) => void) => void;

/** On the page itself, after what it is doing now. */
const runHere: SmaaRunner = (input, tell) => {
  setTimeout(() => {
    tell(smaa(input));
  }, 0);
};

/**
 * In a worker, so that the page stays free to draw. A worker that fails (some browsers allow none from a file) hands what it
 * was doing, and all that comes after, to the page itself.
 */
export const workerRunner = (start: () => Worker): SmaaRunner => {
  const open = new Map<number, Parameters<SmaaRunner>>();
  let worker: Worker | null = null;
  let hasFailed = false;
  let lastId = 0;

  const fail = (): void => {
    hasFailed = true;
    for (const request of open.values()) runHere(...request);
    open.clear();
  };

  const take = ({ data: { id, smaa: result } }: MessageEvent<SmaaAnswer>): void => {
    const request = open.get(id);
    open.delete(id);
    request?.[1](result);
  };

  const started = (): Worker => {
    if (worker !== null) return worker;
    worker = start();
    worker.addEventListener("message", take);
    worker.addEventListener("error", fail);
    return worker;
  };

  return (input, tell) => {
    lastId += 1;
    open.set(lastId, [input, tell]);
    if (hasFailed) {
      fail();
      return;
    }
    try {
      const request: SmaaRequest = { id: lastId, input };
      started().postMessage(request, []);
    } catch {
      fail();
    }
  };
};
