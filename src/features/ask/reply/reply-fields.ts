import * as z from "zod/mini";
import type { NumberedAsk } from "../ask-groups.ts";
import { type Asked, askedKey } from "../../../findings/asking/ask-sentence.ts";
import { type Case, caseOf } from "../../../findings/case.ts";
import { setReply } from "../../../offers/edit/edit-answer.ts";
import { clearSent, setLastEvidence } from "../../../offers/edit/edit-app-state.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { comparisonOf, modelOf } from "../../../state/figures.ts";

/** A reply as the form holds it: empty text where nothing was chosen or written. */
export const replySchema = z.object({
  choice: z.string().check(z.minLength(1, "Choose what is nearest to what they said")),
  evidence: z.string().check(z.minLength(1, "Say how you know")),
  from: z.string(),
  quote: z.string(),
  keepsEarlier: z.boolean(),
});

export type ReplyFields = z.infer<typeof replySchema>;

/** What a reply that is begun and not kept yet goes by. */
export const replyDraft = (asked: Asked): string => `+reply ${askedKey(asked)}`;

/** The form as it was left; empty where it was not begun. How one knows is asked each time, never taken from before. */
export const replyBegun = (draft: Readonly<Record<string, string>> = {}): ReplyFields => ({
  choice: draft["choice"] ?? "",
  evidence: draft["evidence"] ?? "",
  from: draft["from"] ?? "",
  quote: draft["quote"] ?? "",
  keepsEarlier: draft["keepsEarlier"] !== "no",
});

/** What is kept of the form while it is typed. */
export const replyKept = ({
  choice,
  evidence,
  from,
  quote,
  keepsEarlier,
}: Partial<ReplyFields>): Record<string, string> => ({
  choice: choice ?? "",
  evidence: evidence ?? "",
  from: from ?? "",
  quote: quote ?? "",
  keepsEarlier: keepsEarlier === false ? "no" : "yes",
});

/** The file as it would be with the reply; one whose evidence isn't said yet counts as little as can be. */
export const withReply = (
  file: OffersFile,
  { offer, question }: Asked,
  { choice, evidence, from, quote, keepsEarlier }: ReplyFields,
): OffersFile =>
  setReply(
    file,
    offer,
    question,
    {
      choice,
      ...(evidence !== "" && { evidence }),
      ...(from.trim() !== "" && { from }),
      ...(quote !== "" && { quote }),
    },
    keepsEarlier,
  );

/** The file with the reply kept and waited for no more, and its evidence remembered for the criterion's next answer. */
export const keepReply = (file: OffersFile, asked: Asked, reply: ReplyFields, criterion: string): OffersFile =>
  setLastEvidence(clearSent(withReply(file, asked, reply), askedKey(asked)), criterion, reply.evidence);

/** What a form for a reply is given. */
export interface ReplyFormProps {
  readonly theCase: Case;
  readonly item: NumberedAsk;
  /** `after` is how things stand with the answer */
  readonly onKept: (after: Case) => void;
  readonly onClose: () => void;
}

/** How things would stand with another file, under the names of today. */
export const withFile = ({ names }: Case, file: OffersFile): Case =>
  caseOf({ file, model: modelOf(file), comparison: comparisonOf(file), names });
