import { describe, expect, it } from "vitest";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { passagesOf, suggestedWrongly, told, writtenIn } from "./written-sentences.ts";

const written = writtenIn("other-words");
const about = written.filter(({ question }) => question !== "none");
const nearMisses = written.filter(({ question }) => question === "none");
const questions = bundledRubric.criteria.flatMap((criterion) => criterion.questions).filter(({ id }) => id !== "pay");

describe("the same things in a hurried graduate's words: other trades, fragments, abbreviations", () => {
  it("there are fifteen and more for every question, and some for each of its options", () => {
    for (const question of questions) {
      const own = about.filter((each) => each.question === question.id);
      const options = "options" in question ? question.options.map(({ id }) => id) : [];
      expect([question.id, own.length >= 15, [...new Set(own.map(({ option }) => option))].toSorted()]).toEqual([
        question.id,
        true,
        options.toSorted(),
      ]);
    }
  });

  it("no sentence is the text of a sign", () => {
    const fixed = new Set(
      bundledSigns.questions.flatMap(({ signs }) =>
        signs.flatMap(({ says }) => says.filter((each) => !/[(.*?#&]/u.test(each))),
      ),
    );
    expect(written.filter(({ text }) => fixed.has(text.toLowerCase().replace(/\.$/u, "")))).toEqual([]);
  });

  it.each(questions.map(({ id }) => id))("five of six about %s are found", (question) => {
    const own = about.filter((each) => each.question === question);
    const missed = own.filter((each) => told(each) === undefined).map(({ text }) => text);
    expect(missed.length > own.length / 6 ? missed : []).toEqual([]);
  });

  it("of sentences for which no sign was written, two in five are found", () => {
    const setAside = writtenIn("set-aside");
    expect(setAside.length).toBeGreaterThanOrEqual(100);
    const found = setAside.filter((each) => told(each) !== undefined).length;
    expect(found / setAside.length).toBeGreaterThan(0.4);
  });

  it("of the options that are suggested, nineteen of twenty are the sentence's own", () => {
    const { sure, wrong } = suggestedWrongly(about);
    expect(sure).toBeGreaterThan(150);
    expect(wrong.length > sure / 20 ? wrong : []).toEqual([]);
  });

  it("of two hundred and sixty sentences with our words on other things, ten at most are taken for more", () => {
    expect(nearMisses.length).toBeGreaterThanOrEqual(260);
    const taken = nearMisses.filter(({ text }) => passagesOf(text).length > 0).map(({ text }) => text);
    expect(taken.length > 10 ? taken : []).toEqual([]);
  });
});
