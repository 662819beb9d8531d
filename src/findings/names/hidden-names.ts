import type { Offer } from "../../offers/schema.ts";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** One letter that is also a word: an employer called so is hidden where it is written so, and nowhere else. */
const isWord = (name: string): boolean => /^[ai]$/iu.test(name);

/**
 * Free text with the employers' names and the titles that stand in it replaced, whatever their case: an employer by what
 * its offer is called now, a title by "the job". What a person paraphrased stays, so a report with notes is to be read
 * before it is passed on.
 */
export const hideNames =
  (offers: readonly Offer[], names: ReadonlyMap<string, string>) =>
  (text: string): string => {
    const hidden = offers
      .flatMap(({ id, employer, title, location }) => [
        { found: employer.trim(), instead: names.get(id) ?? "the employer" },
        { found: title.trim(), instead: "the job" },
        { found: (location ?? "").trim(), instead: "the place" },
      ])
      .filter(({ found }) => found !== "")
      .toSorted((a, b) => b.found.length - a.found.length);
    if (hidden.length === 0) return text;
    const pattern = hidden.map(({ found }) => escaped(found)).join("|");
    return text.replaceAll(
      new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "giu"),
      (match) =>
        hidden.find(({ found }) => found === match || (!isWord(found) && found.toLowerCase() === match.toLowerCase()))
          ?.instead ?? (isWord(match) ? match : "…"),
    );
  };
