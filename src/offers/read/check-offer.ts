import type { ChoiceQuestion } from "../../rubric/schema.ts";
import { describeValue, type Path } from "../../rubric/place.ts";
import { both, type FileFault, inside, insideEntries, insideItems, NO_FAULTS } from "./file-fault.ts";
import { fieldOf, itemsOf } from "../plain-record.ts";
import type { RubricIndex } from "../rubric-index.ts";

const list = (ids: Iterable<string>): string => [...ids].join(", ");

const checkEvidence = (holder: unknown, { evidence }: RubricIndex): readonly FileFault[] => {
  const level = fieldOf(holder, "evidence");
  if (typeof level !== "string" || evidence.has(level)) return NO_FAULTS;
  return [{ path: ["evidence"], found: describeValue(level), expected: `one of ${list(evidence)}` }];
};

const checkChoice = (
  statement: unknown,
  { options }: ChoiceQuestion,
  alsoLegal: readonly string[],
): readonly FileFault[] => {
  const choice = fieldOf(statement, "choice");
  if (typeof choice !== "string" || options.some(({ id }) => id === choice) || alsoLegal.includes(choice))
    return NO_FAULTS;
  const legal = [...options.map(({ id }) => id), ...alsoLegal];
  return [{ path: ["choice"], found: describeValue(choice), expected: `one of ${list(legal)}` }];
};

const checkStatement = (
  statement: unknown,
  question: ChoiceQuestion,
  alsoLegal: readonly string[],
  index: RubricIndex,
): readonly FileFault[] => both(checkChoice(statement, question, alsoLegal), checkEvidence(statement, index));

const NONE: readonly string[] = [];
const UNKNOWN: readonly string[] = ["unknown"];

const checkAnswer = (answer: unknown, question: ChoiceQuestion, index: RubricIndex): readonly FileFault[] => {
  const own = checkStatement(answer, question, UNKNOWN, index);
  const also = itemsOf(fieldOf(answer, "also"));
  if (also.length === 0) return own;
  return both(
    own,
    inside(
      "also",
      insideItems(also, (voice) => checkStatement(voice, question, NONE, index)),
    ),
  );
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

const checkMaterial = (material: unknown, index: RubricIndex): readonly FileFault[] =>
  both(
    checkIds(itemsOf(material), [], "material"),
    insideItems(itemsOf(material), (text) => checkEvidence(text, index)),
  );

const NOT_ASKED: readonly FileFault[] = [
  { path: [], found: "an answer", expected: "none: what it pays is given under the offer's pay" },
];

/**
 * What is wrong with one offer in the light of the rubric: options and evidence levels that it lacks, an answer for
 * pay. Looks at the raw value, so that it finds these also where the shape is wrong elsewhere. Places are the offer's own.
 */
export const checkOffer = (offer: unknown, index: RubricIndex): readonly FileFault[] => {
  const answers = insideEntries(fieldOf(offer, "answers"), (answer, id) => {
    const question = index.questions.get(id);
    if (question === undefined) return NO_FAULTS;
    return question.kind === "choice" ? checkAnswer(answer, question, index) : NOT_ASKED;
  });
  return both(
    both(inside("answers", answers), inside("pay", checkEvidence(fieldOf(offer, "pay"), index))),
    inside("material", checkMaterial(fieldOf(offer, "material"), index)),
  );
};
