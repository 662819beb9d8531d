import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compareModel } from "../../../src/engine/compare.ts";
import type { OneVoice } from "../../../src/engine/comparison.ts";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { oneVoiceOutline } from "../../../src/engine/voices/one-voice.ts";
import { mixedSteps, withMixed } from "../../../src/engine/voices/mixed-figures.ts";
import { renameSource } from "../../../src/offers/edit/edit-sources.ts";
import type { Answer, Offer, Preferences } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { voicedOffer } from "../../../src/engine/voices/voiced-offer.ts";
import { aVoicesRubric } from "../../builders/a-voices-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyVoicesFile } from "../../builders/any-voices-file.ts";
import { everyState } from "../../builders/every-state.ts";
import { expectAlike } from "./expect-alike.ts";

const by = (choice: string, from: string | undefined, evidence = "recruiter"): Answer =>
  from === undefined ? { choice, evidence } : { choice, evidence, from };

const pay: Preferences["pay"] = { currency: "GBP", floor: 30_000, target: 70_000 };

/** The comparison of some offers, whose figures of §11 are those of the slow way. */
const compared = (offers: readonly Offer[], preferences: Preferences = {}, rubric: Rubric = aVoicesRubric) => {
  const model = buildModel(rubric, { offers: [...offers], preferences });
  const comparison = compareModel(model);
  const { oneVoice, leader } = comparison;
  if (oneVoice === null) throw new RangeError("no offer is compared");
  expectAlike(
    oneVoice,
    everyState(
      model,
      comparison.offers.findIndex(({ id }) => id === leader),
    ),
  );
  return { ...comparison, oneVoice };
};

const sam = (change: Partial<Record<string, Answer>> = {}) => ({
  users: by("many", "Sam"),
  "after-launch": by("own", "Sam"),
  ...change,
});

const called = ({ voices }: OneVoice): readonly string[] =>
  voices.map(({ offer, from, evidence }) => `${offer}: ${from ?? evidence}`);

/** How many voices there are where Sam knows two things in these ways. */
const voicesOfLevels = (users: string, launch: string) => {
  const answers = { users: by("many", "Sam", users), "after-launch": by("own", "Sam", launch) };
  return compared([anOffer("harbor", { answers }), anOffer("b")]).oneVoice.voices.length;
};

describe("voices at the edges, each the same the slow way", () => {
  it("one who said one thing is in no list, and no figure changes", () => {
    const { oneVoice, offers } = compared([anOffer("harbor", { answers: { users: by("many", "Sam") } }), anOffer("b")]);
    expect(oneVoice.voices).toEqual([]);
    expect(oneVoice.offers["harbor"]?.likely).toEqual(offers[0]?.likely);
  });

  it("a name is someone of one offer: Sam of another is someone else", () => {
    const { oneVoice } = compared([anOffer("harbor", { answers: sam() }), anOffer("lumen", { answers: sam() })]);
    expect(called(oneVoice).toSorted()).toEqual(["harbor: Sam", "lumen: Sam"]);
    const alone = compared([
      anOffer("harbor", { answers: sam() }),
      anOffer("lumen", { answers: { users: by("many", "Sam") } }),
    ]);
    expect(called(alone.oneVoice)).toEqual(["harbor: Sam"]);
  });

  it("those without a name are one voice for each level: what was told and what was promised, apart", () => {
    const answers = {
      users: by("many", undefined, "recruiter"),
      "after-launch": { ...by("own", undefined, "recruiter"), also: [by("own", undefined, "promised")] },
      constructor: by("taught", undefined, "promised"),
    };
    const { oneVoice } = compared([anOffer("harbor", { answers }), anOffer("b")]);
    expect(called(oneVoice).toSorted()).toEqual(["harbor: promised", "harbor: recruiter"]);
  });

  it("a second voice that contradicts takes weight from both, in what else they said", () => {
    const said = (also: Answer["also"] = []) =>
      compared([
        anOffer("harbor", {
          answers: {
            ...sam({ users: { ...by("many", "Sam"), also } }),
            constructor: by("taught", "Priya", "first-hand"),
          },
        }),
        anOffer("b"),
      ]);
    const [alone, against] = [said(), said([by("none", "Priya", "first-hand")])];
    expect(against.oneVoice.voices).toHaveLength(2);
    expect(against.oneVoice.offers["harbor"]?.score).toBeLessThan(alone.oneVoice.offers["harbor"]?.score ?? 0);
  });

  it("one who was contradicted loses the lead to who was ahead of what is left", () => {
    const users = { ...by("many", "Sam"), also: [by("none", "Priya", "first-hand")] };
    const contradicted = anOffer("a", { answers: { users, constructor: by("taught", "Sam") } });
    const guessed = anOffer("b", { answers: { constructor: by("taught", undefined, "guess") } });
    const { leader, oneVoice } = compared([contradicted, guessed], { weights: { teaching: 1 } });
    expect([leader, oneVoice.leader]).toEqual(["a", "b"]);
  });

  it("a thousand who contradict each other leave chances that sum to 1, however unlikely all of it is", () => {
    const also = Array.from({ length: 1000 }, (_, index) => by(index % 2 === 0 ? "none" : "many", undefined, "guess"));
    const answers = { users: { ...by("many", "Sam"), also }, constructor: by("taught", "Sam") };
    const model = buildModel(aVoicesRubric, { offers: [anOffer("harbor", { answers })] });
    const weights = model.offers.flatMap((offer) => voicedOffer(model, offer).states.map(({ weight }) => weight));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it("an answer that is called like a criterion of one's own was said by nobody", () => {
    const preferences: Preferences = { ownCriteria: [{ id: "near-family", title: "Near family", weight: 10 }] };
    const answers = sam({ "near-family": by("yes", "Sam") });
    const { oneVoice } = compared([anOffer("harbor", { answers }), anOffer("b")], preferences);
    expect(oneVoice.voices).toMatchObject([{ from: "Sam", statements: 2 }]);
  });

  it("two names that are merged are one voice, as if they had always been", () => {
    const answers = {
      users: by("many", "Sam"),
      "after-launch": by("own", "Sam O."),
      constructor: by("asked", "Sam O."),
    };
    const file = renameSource(anOffersFile([anOffer("harbor", { answers }), anOffer("b")]), "harbor", "Sam O.", "Sam");
    const merged = compared(file.offers ?? []);
    const always = compared([anOffer("harbor", { answers: sam({ constructor: by("asked", "Sam") }) }), anOffer("b")]);
    expect(merged.oneVoice).toEqual(always.oneVoice);
    expect(merged.oneVoice.voices[0]?.statements).toBe(3);
  });

  it("what is trusted fully or not at all is in no voice, what is trusted in part is", () => {
    expect(voicesOfLevels("written", "rumour")).toBe(0);
    expect(voicesOfLevels("written", "recruiter")).toBe(0);
    expect(voicesOfLevels("first-hand", "guess")).toBe(1);
  });

  it("of voices that can't change the choice the one that moves the score most comes first, one that can't all be last", () => {
    const heavy = { "after-launch": by("own", "Priya"), constructor: by("taught", "Priya") };
    const light = { ...by("many", "Sam"), also: [by("many", "Sam", "first-hand")] };
    const alone = compared([anOffer("harbor", { answers: { ...heavy, users: light } })]);
    expect(called(alone.oneVoice)).toEqual(["harbor: Priya", "harbor: Sam"]);
    const torn = { ...by("many", "Ann"), also: [by("none", "Ann"), by("none", "Sam"), by("none", "Sam")] };
    const { voices } = compared([anOffer("harbor", { answers: { users: torn } })]).oneVoice;
    expect(voices.map(({ from, informed }) => [from, informed === null])).toEqual([
      ["Sam", false],
      ["Ann", true],
    ]);
  });

  it("of a cohort nothing is worked out, as it has no distributions", () => {
    const many = Array.from({ length: 51 }, (_, index) => anOffer(`offer-${index}`, { answers: sam() }));
    const model = buildModel(aVoicesRubric, { offers: many });
    const evaluation = evaluate(model);
    const voiced = model.offers.map((offer) => voicedOffer(model, offer));
    expect(oneVoiceOutline(evaluation, { leader: 0, best: null }, voiced)).toBeNull();
  });

  it("with nothing known there is no voice, and everyone's chances are even", () => {
    const answers = { users: by("unknown", "Sam"), "after-launch": by("unknown", "Sam") };
    const { oneVoice, leader } = compared([anOffer("harbor", { answers }), anOffer("b", { answers })]);
    expect(oneVoice).toMatchObject({ leader, voices: [] });
    expect(oneVoice.offers["b"]?.pBest).toBeCloseTo(0.5, 12);
  });

  it("pay, own criteria and unknown answers are said by nobody else, and pay by who said it", () => {
    const preferences: Preferences = { pay, ownCriteria: [{ id: "near-family", title: "Near family", weight: 10 }] };
    const offers = [
      anOffer("harbor", {
        answers: { users: by("many", "Sam") },
        ownAnswers: { "near-family": 0.75 },
        pay: { base: 52_000, evidence: "recruiter", from: "Sam" },
      }),
      anOffer("b", { answers: { users: by("some", undefined) }, pay: { base: 40_000, evidence: "recruiter" } }),
    ];
    expect(called(compared(offers, preferences).oneVoice).toSorted()).toEqual(["b: recruiter", "harbor: Sam"]);
  });

  it("a package that came along as its worth alone is a statement, too", () => {
    const harbor = anOffer("harbor", {
      answers: { users: by("many", "Sam") },
      pay: { worth: 0.4, evidence: "recruiter", from: "Sam" },
    });
    expect(compared([harbor, anOffer("b")], { pay }).oneVoice.voices).toMatchObject([{ statements: 2 }]);
  });

  it("flags, caps and verdicts stay those of the answers at face value", () => {
    const first = bundledRubric.packs[0]?.questions[0];
    if (first?.kind !== "choice") throw new RangeError("a pack's first question is a choice");
    const [worst, next] = first.options;
    const preferences: Preferences = {
      packs: [bundledRubric.packs[0]?.id ?? ""],
      hardLimits: { [first.id]: { worst: next?.id ?? "", ceiling: bundledRubric.bands.at(-1)?.id ?? "" } },
    };
    const answers = (from: (place: number) => string) => ({
      [first.id]: by(worst?.id ?? "", from(0)),
      "after-launch": by("owns-it", from(1)),
      mentor: by("regular-time", from(2)),
    });
    const of = (from: (place: number) => string) =>
      compared([anOffer("harbor", { answers: answers(from) }), anOffer("b")], preferences, bundledRubric);
    const [together, apart] = [of(() => "Sam"), of((place) => `person ${place}`)];
    expect(together.oneVoice.voices).toHaveLength(1);
    expect(together.offers[0]?.flags).toContainEqual({ id: `limit-${first.id}`, state: "raised" });
    expect(together.offers).toEqual(apart.offers);
  });
});

describe("the figures that are worked out beside the page", () => {
  it("fill in what lacks, keep what is there, and leave null what hasn't come yet", () => {
    const outline: OneVoice = {
      leader: "told",
      voices: [],
      offers: { told: { score: 60, likely: null, pBest: null }, known: { score: 50, likely: [40, 60], pBest: null } },
    };
    expect(withMixed(outline, ["told", "known"], [null, [0, 1]], null).offers).toEqual(outline.offers);
    expect(withMixed(outline, ["told", "known", "gone"], [[55, 70]], [0.75, 0.25]).offers).toEqual({
      told: { score: 60, likely: [55, 70], pBest: 0.75 },
      known: { score: 50, likely: [40, 60], pBest: 0.25 },
    });
  });

  it("are those that come in one piece", () => {
    fc.assert(
      fc.property(anyVoicesFile(aVoicesRubric), (file) => {
        const model = buildModel(aVoicesRubric, file);
        const evaluation = evaluate(model);
        const whole = compareModel(model, evaluation).oneVoice;
        const voiced = model.offers.map((offer) => voicedOffer(model, offer));
        const outline = compareModel(model, evaluation, (place) => oneVoiceOutline(evaluation, place, voiced)).oneVoice;
        expect(outline === null).toBe(whole === null);
        if (outline === null || whole === null) return;
        const steps = mixedSteps(voiced.map(({ mixture }) => mixture));
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        const { likely, best } = step.value;
        const ids = evaluation.offers.map(({ id }) => id);
        const beside = withMixed(outline, ids, likely, best);
        expect({ ...beside, offers: null }).toEqual({ ...whole, offers: null });
        for (const id of ids) {
          expect(beside.offers[id]?.score).toBe(whole.offers[id]?.score);
          expect(beside.offers[id]?.likely).toEqual(whole.offers[id]?.likely);
          expect(beside.offers[id]?.pBest).toBeCloseTo(whole.offers[id]?.pBest ?? Number.NaN, 12);
        }
      }),
      { numRuns: 40 },
    );
  });
});
