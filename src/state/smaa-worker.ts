import { smaa } from "../engine/smaa.ts";
import type { SmaaAnswer, SmaaRequest } from "./smaa-messages.ts";

addEventListener("message", ({ data: { id, input } }: MessageEvent<SmaaRequest>) => {
  const answer: SmaaAnswer = { id, smaa: smaa(input) };
  postMessage(answer);
});
