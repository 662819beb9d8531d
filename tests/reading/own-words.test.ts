import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";

/** The development material: read in place where it is, and nowhere copied. */
const MATERIAL = ["postings", "notes"].map((name) => resolve(import.meta.dirname, "../../../shared/reference", name));
const isThere = MATERIAL.every((folder) => existsSync(folder));

const RUN = 5;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9']+/gu) ?? [];

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));

/** The stretches of a phrase in which nothing may vary. */
const fixedParts = (phrase: string): readonly string[] => phrase.split(/\([^)]*\)\??|\.\.|#|\S*[*?]/u);

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|md|json)$/u.test(name))
    .map((name) => readFileSync(resolve(folder, name), "utf8"));

describe.skipIf(!isThere)("the signs (skipped where the development material isn't there)", () => {
  it("say nothing in the words of the development material: no run of five words is in both", () => {
    const theirs = new Set(MATERIAL.flatMap(textsIn).flatMap((text) => runsOf(wordsOf(text))));
    expect(theirs.size).toBeGreaterThan(10_000);
    const phrases = [
      ...bundledSigns.questions.flatMap(({ signs }) => signs.flatMap(({ says, not = [] }) => [...says, ...not])),
      ...bundledSigns.asides.flatMap(({ says }) => says),
    ];
    expect(phrases.length).toBeGreaterThan(100);
    const shared = phrases.filter((phrase) =>
      fixedParts(phrase).some((part) => runsOf(wordsOf(part)).some((run) => theirs.has(run))),
    );
    expect(shared).toEqual([]);
  });
});
