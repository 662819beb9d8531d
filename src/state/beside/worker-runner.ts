import type { Steps } from "../../engine/steps.ts";
import { type WorkerAnswer, inSteps, type WorkerRequest } from "./in-steps.ts";

/** Works something out somewhere and tells the result later. Returns how to stop it: then nothing is told. */
export type Runner<Input, Result> = (input: Input, tell: (result: Result) => void) => () => void;

interface Open<Input, Result> {
  readonly input: Input;
  readonly tell: (result: Result) => void;
  stop: () => void;
}

/**
 * In a worker, so that the page stays free to draw. Where there is no worker (some browsers allow none from a file, and one
 * may fail), what was asked, and all that comes after, is done in slices of a few milliseconds between the page's own work.
 */
export const workerRunner = <Input, Result>(
  start: () => Worker,
  stepsOf: (input: Input) => Steps<Result>,
): Runner<Input, Result> => {
  const open = new Map<number, Open<Input, Result>>();
  let worker: Worker | null = null;
  let hasFailed = false;
  let lastId = 0;

  const send = (id: number, input: Input | null): void => {
    const request: WorkerRequest<Input> = { id, input };
    worker?.postMessage(request, []);
  };

  const doHere = (id: number, request: Open<Input, Result>): void => {
    request.stop = inSteps(stepsOf(request.input), (result) => {
      open.delete(id);
      request.tell(result);
    });
  };

  const fail = (): void => {
    if (hasFailed) return;
    hasFailed = true;
    for (const [id, request] of open) doHere(id, request);
  };

  const take = ({ data: { id, result } }: MessageEvent<WorkerAnswer<Result>>): void => {
    const request = open.get(id);
    open.delete(id);
    request?.tell(result);
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
    const request: Open<Input, Result> = { input, tell, stop: () => send(id, null) };
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
