import { titleSays } from "../engine/offer/title-says.ts";
import type { Condition } from "../rubric/flag-schema.ts";
import type { Rubric } from "../rubric/schema.ts";

const phrasesIn = (condition: Condition): readonly string[] => {
  if ("all" in condition) return condition.all.flatMap(phrasesIn);
  if ("any" in condition) return condition.any.flatMap(phrasesIn);
  if ("not" in condition) return phrasesIn(condition.not);
  return "title-says" in condition ? condition["title-says"] : [];
};

/** Of a title only the words that a flag looks for: without them a flag would be gone, and with it a true figure. */
export const bareTitle = ({ flags }: Rubric, title: string): string => {
  const said = [...new Set(flags.flatMap(({ when }) => phrasesIn(when)))].filter((phrase) => titleSays(title, phrase));
  return said.filter((phrase) => !said.some((other) => other !== phrase && titleSays(other, phrase))).join(" · ");
};
