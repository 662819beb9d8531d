import { checkAdvice } from "./check-advice.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkFlags } from "./check-flags.ts";
import { repeatedIds } from "./check-ids.ts";
import { checkLanes } from "./check-lanes.ts";
import { checkPacks } from "./check-packs.ts";
import { checkSilent } from "./check-silent.ts";
import { knownAnswers } from "../known-answers.ts";
import type { Band } from "../manifest-schema.ts";
import { oneOfNames } from "../nearest-name.ts";
import { describeValue, pathText, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Question, Rubric } from "../schema.ts";

const MANIFEST = "rubric.yaml";

const bandOrder = (bands: readonly Band[]): readonly Problem[] =>
  bands.flatMap(({ from }, index) => {
    const above = bands[index - 1]?.from;
    const path = `bands[${index}].from`;
    if (above !== undefined && from >= above) {
      return [{ file: MANIFEST, path, found: describeValue(from), expected: `less than ${above}, the band above` }];
    }
    return index === bands.length - 1 && from !== 0
      ? [{ file: MANIFEST, path, found: describeValue(from), expected: "0 for the last band" }]
      : [];
  });

/** Checks across `rubric.yaml`: ids of their own, bands from the highest down to 0. */
const checkManifest = ({ evidence, bands }: Pick<Rubric, "evidence" | "bands">): readonly Problem[] => [
  ...repeatedIds(
    MANIFEST,
    evidence.map(({ id }) => id),
    (index) => ["evidence", index, "id"],
  ),
  ...repeatedIds(
    MANIFEST,
    bands.map(({ id }) => id),
    (index) => ["bands", index, "id"],
  ),
  ...bandOrder(bands),
];

const CARRY_OVER = "carry-over.yaml";

/** Answers of earlier versions that would be carried to a question or an option that is not there. */
const checkCarryOver = ({ carryOver = [], criteria, packs }: Rubric): readonly Problem[] => {
  const all = [...criteria, ...packs].flatMap((each): readonly Question[] => each.questions);
  const questions = new Map(all.flatMap((each) => (each.kind === "choice" ? [[each.id, each] as const] : [])));
  return carryOver.flatMap(({ options }, step) =>
    options.flatMap(({ question, is }, position): readonly Problem[] => {
      const at = [step, "options", position];
      const asked = questions.get(question);
      if (asked === undefined) {
        const expected = oneOfNames("a question with options", question, [...questions.keys()]);
        return [{ file: CARRY_OVER, path: pathText([...at, "question"]), found: quote(question), expected }];
      }
      const ids = asked.options.map(({ id }) => id);
      if (ids.includes(is)) return [];
      return [
        {
          file: CARRY_OVER,
          path: pathText([...at, "is"]),
          found: quote(is),
          expected: oneOfNames(`an option of ${question}`, is, ids),
        },
      ];
    }),
  );
};

/** Everything that a schema of one file can't see: what the parts of a rubric say of each other. */
export const checkRubric = (rubric: Rubric): readonly Problem[] => {
  const answers = knownAnswers(rubric.criteria);
  const lanes = rubric.lanes.map(({ id }) => id);
  const bands = rubric.bands.map(({ id }) => id);
  return [
    ...checkManifest(rubric),
    ...checkCriteria(rubric.criteria, rubric.packs),
    ...checkLanes(rubric.lanes, answers),
    ...checkFlags(rubric.flags, { file: "flags.yaml", start: [], answers, lanes, bands }),
    ...checkAdvice(rubric),
    ...checkPacks(rubric),
    ...checkSilent(rubric, { answers, lanes }),
    ...checkCarryOver(rubric),
  ];
};
