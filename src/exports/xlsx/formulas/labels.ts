import type { ChoiceQuestion, Rubric } from "../../../rubric/schema.ts";

/** What stands in a cell for an answer that is not known. */
export const UNKNOWN_LABEL = "I don't know";

/** Labels by id, no two the same in any case: spreadsheets don't tell A from a when they compare. */
const apart = (things: readonly { readonly id: string; readonly label: string }[], taken: readonly string[]) => {
  const used = new Map<string, number>();
  for (const label of [...taken, ...things.map((thing) => thing.label)]) {
    used.set(label.toLowerCase(), (used.get(label.toLowerCase()) ?? 0) + 1);
  }
  return new Map(
    things.map(({ id, label }) => [id, (used.get(label.toLowerCase()) ?? 0) > 1 ? `${label} (${id})` : label]),
  );
};

/** What an option is called in a list to choose from, by its id. */
export const optionLabels = (question: ChoiceQuestion): ReadonlyMap<string, string> =>
  apart(question.options, [UNKNOWN_LABEL]);

/** What an evidence level is called in a list to choose from, by its id. */
export const evidenceLabels = ({ evidence }: Pick<Rubric, "evidence">): ReadonlyMap<string, string> =>
  apart(evidence, []);
