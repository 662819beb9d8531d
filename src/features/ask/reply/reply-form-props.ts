import type { Case } from "../../../findings/case.ts";
import type { NumberedAsk } from "../ask-groups.ts";

/** What a form for a reply is given. */
export interface ReplyFormProps {
  readonly theCase: Case;
  readonly item: NumberedAsk;
  /** `after` is how things stand with the answer */
  readonly onKept: (after: Case) => void;
  readonly onClose: () => void;
}
