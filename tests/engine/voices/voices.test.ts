import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compareModel } from "../../../src/engine/compare.ts";
import { partRows } from "../../../src/engine/voices/part-rows.ts";
import { type VoicedOffer, voicedOffer } from "../../../src/engine/voices/voiced-offer.ts";
import type { Answer, Offer, Preferences } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { aVoicesRubric } from "../../builders/a-voices-rubric.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const compared = (offers: Offer[], preferences: Preferences = {}) =>
  compareModel(buildModel(aVoicesRubric, { offers, preferences }));
const oneVoiceOf = (offers: Offer[], preferences: Preferences = {}) => compared(offers, preferences).oneVoice;
const voiceOf = (answers: Record<string, Answer>, preferences: Preferences = {}, change: Partial<Offer> = {}) =>
  oneVoiceOf([anOffer("harbor", { answers, ...change })], preferences)?.voices[0];

const by = (choice: string, from: string | undefined, evidence = "recruiter"): Answer =>
  from === undefined ? { choice, evidence } : { choice, evidence, from };

/** Two answers on the same kind of evidence. */
const two = (evidence: string): Record<string, Answer> => ({
  users: by("many", undefined, evidence),
  constructor: by("taught", undefined, evidence),
});

/** Sam, twice on one question. */
const twice = (other: string): Record<string, Answer> => ({
  users: { ...by("many", "Sam"), also: [by(other, "Sam")] },
});

const voicedIn = (rubric: Rubric, offer: Offer): VoicedOffer | null => {
  const model = buildModel(rubric, { offers: [offer] });
  const [only] = model.offers;
  return only === undefined ? null : voicedOffer(model, only);
};

describe("who is one voice", () => {
  it("those without a name are one for each level that the rubric says is one; a guess and the team are not", () => {
    expect(voiceOf(two("recruiter"))).toMatchObject({
      offer: "harbor",
      from: null,
      evidence: "recruiter",
      statements: 2,
    });
    expect(voiceOf(two("promised"))).toMatchObject({ from: null, evidence: "promised", statements: 2 });
    expect(voiceOf(two("first-hand"))).toBeUndefined();
    expect(voiceOf(two("guess"))).toBeUndefined();
  });

  it("a name is one voice whatever the levels, and is told from a level that is called the same", () => {
    const answers = {
      users: by("many", "recruiter", "first-hand"),
      constructor: by("taught", "recruiter", "guess"),
      "after-launch": { ...by("own", undefined), also: [by("watch", undefined)] },
    };
    expect(
      oneVoiceOf([anOffer("harbor", { answers })])?.voices.map(({ from, evidence, statements }) => [
        from,
        evidence,
        statements,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["recruiter", null, 2],
        [null, "recruiter", 2],
      ]),
    );
  });

  it("names are trimmed, and one of spaces is none", () => {
    expect(voiceOf({ users: by("many", "  Sam"), constructor: by("taught", "Sam ") })).toMatchObject({ from: "Sam" });
    expect(voiceOf({ users: by("many", "   "), constructor: by("taught", undefined) })).toMatchObject({
      from: null,
      evidence: "recruiter",
    });
  });

  it("what is in writing, and what is worth nothing, is in no voice", () => {
    expect(voiceOf({ users: by("many", "Sam", "written"), constructor: by("taught", "Sam") })).toBeUndefined();
    expect(voiceOf({ users: by("many", "Sam", "rumour"), constructor: by("taught", "Sam") })).toBeUndefined();
  });

  it("an answer without evidence has the least reliable level, of equals the last", () => {
    const rubric = { ...aVoicesRubric, evidence: aVoicesRubric.evidence.filter(({ id }) => id !== "rumour") };
    const answers = { users: { choice: "many" }, constructor: { choice: "taught" } };
    expect(voicedIn(rubric, anOffer("harbor", { answers }))?.voices).toEqual([]);
    const [written, team, recruiter, promised, guess] = rubric.evidence;
    const turned = [written, team, recruiter, guess, promised].flatMap((level) => level ?? []);
    const voiced = voicedIn({ ...rubric, evidence: turned }, anOffer("harbor", { answers }));
    expect(voiced?.voices).toMatchObject([{ from: null, evidence: "promised" }]);
  });

  it("an unknown answer says nothing, no matter who is named", () => {
    expect(
      voiceOf({ users: { choice: "unknown", evidence: "recruiter" }, constructor: by("taught", undefined) }),
    ).toBeUndefined();
  });

  it("pay is said by someone too, once it is known what it is worth", () => {
    const answers = { users: by("many", "Sam") };
    const pay = { base: 50_000, evidence: "recruiter", from: "Sam" };
    const preferences = { pay: { currency: "GBP", floor: 30_000, target: 70_000 } };
    expect(voiceOf(answers, {}, { pay })).toBeUndefined();
    expect(voiceOf(answers, preferences, { pay })).toMatchObject({ from: "Sam", statements: 2 });
  });

  it("an offer that was declined has no voice", () => {
    const declined = anOffer("gone", {
      status: "declined",
      answers: { users: by("many", "Sam"), constructor: by("taught", "Sam") },
    });
    expect(oneVoiceOf([anOffer("harbor"), declined])?.voices).toEqual([]);
    expect(oneVoiceOf([declined])).toBeNull();
  });
});

describe("what one voice does", () => {
  it("a voice that was contradicted is believed less on everything else", () => {
    const said = { users: by("many", "Sam"), constructor: by("taught", "Sam") };
    const alone = voicedIn(aVoicesRubric, anOffer("harbor", { answers: said }));
    const against = { ...by("many", "Sam"), also: [by("none", "Priya", "first-hand")] };
    const contradicted = voicedIn(aVoicesRubric, anOffer("harbor", { answers: { ...said, users: against } }));
    expect(alone?.states[0]?.weight).toBeCloseTo(0.7, 12);
    // L if Sam knows: a third for "many", and 0.1 of a third that Priya says "none" without knowing; else a third times a third.
    const [knows, doesNot] = [0.7 * (1 / 3) * (0.1 / 3), 0.3 * (1 / 3) * (0.9 / 3 + 0.1 / 3)];
    expect(contradicted?.states[0]?.weight).toBeCloseTo(knows / (knows + doesNot), 12);
  });

  it("one that writing contradicts can't know all it said: there is no score for that, and nothing is left to check", () => {
    const voice = voiceOf({
      users: { ...by("none", undefined, "written"), also: [by("many", "Sam")] },
      constructor: by("taught", "Sam"),
    });
    expect(voice).toMatchObject({ from: "Sam", statements: 2, informed: null, value: 0, switchProbability: 0 });
    expect(voice?.uninformed).toBeGreaterThan(0);
  });

  it("two in writing that contradict each other take no part: the question is believed as without voices", () => {
    const split: Answer = {
      ...by("none", undefined, "written"),
      also: [by("many", undefined, "written"), by("many", "Sam")],
    };
    const answers = { users: split, constructor: by("taught", "Sam") };
    const { offers, oneVoice } = compared([anOffer("harbor", { answers })]);
    expect(oneVoice?.voices).toMatchObject([{ from: "Sam", statements: 2 }]);
    expect(oneVoice?.offers["harbor"]?.score).toBeCloseTo(offers[0]?.score ?? 0, 9);
  });

  it("the same voice twice on one question agrees or disagrees with itself", () => {
    expect(voiceOf(twice("many"))?.informed).not.toBeNull();
    expect(voiceOf(twice("none"))).toMatchObject({ statements: 2, informed: null });
  });

  it("of two levels it has three states, and is all, partly, or not informed", () => {
    const answers = { users: by("many", "Sam", "first-hand"), constructor: by("taught", "Sam") };
    const { states = [] } = voicedIn(aVoicesRubric, anOffer("harbor", { answers })) ?? {};
    expect(states.map(({ weight }) => Number(weight.toFixed(9)))).toEqual([0.7, 0.2, 0.1]);
  });

  it("with one offer there is nothing that checking could change", () => {
    expect(voiceOf({ users: by("many", undefined), constructor: by("taught", undefined) })).toMatchObject({
      value: 0,
      switchProbability: 0,
    });
  });

  it("knowing that the recruiter knows little puts the other first", () => {
    const harbor = anOffer("harbor", {
      answers: {
        users: by("many", undefined),
        "after-launch": by("own", undefined),
        constructor: by("asked", undefined),
      },
    });
    const lumen = anOffer("lumen", {
      answers: {
        users: by("many", undefined, "written"),
        "after-launch": by("watch", undefined, "written"),
        constructor: by("asked", undefined, "written"),
      },
    });
    const { leader, oneVoice } = compared([harbor, lumen], { weights: { ownership: 1, teaching: 1, pay: 0 } });
    const means = ["harbor", "lumen"].map((id) => oneVoice?.offers[id]?.score ?? 0);
    expect(leader).toBe("harbor");
    const [voice] = oneVoice?.voices ?? [];
    expect(voice).toMatchObject({ offer: "harbor", from: null, evidence: "recruiter", statements: 3 });
    expect(voice?.switchProbability).toBeCloseTo(0.3, 9);
    expect(voice?.informed).toBeCloseTo(75, 9);
    expect(voice?.uninformed).toBeCloseTo(50, 9);
    expect(voice?.value).toBeCloseTo(0.7 * 75 + 0.3 * (means[1] ?? 0) - Math.max(...means), 9);
  });
});

describe("which voices are looked at together", () => {
  const questions = bundledRubric.criteria
    .flatMap((criterion) => criterion.questions)
    .filter(({ kind }) => kind === "choice");
  /** An offer whose answers were given by people in turn. */
  const saidBy = (people: readonly string[], levels: readonly string[] = ["recruiter"]): Offer =>
    anOffer("harbor", {
      answers: Object.fromEntries(
        questions.map((question, at) => [
          question.id,
          by(
            question.kind === "choice" ? (question.options[0]?.id ?? "") : "",
            people[at % people.length],
            levels[Math.floor(at / people.length) % levels.length],
          ),
        ]),
      ),
    });

  it("at most 64 states: of eight people the six who said most, and the other two stay independent", () => {
    const voiced = voicedIn(bundledRubric, saidBy(["a", "b", "c", "d", "e", "f", "g", "h"]));
    expect(voiced?.voices.map(({ from }) => from)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(voiced?.states).toHaveLength(64);
  });

  it("three of two levels each: 27 states, and a fourth doesn't fit", () => {
    const voiced = voicedIn(bundledRubric, saidBy(["a", "b", "c", "d"], ["recruiter", "first-hand"]));
    expect(voiced?.voices.map(({ from }) => from)).toEqual(["a", "b", "c"]);
    expect(voiced?.states).toHaveLength(27);
  });

  it("who said more comes first, and they are listed as they first appear", () => {
    const people = ["once", "b", "c", "d", "e", "f", "g", "a", "a", "a", "b", "c", "d", "e", "f", "g"];
    const answers = Object.fromEntries(
      people.map((person, at) => {
        const question = questions[at];
        return [question?.id ?? "", by(question?.kind === "choice" ? (question.options[0]?.id ?? "") : "", person)];
      }),
    );
    expect(voicedIn(bundledRubric, anOffer("harbor", { answers }))?.voices.map(({ from }) => from)).toEqual([
      "b",
      "c",
      "d",
      "e",
      "f",
      "a",
    ]);
  });
});

describe("the order in which what voices spoke of is added up", () => {
  const preferences: Preferences = {
    weights: { ownership: 70, teaching: 20, pay: 10 },
    pay: { currency: "GBP", floor: 30_000, target: 70_000 },
  };
  const pay = { base: 50_000, evidence: "promised", from: "Priya" };

  it.each([
    [
      "voice by voice, that of fewest points first, of one voice the most trusted first, then the lightest",
      by("many", "Priya"),
    ],
    [
      "the same where two spoke of one thing: with the first of them, as trusted as the more reliable",
      { ...by("many", "Priya", "promised"), also: [by("many", "Sam", "first-hand")] },
    ],
  ])("is %s", (_, users) => {
    const answers = { "after-launch": by("own", "Sam"), users, constructor: by("taught", "Sam") };
    const model = buildModel(aVoicesRubric, { offers: [anOffer("harbor", { answers, pay })], preferences });
    const [offer] = model.offers;
    if (offer === undefined) throw new RangeError("one offer is compared");
    const { posterior, full } = voicedOffer(model, offer).mixture;
    expect(posterior.touched.map(({ question }) => question)).toEqual([0, 1, 2, 3]);
    const uninformed = partRows(posterior, full).rows.at(-1);
    expect(uninformed?.parts.map((part) => (part?.span ?? 0) / 100)).toEqual([28, 10, 20, 42]);
  });
});
