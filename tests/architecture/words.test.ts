import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const PLACES = ["src", "rubric", "docs", "README.md", "CONTRIBUTING.md"];
const TEXTS = new Set([".ts", ".tsx", ".css", ".yaml", ".md"]);

/** Words that a reader of modern English stumbles over, with what to write in their place; docs/words.md. */
const INSTEAD: readonly (readonly [word: RegExp, instead: string])[] = [
  [/\breckon(?:s|ed|ing)?\b/iu, "work out, compute"],
  [/\bmend(?:s|ed|ing)?\b/iu, "fix"],
  [/\banew\b/iu, "again"],
  [/\bwhoever\b/iu, "anyone who"],
  [/\bin hardly any way\b/iu, "in fewer than 1 of 10 ways"],
  [/\bparted by\b/iu, "separated by"],
  [/\bby a hair\b/iu, "only just"],
  [/\bno telling\b/iu, "too early to say"],
  [/\bfrom where on\b/iu, "from which figure"],
  [/\b(?:some|any|every)body\b(?!-)/iu, "someone, anyone, everyone"],
  [/\bseldom\b(?!-)/iu, "rarely"],
  [/\bneedn't\b/iu, "don't have to"],
  [/\bfor want of\b/iu, "because there is no"],
  [/\b(?:upon|whilst|lest|thereby|hitherto|unto|albeit)\b/iu, "a word of today"],
];

/** The page that names the words, and the signs that look for them in what other people wrote. */
const isExempt = (name: string): boolean => name === "docs/words.md" || name.startsWith("rubric/reading/");

const filesIn = (place: string): readonly string[] => {
  const path = join(ROOT, place);
  if (statSync(path).isFile()) return [place];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => TEXTS.has(extname(name)))
    .map((name) => relative(ROOT, join(path, name)).replaceAll("\\", "/"));
};

const wordsIn = (text: string): readonly string[] =>
  INSTEAD.flatMap(([word, instead]) => {
    const found = word.exec(text)?.[0];
    return found === undefined ? [] : [`“${found}”: write “${instead}”`];
  });

describe("plain, modern English", () => {
  it("in everything that a person or a programmer reads here", () => {
    const files = PLACES.flatMap(filesIn).filter((name) => !isExempt(name));
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((name) =>
      readFileSync(join(ROOT, name), "utf8")
        .split("\n")
        .flatMap((line, index) => wordsIn(line).map((word) => `${name}:${index + 1} ${word}`)),
    );
    expect(found).toEqual([]);
  });

  it("a quaint word would be found, and a word that only contains one would not", () => {
    expect(wordsIn("The score is reckoned anew.")).toHaveLength(2);
    expect(wordsIn("We recommend to amend the canewood.")).toEqual([]);
  });
});
