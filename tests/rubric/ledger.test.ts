import { describe, expect, it } from "vitest";
import { weightCalculation } from "../../src/rubric/default-weights.ts";
import type { Advice } from "../../src/rubric/schema.ts";
import { theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();
type Acts = Exclude<Advice["acts"], "none">;

/** The paragraphs of the entries that act in a part. */
const citedFor = (isMeant: (acts: Acts) => boolean): ReadonlySet<string> =>
  new Set(rubric.advice.flatMap(({ acts, sources }) => (acts !== "none" && isMeant(acts) ? sources : [])));

describe("the ledger of advice", () => {
  it("has every paragraph of the profile act somewhere, but for its heading and its overall figure", () => {
    const idle = rubric.advice.filter(({ acts }) => acts === "none");
    expect(idle.map(({ sources }) => sources)).toEqual([["P1"], ["P3"]]);
    const acting = new Set(rubric.advice.filter(({ acts }) => acts !== "none").flatMap(({ sources }) => sources));
    expect(acting.size).toBe(22);
  });

  it.each(weightCalculation(rubric))("$criterion cites the paragraphs that its weight is worked out from", (row) => {
    expect(rubric.criteria.find(({ id }) => id === row.criterion)?.sources).toEqual(row.paragraphs);
  });

  it.each(rubric.criteria.flatMap(({ id, questions }) => questions.map((question) => ({ criterion: id, question }))))(
    "what $question.id cites is advice that acts in it or in its criterion",
    ({ criterion, question }) => {
      const cited = citedFor(
        ({ criteria, questions }) => criteria.includes(criterion) || questions.includes(question.id),
      );
      expect(question.sources.filter((paragraph) => !cited.has(paragraph))).toEqual([]);
    },
  );

  it.each(rubric.flags)("what the flag $id cites is advice that acts in it", ({ id, sources }) => {
    const cited = citedFor(({ flags }) => flags.includes(id));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((paragraph) => !cited.has(paragraph))).toEqual([]);
  });

  it.each(rubric.lanes)("what the lane $id cites is advice that acts in it", ({ id, sources }) => {
    const cited = citedFor(({ lanes }) => lanes.includes(id));
    expect(sources.filter((paragraph) => !cited.has(paragraph))).toEqual([]);
  });

  it("shows what to build up as guidance that scores nothing by itself", () => {
    const guidance = rubric.advice
      .filter(({ acts }) => acts !== "none" && acts.guidance)
      .flatMap(({ sources }) => sources);
    expect(guidance).toEqual(expect.arrayContaining(["P13", "P17", "P18", "P19"]));
  });
});
