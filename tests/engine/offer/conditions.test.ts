import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConditionFacts, truthOf } from "../../../src/engine/offer/conditions.ts";
import type { Truth } from "../../../src/engine/offer/three-valued.ts";
import { titleSays } from "../../../src/engine/offer/title-says.ts";
import type { Condition } from "../../../src/rubric/flag-schema.ts";

const OPTIONS = ["low", "middle", "high"] as const;
type Answers = Readonly<Record<string, string | null>>;

const facts = (answers: Answers): ConditionFacts => ({
  title: "ML Engineer",
  lane: "production-ml",
  answerOf: (question) => answers[question] ?? null,
  optionsOf: (question) => (question in answers ? OPTIONS : []),
});

/** Every way in which the unknown answers could turn out. */
const completions = (answers: Answers): readonly Answers[] => {
  const unknown = Object.keys(answers).find((question) => answers[question] === null);
  if (unknown === undefined) return [answers];
  return OPTIONS.flatMap((option) => completions(Object.assign({}, answers, { [unknown]: option })));
};

const byTryingAll = (condition: Condition, answers: Answers): Truth => {
  const outcomes = new Set(completions(answers).map((each) => truthOf(condition, facts(each))));
  return outcomes.size === 1 ? ([...outcomes][0] ?? null) : null;
};

const leaf = fc.record({
  question: fc.constantFrom("a", "b", "c"),
  is: fc.uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 3 }),
});
const anyCondition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
})).condition;
const anyAnswer = fc.constantFrom(null, null, ...OPTIONS);

describe("conditions", () => {
  it("are true, false or open as trying every way the unknowns could turn out says", () => {
    fc.assert(
      fc.property(anyCondition, fc.record({ a: anyAnswer, b: anyAnswer, c: anyAnswer }), (condition, answers) => {
        expect(truthOf(condition, facts(answers))).toBe(byTryingAll(condition, answers));
      }),
      { numRuns: 500 },
    );
  });

  it("that name an unknown question several times are seen through", () => {
    const low: Condition = { question: "a", is: ["low"] };
    const unknown = facts({ a: null });
    expect(truthOf({ any: [low, { not: low }] }, unknown)).toBe(true);
    expect(truthOf({ all: [low, { question: "a", is: ["high"] }] }, unknown)).toBe(false);
    expect(truthOf({ any: [low, { question: "a", is: ["middle", "high"] }] }, unknown)).toBe(true);
    expect(truthOf({ any: [low, { question: "a", is: ["high"] }] }, unknown)).toBeNull();
  });

  it("that an answer meets in every option don't wait for it", () => {
    expect(truthOf({ question: "a", is: [...OPTIONS] }, facts({ a: null }))).toBe(true);
    expect(truthOf({ question: "a", is: ["elsewhere"] }, facts({ a: null }))).toBe(false);
  });

  it("about lane and title are facts", () => {
    expect(truthOf({ lane: ["research", "production-ml"] }, facts({}))).toBe(true);
    expect(truthOf({ lane: ["research"] }, facts({}))).toBe(false);
    expect(truthOf({ "title-says": ["scientist", "engineer"] }, facts({}))).toBe(true);
    expect(truthOf({ not: { "title-says": ["scientist"] } }, facts({}))).toBe(true);
    const low: Condition = { question: "a", is: ["low"] };
    const elsewhere: Condition = { lane: ["research"] };
    expect(truthOf({ any: [elsewhere, elsewhere, low] }, facts({ a: null }))).toBeNull();
    expect(truthOf({ any: [elsewhere, elsewhere, low, { not: low }] }, facts({ a: null }))).toBe(true);
    expect(truthOf({ all: [{ not: elsewhere }, low, { "title-says": ["engineer"] }] }, facts({ a: null }))).toBeNull();
  });
});

describe("what a title says", () => {
  it.each([
    ["ML Engineer, Clinical Triage", "ml engineer", true],
    ["Senior (AI) Engineer", "AI", true],
    ["MLOps Engineer", "ML", false],
    ["Data-Scientist", "scientist", true],
    ["Data Scientists", "scientist", false],
    ["AI2 Engineer", "AI", false],
    ["Maintenance, then AI", "AI", true],
    ["Ingénieur IA", "ing", false],
    ["𝐀I Engineer", "I", false],
    ["C++ (ML) developer", "c++", true],
    ["KI-Ingenieur", "ki", true],
    ["", "ML", false],
  ])("%s, asked for %s: %s", (title, phrase, said) => {
    expect(titleSays(title, phrase)).toBe(said);
  });
});
