import { oneOfNames } from "../nearest-name.ts";
import { pathText, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Question, Rubric } from "../schema.ts";

const FILE = "carry-over.yaml";

/** Answers of earlier versions that would be carried to a question or an option that is not there. */
export const checkCarryOver = ({ carryOver = [], criteria, packs }: Rubric): readonly Problem[] => {
  const all = [...criteria, ...packs].flatMap((each): readonly Question[] => each.questions);
  const questions = new Map(all.flatMap((each) => (each.kind === "choice" ? [[each.id, each] as const] : [])));
  return carryOver.flatMap(({ options }, step) =>
    options.flatMap(({ question, is }, position): readonly Problem[] => {
      const at = [step, "options", position];
      const asked = questions.get(question);
      if (asked === undefined) {
        const expected = oneOfNames("a question with options", question, [...questions.keys()]);
        return [{ file: FILE, path: pathText([...at, "question"]), found: quote(question), expected }];
      }
      const ids = asked.options.map(({ id }) => id);
      if (ids.includes(is)) return [];
      return [
        {
          file: FILE,
          path: pathText([...at, "is"]),
          found: quote(is),
          expected: oneOfNames(`an option of ${question}`, is, ids),
        },
      ];
    }),
  );
};
