import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/reading/read-text.ts";
import type { Passage } from "../../src/reading/reading.ts";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";

interface Written {
  readonly text: string;
  readonly question: string;
  readonly option: string;
}

const FOLDER = new URL("sentences/", import.meta.url);

const ofFile = (name: string): readonly Written[] => {
  let [question, option] = ["", ""];
  return readFileSync(new URL(name, FOLDER), "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("## ")) [question = "", option = ""] = line.slice(3).split(" ");
      return line === "" || line.startsWith("#") ? [] : [{ text: line, question, option }];
    });
};

const written = readdirSync(FOLDER).flatMap(ofFile);
const about = written.filter(({ question }) => question !== "none");

const passagesOf = (text: string): readonly Passage[] =>
  readText(bundledRubric, bundledSigns, `Notes of a call\n\n${text}`, { kind: "notes" }).passages;

const told = ({ text, question }: Written): Passage | undefined =>
  passagesOf(text).find((passage) => passage.question === question);

describe("sentences as a graduate writes them", () => {
  const questions = bundledRubric.criteria.flatMap((criterion) => criterion.questions).filter(({ id }) => id !== "pay");

  it("there are twenty and more for every question, each of an option that exists", () => {
    for (const question of questions) {
      const own = about.filter((each) => each.question === question.id);
      expect({ question: question.id, isEnough: own.length >= 20 }).toEqual({ question: question.id, isEnough: true });
      const options = "options" in question ? question.options.map(({ id }) => id) : [];
      expect(options).toEqual(expect.arrayContaining(own.map(({ option }) => option)));
    }
  });

  it.each(questions.map(({ id }) => id))("four of five about %s are found", (question) => {
    const own = about.filter((each) => each.question === question);
    const missed = own.filter((each) => told(each) === undefined).map(({ text }) => text);
    expect(missed.length > own.length / 5 ? missed : []).toEqual([]);
  });

  it("of the options that are suggested, nine of ten are the sentence's own", () => {
    const sure = about.flatMap((each) => {
      const choice = told(each)?.choice ?? null;
      return choice === null ? [] : [{ ...each, choice }];
    });
    const wrong = sure.filter(({ option, choice }) => option !== choice);
    expect(sure.length).toBeGreaterThan(150);
    expect(wrong.length > sure.length / 10 ? wrong : []).toEqual([]);
  });

  it("of a hundred sentences on pay, holidays, offices and interviews three at most are taken for more", () => {
    const nothing = written.filter(({ question }) => question === "none");
    expect(nothing.length).toBeGreaterThanOrEqual(100);
    const taken = nothing.filter(({ text }) => passagesOf(text).length > 0).map(({ text }) => text);
    expect(taken.length > 3 ? taken : []).toEqual([]);
  });
});
