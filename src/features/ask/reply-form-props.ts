import type { Context } from "../../findings/context.ts";
import type { NumberedAsk } from "./ask-groups.ts";

/** What a form for a reply is given. */
export interface ReplyFormProps {
  readonly context: Context;
  readonly item: NumberedAsk;
  readonly onKept: () => void;
  readonly onClose: () => void;
}
