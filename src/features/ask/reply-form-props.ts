import type { Context } from "../../findings/context.ts";
import type { NumberedAsk } from "./ask-groups.ts";

/** What a form for a reply is given. */
export interface ReplyFormProps {
  readonly context: Context;
  readonly item: NumberedAsk;
  /** `after` is how things stand with the answer */
  readonly onKept: (after: Context) => void;
  readonly onClose: () => void;
}
