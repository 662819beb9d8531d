import type { AnswerFields } from "./answer-fields.ts";

type Voices = AnswerFields["also"];

interface ChangedVoice {
  /** where its way back stands: behind the voice, or at the head of them all where the voice is gone */
  readonly part: string;
  readonly isGone: boolean;
  /** what it said before; empty where it said nothing */
  readonly before: string;
}

/** Where the way back stands from a voice that is gone. */
export const VOICE_GONE = "voices";

/** Where the way back stands from what a voice says, by its place among them. */
export const voicePart = (index: number): string => `voice ${index}`;

/** The voice that was removed, or of which another option was chosen; null where only words around it were typed. */
export const changedVoice = (now: Voices, before: Voices): ChangedVoice | null => {
  const index = [...now.keys(), ...before.keys()].find((at) => now[at]?.choice !== before[at]?.choice) ?? -1;
  const [is, was] = [now[index], before[index]];
  if (now.length < before.length) {
    // Two that said the same: the last one's place is empty now.
    const gone = was ?? before.at(-1);
    return { part: VOICE_GONE, isGone: true, before: gone?.choice ?? "" };
  }
  return is === undefined ? null : { part: voicePart(index), isGone: false, before: was?.choice ?? "" };
};
