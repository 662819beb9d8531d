import * as z from "zod/mini";
import type { Answer, Statement } from "../../../offers/schema.ts";

const voiceFields = z.object({
  choice: z.string(),
  evidence: z.string(),
  from: z.string(),
  note: z.string(),
});

/** An answer as the form holds it: empty text where nothing was chosen or written. */
export const answerFieldsSchema = z.object({
  choice: z.string(),
  evidence: z.string(),
  from: z.string(),
  note: z.string(),
  quote: z.string(),
  also: z.array(voiceFields),
});

export type AnswerFields = z.infer<typeof answerFieldsSchema>;

/** The form's fields for an answer. Voices keep what the form doesn't show (their quotes) through `answerOf`. */
export const fieldsOf = (answer: Answer | undefined): AnswerFields => ({
  choice: answer?.choice ?? "",
  evidence: answer?.evidence ?? "",
  from: answer?.from ?? "",
  note: answer?.note ?? "",
  quote: answer?.quote ?? "",
  also: (answer?.also ?? []).map((voice) => ({
    choice: voice.choice,
    evidence: voice.evidence ?? "",
    from: voice.from ?? "",
    note: voice.note ?? "",
  })),
});

/** Voices that say something: one is said once its choice is made. A space after a name is one that is still being typed. */
const said = (voices: AnswerFields["also"]): string =>
  JSON.stringify(
    voices
      .filter(({ choice }) => choice !== "")
      .map(({ choice, evidence, from, note }) => [choice, evidence, from.trim(), note]),
  );

/** Voices of which something is typed, though what they said is not chosen yet: kept as a draft. */
export const unsaidVoices = ({ also }: AnswerFields): AnswerFields["also"] =>
  also.filter(({ choice, evidence, from, note }) => choice === "" && `${evidence}${from}${note}` !== "");

/** The voices of a draft; none where it can't be read. */
export const voicesBegun = (draft: string | undefined): AnswerFields["also"] => {
  if (draft === undefined) return [];
  try {
    return z.array(voiceFields).safeParse(JSON.parse(draft)).data ?? [];
  } catch {
    return [];
  }
};

/** The fields that say something else than before. A voice without a choice says nothing yet. */
export const differingFields = (fields: AnswerFields, before: AnswerFields): Partial<AnswerFields> => ({
  ...(fields.choice !== before.choice && { choice: fields.choice }),
  ...(fields.evidence !== before.evidence && { evidence: fields.evidence }),
  ...(fields.from.trim() !== before.from.trim() && { from: fields.from }),
  ...(fields.note !== before.note && { note: fields.note }),
  ...(fields.quote !== before.quote && { quote: fields.quote }),
  ...(said(fields.also) !== said(before.also) && { also: fields.also }),
});

/** How it is known, from whom, and the note: each where something was said. A name keeps the spaces that are being typed. */
const unlessEmpty = ({ evidence, from, note }: Pick<AnswerFields, "evidence" | "from" | "note">) => ({
  ...(evidence !== "" && { evidence }),
  ...(from.trim() !== "" && { from }),
  ...(note !== "" && { note }),
});

const asShown = (voice: AnswerFields["also"][number]): string => said([voice]);

/**
 * The voice as it was, with what the form doesn't show of it: the one that says the same, else the one of its place where none
 * has come or gone, so that no voice gets the words of one that was removed.
 */
const earlierOf = (now: AnswerFields["also"], before: readonly Statement[], index: number): Statement | undefined => {
  const shownNow = now.map(asShown);
  const shownBefore = fieldsOf({ choice: "unknown", also: [...before] }).also.map(asShown);
  const mine = shownNow[index];
  const same = shownNow.slice(0, index).filter((each) => each === mine).length;
  const alike = before.filter((_, at) => shownBefore[at] === mine)[same];
  if (alike !== undefined) return alike;
  const inPlace = shownBefore[index];
  return now.length === before.length && inPlace !== undefined && !shownNow.includes(inPlace)
    ? before[index]
    : undefined;
};

/**
 * The answer that the fields say, with everything of the earlier one that the form doesn't show; undefined when nothing was
 * said. A note without a choice is kept with "I don't know yet". A voice without a choice is not said yet.
 */
export const answerOf = (fields: AnswerFields, earlier: Answer | undefined): Answer | undefined => {
  const hasText = fields.note !== "" || fields.quote !== "";
  if (fields.choice === "" && !hasText) return undefined;
  const choice = fields.choice === "" ? "unknown" : fields.choice;
  const {
    choice: _choice,
    evidence: _evidence,
    from: _from,
    note: _note,
    quote: _quote,
    also: voices,
    lookAgain,
    ...rest
  } = earlier ?? {};
  const spoken = fields.also.filter((voice) => voice.choice !== "");
  const also = spoken.flatMap((voice, index) => {
    const {
      evidence: _voiceEvidence,
      from: _voiceFrom,
      note: _voiceNote,
      ...others
    } = earlierOf(spoken, voices ?? [], index) ?? {};
    return [{ ...others, choice: voice.choice, ...unlessEmpty(voice) }];
  });
  return {
    ...rest,
    ...(lookAgain === true && choice === earlier?.choice && { lookAgain }),
    choice,
    ...unlessEmpty(choice === "unknown" ? { ...fields, evidence: "", from: "" } : fields),
    ...(fields.quote !== "" && { quote: fields.quote }),
    ...(also.length > 0 && { also }),
  };
};
