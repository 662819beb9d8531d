import { describe, expect, it } from "vitest";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { passagesOf, suggestedWrongly, told, writtenIn } from "./written-sentences.ts";

const written = writtenIn("sentences");
const about = written.filter(({ question }) => question !== "none");

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
    const { sure, wrong } = suggestedWrongly(about);
    expect(sure).toBeGreaterThan(150);
    expect(wrong.length > sure / 10 ? wrong : []).toEqual([]);
  });

  it("of a hundred sentences on pay, holidays, offices and interviews three at most are taken for more", () => {
    const nothing = written.filter(({ question }) => question === "none");
    expect(nothing.length).toBeGreaterThanOrEqual(100);
    const taken = nothing.filter(({ text }) => passagesOf(text).length > 0).map(({ text }) => text);
    expect(taken.length > 3 ? taken : []).toEqual([]);
  });
});
