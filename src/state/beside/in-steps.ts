import type { Steps } from "../../engine/steps.ts";

/** What the page sends to a worker. */
export interface WorkerRequest<Input> {
  readonly id: number;
  /** null stops the request of that id */
  readonly input: Input | null;
}

/** What comes back, with the request's id. */
export interface WorkerAnswer<Result> {
  readonly id: number;
  readonly result: Result;
}

/** So long it goes on before other events have their turn, in milliseconds: a quarter of a frame. */
const TURN = 4;

/**
 * Works something out a few steps at a time, and lets other events in between: so a worker hears that its input is out of
 * date. Returns how to stop.
 */
export const inSteps = <Result>(steps: Steps<Result>, tell: (result: Result) => void): (() => void) => {
  // A message to itself comes at once; timers would be held back for four milliseconds each.
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => {
    port1.close();
    port2.close();
  };
  port1.addEventListener("message", () => {
    const end = performance.now() + TURN;
    do {
      const step = steps.next();
      if (step.done === true) {
        stop();
        tell(step.value);
        return;
      }
    } while (performance.now() < end);
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return stop;
};
