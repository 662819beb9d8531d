import { smaaInSteps } from "./smaa-in-steps.ts";
import type { SmaaAnswer, SmaaRequest } from "./smaa-messages.ts";

/** How to stop each request that is under way. */
const stops = new Map<number, () => void>();

addEventListener("message", ({ data: { id, input } }: MessageEvent<SmaaRequest>) => {
  stops.get(id)?.();
  stops.delete(id);
  if (input === null) return;
  const stop = smaaInSteps(input, (smaa) => {
    stops.delete(id);
    const answer: SmaaAnswer = { id, smaa };
    postMessage(answer);
  });
  stops.set(id, stop);
});
