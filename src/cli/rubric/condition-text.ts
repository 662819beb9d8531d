import type { Condition } from "../../rubric/flag-schema.ts";

const codes = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(" or ");

/** Parts of a whole stand in brackets, so that nobody has to know which of "and" and "or" binds closer. */
const inBrackets = (condition: Condition): string =>
  "all" in condition || "any" in condition ? `(${conditionText(condition)})` : conditionText(condition);

/** A flag's condition in words: "`task-mix` is `one-day` and (the lane is `platform` or not …)". */
export const conditionText = (condition: Condition): string => {
  if ("all" in condition) return condition.all.map(inBrackets).join(" and ");
  if ("any" in condition) return condition.any.map(inBrackets).join(" or ");
  if ("not" in condition) return `not ${inBrackets(condition.not)}`;
  if ("lane" in condition) return `the lane is ${codes(condition.lane)}`;
  if ("title-says" in condition)
    return `the title says ${condition["title-says"].map((word) => `“${word}”`).join(" or ")}`;
  return `\`${condition.question}\` is ${codes(condition.is)}`;
};
