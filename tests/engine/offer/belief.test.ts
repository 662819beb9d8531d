import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceBelief, ownBelief, payBelief, priorBelief } from "../../../src/engine/offer/belief.ts";
import { leastReliable, rubricReliability } from "../../../src/engine/offer/evidence.ts";
import type { ModelQuestion } from "../../../src/engine/model.ts";
import type { Answer } from "../../../src/offers/schema.ts";

const evidence = [
  { id: "written", label: "In writing", reliability: 1 },
  { id: "first-hand", label: "From the team", reliability: 0.9 },
  { id: "recruiter", label: "From a recruiter", reliability: 0.7 },
  { id: "promised", label: "Promised", reliability: 0.5 },
  { id: "guess", label: "My guess", reliability: 0.5 },
];
const trust = rubricReliability({ evidence });

const question: ModelQuestion = {
  id: "after-launch",
  kind: "choice",
  criterion: 0,
  share: 1,
  effort: "negotiate",
  optionIds: ["never", "told", "watch", "fix", "own"],
  values: [0, 0.25, 0.5, 0.75, 1],
  prior: [0.2, 0.35, 0.25, 0.15, 0.05],
};
const quarters: ModelQuestion = { ...question, kind: "own", optionIds: [], prior: [0.2, 0.2, 0.2, 0.2, 0.2] };

const believe = (answer: Answer | undefined) => choiceBelief(question, answer, trust);
const expectClose = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 12);
};

/** Bayes' rule the long way: every way in which each witness knows, or draws from the prior, weighed by how likely. */
const byEnumeration = (voices: readonly { option: number; r: number }[]): number[] => {
  const masses = question.prior.map((prior, truth) =>
    voices.reduce(
      (product, { option, r }) =>
        product *
        [
          { chance: r, says: truth },
          ...question.prior.map((chance, says) => ({ chance: (1 - r) * chance, says })),
        ].reduce((sum, { chance, says }) => (says === option ? sum + chance : sum), 0),
      prior,
    ),
  );
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
};

const voice = fc.record({
  option: fc.nat({ max: 4 }),
  level: fc.constantFrom(...evidence.filter(({ reliability }) => reliability < 1)),
});

describe("belief", () => {
  it("an answer in writing is believed entirely", () => {
    const belief = believe({ choice: "fix", evidence: "written" });
    expect(belief).toMatchObject({ probabilities: [0, 0, 0, 1, 0], mean: 0.75, face: 0.75, known: true, open: false });
  });

  it("a recruiter's answer gets 0.7 of the belief, and the prior shares the rest", () => {
    const belief = believe({ choice: "own", evidence: "recruiter" });
    expectClose(belief.probabilities, [0.06, 0.105, 0.075, 0.045, 0.715]);
    expect(belief.mean).toBeCloseTo(0.105 / 4 + 0.075 / 2 + 0.045 * 0.75 + 0.715, 12);
    expect(belief).toMatchObject({ face: 1, known: true, open: true });
  });

  it("an unknown answer, and one not given yet, leave the prior", () => {
    expect(believe({ choice: "unknown" })).toEqual(priorBelief(question));
    expect(believe(undefined)).toEqual(priorBelief(question));
    expect(priorBelief(question)).toMatchObject({
      probabilities: question.prior,
      face: null,
      known: false,
      open: true,
    });
  });

  it("an answer without evidence has the least reliable level, of equals the last", () => {
    expect(believe({ choice: "own" })).toEqual(believe({ choice: "own", evidence: "guess" }));
    expect(leastReliable({ evidence })?.id).toBe("guess");
  });

  it("the least reliable level may stand anywhere, and is also that of a level that the rubric doesn't have", () => {
    const reliabilities = [1, 0.5, 0.7];
    const levels = reliabilities.map((reliability) => ({ id: `at-${reliability}`, label: "", reliability }));
    const reliabilityOf = rubricReliability({ evidence: levels });
    expect([undefined, "unheard-of", "at-0.5", "at-0.7"].map(reliabilityOf)).toEqual([0.5, 0.5, 0.5, 0.7]);
    expect(rubricReliability({ evidence: [] })("at-0.7")).toBe(0);
  });

  it("several voices are combined as every way that they could know or not know says", () => {
    fc.assert(
      fc.property(fc.array(voice, { minLength: 1, maxLength: 5 }), (voices) => {
        const [own, ...also] = voices.map(({ option, level }) => ({
          choice: question.optionIds[option] ?? "",
          evidence: level.id,
        }));
        const belief = believe({ ...own, choice: own?.choice ?? "", also });
        expectClose(
          belief.probabilities,
          byEnumeration(voices.map(({ option, level }) => ({ option, r: level.reliability }))),
        );
        expect(belief.face).toBe(question.values[voices[0]?.option ?? 0]);
      }),
    );
  });

  it("two who agree are believed more than one, and two who differ less", () => {
    const one = believe({ choice: "own", evidence: "recruiter" });
    const both = believe({ choice: "own", evidence: "recruiter", also: [{ choice: "own", evidence: "first-hand" }] });
    const split = believe({
      choice: "own",
      evidence: "recruiter",
      also: [{ choice: "never", evidence: "first-hand" }],
    });
    expect(both.probabilities[4]).toBeGreaterThan(one.probabilities[4] ?? 1);
    expect(split.probabilities[4]).toBeLessThan(one.probabilities[4] ?? 0);
  });

  it("what stands in writing holds against any number of other voices", () => {
    const also = Array.from({ length: 1000 }, () => ({ choice: "never", evidence: "first-hand" }));
    const belief = believe({
      choice: "never",
      evidence: "guess",
      also: [...also, { choice: "own", evidence: "written" }],
    });
    expect(belief).toMatchObject({ probabilities: [0, 0, 0, 0, 1], face: 0, open: false });
  });

  it("papers that contradict each other leave the mean of what each voice alone would say", () => {
    const belief = believe({
      choice: "own",
      evidence: "written",
      also: [
        { choice: "never", evidence: "written" },
        { choice: "watch", evidence: "guess" },
      ],
    });
    const guess = question.prior.map((prior, index) => (index === 2 ? 0.5 : 0) + prior / 2);
    expectClose(
      belief.probabilities,
      guess.map((share, index) => (share + (index === 0 ? 1 : 0) + (index === 4 ? 1 : 0)) / 3),
    );
    expect(belief.open).toBe(true);
  });

  it("a thousand voices still leave a distribution", () => {
    const also = Array.from({ length: 1000 }, (_, index) => ({
      choice: index % 2 === 0 ? "never" : "own",
      evidence: "first-hand",
    }));
    const { probabilities, mean } = believe({ choice: "own", evidence: "guess", also });
    expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(mean).toBeGreaterThan(0);
  });

  it("a choice that is no option is a bug, not a belief", () => {
    expect(() => believe({ choice: "constructor" })).toThrow(/after-launch has no option constructor/);
  });

  it("a criterion of one's own is believed as written, and is a quarter, a half, … when left out", () => {
    expect(ownBelief(quarters, 0.3)).toMatchObject({ mean: 0.3, face: 0.3, known: true, open: false });
    expect(ownBelief(quarters, 0.3)).toMatchObject({ values: [0.3], probabilities: [1] });
    expect(ownBelief(quarters, 0)).toMatchObject({ mean: 0, face: 0, known: true, open: false });
    expect(ownBelief(quarters, undefined)).toMatchObject({ mean: 0.5, face: null, known: false, open: true });
  });

  it("pay that a recruiter named has 0.7 at its value, and the five quarters share 0.3", () => {
    const belief = payBelief(quarters, 0.4, 0.7);
    expect(belief.values).toEqual([0.4, 0, 0.25, 0.5, 0.75, 1]);
    expectClose(belief.probabilities, [0.7, 0.06, 0.06, 0.06, 0.06, 0.06]);
    expect(belief.mean).toBeCloseTo(0.7 * 0.4 + 0.3 * 0.5, 12);
    expect(belief).toMatchObject({ face: 0.4, known: true, open: true });
    expect(payBelief(quarters, 0.4, 1)).toMatchObject({ mean: 0.4, open: false });
    expect(payBelief(quarters, null, 1)).toMatchObject({ mean: 0.5, known: false, open: true });
  });
});
