import { pathText, quote } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Rubric } from "./schema.ts";

const FILE = "carry-over.yaml";

/** Answers of earlier versions that would be carried to a question or an option that is not there. */
export const checkCarryOver = ({ carryOver = [], criteria }: Rubric): readonly Problem[] => {
  const questions = new Map(criteria.flatMap((criterion) => criterion.questions.map((each) => [each.id, each])));
  return carryOver.flatMap(({ options }, step) =>
    options.flatMap(({ question, is }, position): readonly Problem[] => {
      const at = [step, "options", position];
      const asked = questions.get(question);
      if (asked?.kind !== "choice") {
        const expected = "a question with options";
        return [{ file: FILE, path: pathText([...at, "question"]), found: quote(question), expected }];
      }
      const ids = asked.options.map(({ id }) => id);
      if (ids.includes(is)) return [];
      return [{ file: FILE, path: pathText([...at, "is"]), found: quote(is), expected: `one of ${ids.join(", ")}` }];
    }),
  );
};
