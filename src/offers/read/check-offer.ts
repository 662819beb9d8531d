import type { ChoiceQuestion } from "../../rubric/schema.ts";
import { describeValue, type Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
import { entriesOf, fieldOf, itemsOf } from "../plain-record.ts";
import type { RubricIndex } from "../rubric-index.ts";

const list = (ids: Iterable<string>): string => [...ids].join(", ");

const checkEvidence = (holder: unknown, path: Path, { evidence }: RubricIndex): readonly FileFault[] => {
  const level = fieldOf(holder, "evidence");
  if (typeof level !== "string" || evidence.has(level)) return [];
  return [{ path: [...path, "evidence"], found: describeValue(level), expected: `one of ${list(evidence)}` }];
};

const checkChoice = (
  statement: unknown,
  path: Path,
  question: ChoiceQuestion,
  alsoLegal: readonly string[],
): readonly FileFault[] => {
  const choice = fieldOf(statement, "choice");
  const legal = [...question.options.map(({ id }) => id), ...alsoLegal];
  if (typeof choice !== "string" || legal.includes(choice)) return [];
  return [{ path: [...path, "choice"], found: describeValue(choice), expected: `one of ${list(legal)}` }];
};

const checkStatement = (
  statement: unknown,
  path: Path,
  question: ChoiceQuestion,
  alsoLegal: readonly string[],
  index: RubricIndex,
): readonly FileFault[] => [
  ...checkChoice(statement, path, question, alsoLegal),
  ...checkEvidence(statement, path, index),
];

const checkAnswer = (
  answer: unknown,
  path: Path,
  question: ChoiceQuestion,
  index: RubricIndex,
): readonly FileFault[] => {
  const also = fieldOf(answer, "also");
  const voices = itemsOf(also).flatMap((voice, position) =>
    checkStatement(voice, [...path, "also", position], question, [], index),
  );
  return [...checkStatement(answer, path, question, ["unknown"], index), ...voices];
};

/** Items of a list whose id an earlier one has; `name` is what the list is called. */
const checkIds = (items: readonly unknown[], path: Path, name: string): readonly FileFault[] => {
  const first = new Map<string, number>();
  return items.flatMap((item, position): readonly FileFault[] => {
    const id = fieldOf(item, "id");
    if (typeof id !== "string") return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, position);
      return [];
    }
    const expected = `an id of its own (${name}[${earlier}] has this one)`;
    return [{ path: [...path, position, "id"], found: describeValue(id), expected }];
  });
};

/** Offers whose id an earlier one has. */
export const checkOfferIds = (offers: readonly unknown[]): readonly FileFault[] =>
  checkIds(offers, ["offers"], "offers");

const checkMaterial = (material: unknown, path: Path, index: RubricIndex): readonly FileFault[] => {
  const texts = itemsOf(material);
  return [
    ...checkIds(texts, path, "material"),
    ...texts.flatMap((text, position) => checkEvidence(text, [...path, position], index)),
  ];
};

/**
 * What is wrong with one offer in the light of the rubric: options and evidence levels that it lacks, an answer for
 * pay. Looks at the raw value, so that it finds these also where the shape is wrong elsewhere.
 */
export const checkOffer = (offer: unknown, path: Path, index: RubricIndex): readonly FileFault[] => {
  const answers = entriesOf(fieldOf(offer, "answers")).flatMap(([id, answer]): readonly FileFault[] => {
    const question = index.questions.get(id);
    if (question === undefined) return [];
    const at = [...path, "answers", id];
    if (question.kind === "choice") return checkAnswer(answer, at, question, index);
    return [{ path: at, found: "an answer", expected: "none: what it pays is given under the offer's pay" }];
  });
  return [
    ...answers,
    ...checkEvidence(fieldOf(offer, "pay"), [...path, "pay"], index),
    ...checkMaterial(fieldOf(offer, "material"), [...path, "material"], index),
  ];
};
