/**
 * Conditions over answers of which some are unknown, with every option still open; engine §7.
 *
 * Kleene's logic is exact as long as every unknown question is named once. One that is named several times is tried in each
 * way that it could turn out, which keeps `any: [q is a, not: q is a]` true.
 */
import type { Condition } from "../../rubric/flag-schema.ts";
import { type Truth, every, negate, some } from "./three-valued.ts";
import { titleSays } from "./title-says.ts";

export const BELOW_FLOOR = "below-floor";

/** What conditions are about, for one offer. */
export interface ConditionFacts {
  readonly title: string;
  /** the lane shown */
  readonly lane: string;
  /** the option that a question's answer is, by face value; null if unknown */
  readonly answerOf: (question: string) => string | null;
  /** every way in which a question may be answered, by option id */
  readonly optionsOf: (question: string) => readonly string[];
}

/**
 * True however the unknown answers turn out, false however they do, or null.
 *
 * @example truthOf({ "title-says": ["data"] }, { title: "Data engineer" }) // true
 */
export const truthOf = (condition: Condition, facts: ConditionFacts): Truth => {
  const plain = kleene(condition, facts);
  if (plain !== null) return plain;
  const repeated = namedTwiceIn(condition).find((id) => facts.answerOf(id) === null);
  if (repeated === undefined) return null;
  let outcome: Truth | undefined;
  for (const option of facts.optionsOf(repeated)) {
    const truth = truthOf(condition, {
      ...facts,
      answerOf: (id) => (id === repeated ? option : facts.answerOf(id)),
    });
    if (outcome !== undefined && truth !== outcome) return null;
    outcome = truth;
  }
  return outcome ?? null;
};

const kleene = (condition: Condition, facts: ConditionFacts): Truth => {
  if ("all" in condition) return every(condition.all, (part) => kleene(part, facts));
  if ("any" in condition) return some(condition.any, (part) => kleene(part, facts));
  if ("not" in condition) return negate(kleene(condition.not, facts));
  if ("lane" in condition) return condition.lane.includes(facts.lane);
  if ("title-says" in condition) return condition["title-says"].some((phrase) => titleSays(facts.title, phrase));
  const answer = facts.answerOf(condition.question);
  if (answer !== null) return condition.is.includes(answer);
  const options = facts.optionsOf(condition.question);
  if (!options.some((option) => condition.is.includes(option))) return false;
  return options.every((option) => condition.is.includes(option)) ? true : null;
};

const questionsNamed = (condition: Condition): readonly string[] => {
  if ("all" in condition) return condition.all.flatMap((part) => questionsNamed(part));
  if ("any" in condition) return condition.any.flatMap((part) => questionsNamed(part));
  if ("not" in condition) return questionsNamed(condition.not);
  return "question" in condition ? [condition.question] : [];
};

/** Worked out once for a condition: every offer of a cohort asks for them. */
const namedTwice = new WeakMap<Condition, readonly string[]>();

const namedTwiceIn = (condition: Condition): readonly string[] => {
  const before = namedTwice.get(condition);
  if (before !== undefined) return before;
  const found = questionsNamed(condition).filter((id, index, all) => all.indexOf(id) < index);
  namedTwice.set(condition, found);
  return found;
};
