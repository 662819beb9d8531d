import { repeatedIds, unknownIds } from "./check-ids.ts";
import { criterionFile } from "./check-criteria.ts";
import { describeValue, pathText, type Path, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Rubric } from "../schema.ts";
import type { Background } from "../background/background-schema.ts";

/** Places of the rubric page that a part of the source can't be called after. */
const PLACES: readonly string[] = ["weights", "evidence", "signs", "lanes", "ledger", "source", "about", "packs"];

const at = (index: number): Path => ["parts", index, "id"];

/** Parts are anchors on the rubric page, whatever their case, so they are unlike each other and all else that stands there. */
const partIds = (rubric: Rubric): readonly Problem[] => {
  const file = "sources.yaml";
  const lower = rubric.source.ids.map((id) => id.toLowerCase());
  const taken = new Set([...PLACES, ...rubric.criteria.map(({ id }) => id), ...rubric.packs.map(({ id }) => id)]);
  return [
    ...repeatedIds(file, lower, at),
    ...lower.flatMap((id, index) =>
      taken.has(id)
        ? [{ file, path: pathText(at(index)), found: quote(id), expected: "an id that no criterion or place has" }]
        : [],
    ),
  ];
};

const cited = ({ source, criteria, lanes, flags, advice }: Rubric): readonly Problem[] => {
  const check = (file: string, path: Path, ids: readonly string[]) =>
    unknownIds(file, path, ids, source.ids, `a part of ${source.called}, as in sources.yaml`);
  return [
    ...criteria.flatMap(({ id, sources, questions }) => [
      ...check(criterionFile(id), ["sources"], sources),
      ...questions.flatMap((question, index) =>
        check(criterionFile(id), ["questions", index, "sources"], question.sources),
      ),
    ]),
    ...lanes.flatMap(({ sources }, index) => check("lanes.yaml", [index, "sources"], sources)),
    ...flags.flatMap(({ sources }, index) => check("flags.yaml", [index, "sources"], sources)),
    ...advice.flatMap(({ sources }, index) => check("advice.yaml", [index, "sources"], sources)),
  ];
};

const studies = ({ evidence }: Background): readonly Problem[] =>
  Object.entries(evidence).flatMap(([criterion, each]) =>
    each.strength !== "none" && each.studies.length === 0
      ? [
          {
            file: criterionFile(criterion),
            path: "evidence.studies",
            found: "no study",
            expected: "at least one study, or strength: none",
          },
        ]
      : [],
  );

const review = ({ reviewed }: Background): readonly Problem[] =>
  reviewed === undefined || reviewed.next > reviewed.last
    ? []
    : [
        {
          file: "rubric.yaml",
          path: "reviewed.next",
          found: describeValue(reviewed.next),
          expected: `a day after ${reviewed.last}`,
        },
      ];

/** Checks what a rubric says of itself: everything cited is declared, what claims evidence names a study, a review comes next. */
export const checkBackground = (rubric: Rubric, background: Background): readonly Problem[] => [
  ...partIds(rubric),
  ...cited(rubric),
  ...studies(background),
  ...review(background),
];
