import type { Smaa } from "../../engine/comparison.ts";
import type { SmaaInput } from "../../engine/smaa/smaa-input.ts";
import { smaaInSteps } from "./smaa-in-steps.ts";
import type { SmaaAnswer, SmaaRequest } from "./smaa-messages.ts";

/** Computes SMAA somewhere and tells the result later. Returns how to stop it: then nothing is told. */
export type SmaaRunner = (input: SmaaInput, tell: (smaa: Smaa) => void) => () => void;

interface Open {
  readonly input: SmaaInput;
  readonly tell: (smaa: Smaa) => void;
  stop: () => void;
}

/**
 * In a worker, so that the page stays free to draw. Where there is no worker (some browsers allow none from a file, and one
 * may fail), what was asked, and all that comes after, is done in slices of a few milliseconds between the page's own work.
 */
export const workerRunner = (start: () => Worker): SmaaRunner => {
  const open = new Map<number, Open>();
  let worker: Worker | null = null;
  let hasFailed = false;
  let lastId = 0;

  const send = (id: number, input: SmaaInput | null): void => {
    const request: SmaaRequest = { id, input };
    worker?.postMessage(request, []);
  };

  const doHere = (id: number, request: Open): void => {
    request.stop = smaaInSteps(request.input, (smaa) => {
      open.delete(id);
      request.tell(smaa);
    });
  };

  const fail = (): void => {
    if (hasFailed) return;
    hasFailed = true;
    for (const [id, request] of open) doHere(id, request);
  };

  const take = ({ data: { id, smaa } }: MessageEvent<SmaaAnswer>): void => {
    const request = open.get(id);
    open.delete(id);
    request?.tell(smaa);
  };

  const begin = (): void => {
    if (worker !== null) return;
    worker = start();
    worker.addEventListener("message", take);
    worker.addEventListener("error", fail);
  };

  return (input, tell) => {
    lastId += 1;
    const id = lastId;
    const request: Open = { input, tell, stop: () => send(id, null) };
    open.set(id, request);
    if (hasFailed) doHere(id, request);
    else {
      try {
        begin();
        send(id, input);
      } catch {
        fail();
      }
    }
    return () => {
      if (open.delete(id)) request.stop();
    };
  };
};
