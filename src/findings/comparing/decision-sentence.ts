import type { AppState } from "../../offers/app-schema.ts";
import { sentence } from "../words/sentence.ts";

/**
 * The person's own sentence, "I choose Harbor Health because …"; null until it is written. `names` by offer's id, of
 * all offers of the file: one may have been declined since.
 */
export const decisionSentence = (names: ReadonlyMap<string, string>, app: AppState | undefined): string | null => {
  const name = names.get(app?.decision?.offer ?? "");
  if (name === undefined) return null;
  const because = (app?.decision?.because ?? "")
    .toWellFormed()
    .trim()
    .replace(/^because\s+/i, "");
  return because === "" ? `I choose ${name}.` : sentence(`I choose ${name} because ${because}`);
};
