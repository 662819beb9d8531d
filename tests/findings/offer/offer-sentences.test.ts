import { describe, expect, it } from "vitest";
import { comparedOffer } from "../../../src/findings/case.ts";
import { answerEffect, scoreIf, scoreMoved } from "../../../src/findings/offer/answer-effect.ts";
import { answeredInWords } from "../../../src/findings/offer/answered-sentence.ts";
import { believedInWords, beliefSentence } from "../../../src/findings/offer/belief-sentence.ts";
import { flagSentences } from "../../../src/findings/offer/flag-sentence.ts";
import { gapByCriterion, gapSentence } from "../../../src/findings/comparing/gap-sentence.ts";
import { getItInWriting } from "../../../src/findings/asking/get-it-in-writing.ts";
import { laneSentence, laneSigns } from "../../../src/findings/offer/lane-sentence.ts";
import { offerHeadline, standingSentence } from "../../../src/findings/offer/offer-headline.ts";
import { atFaceValue, mostIsLostOn, whatDrivesTheScore } from "../../../src/findings/comparing/score-explained.ts";
import { verdictSentence } from "../../../src/findings/offer/verdict-sentence.ts";
import type { Offer } from "../../../src/offers/schema.ts";
import { aCase, aCaseOf, theSamples, withOffer } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const TODAY = "2026-11-23";
const samples = aCase(theSamples);
const blank = aCaseOf([anOffer("a"), anOffer("b")]);
const heard = (choice: string, evidence: string) => ({ choice, evidence });

describe("an offer's headline", () => {
  it("says what it is strong on, and the one thing to mind", () => {
    expect(offerHeadline(samples, "northwind", TODAY).headline).toBe(
      "Strong on evaluation depth and durable work, but two voices disagree on who looks after it once it is live",
    );
  });

  it("a sign that caps the verdict is minded first", () => {
    expect(offerHeadline(samples, "lumen", TODAY).headline).toBe(
      "Strong on mentorship and pay, but your work ends in notebooks",
    );
  });

  it("under it its place, its distance and the reply due", () => {
    expect(offerHeadline(samples, "northwind", TODAY).detail).toMatch(
      /^Second of three, \d+ points behind Harbor Health\. Reply by 9 Dec, 16 days left\.$/,
    );
    expect(standingSentence(samples, "harbor")).toMatch(/^First of three, \d+ points ahead of Northwind Logistics\.$/);
    expect(standingSentence(samples, "lumen")).toMatch(/^Last of three, \d+ points behind Harbor Health\.$/);
  });

  it("where nothing is answered nothing is ranked", () => {
    expect(offerHeadline(blank, "a", TODAY)).toEqual({
      headline: "Nothing answered yet",
      detail: "One of two offers; none is ranked yet.",
    });
  });

  it("the only one has no place", () => {
    expect(standingSentence(aCaseOf([anOffer("a")]), "a")).toBe("The only offer so far.");
  });
});

describe("a verdict with its reasons", () => {
  it("a cap comes first, with what the points alone would say", () => {
    expect(verdictSentence(samples, "lumen")).toEqual({
      label: "Weak first rung",
      reasons: "Your work ends in notebooks. By points alone it would be “mixed”.",
    });
  });

  it("a raised sign without a ceiling ends the sentence", () => {
    expect(verdictSentence(samples, "northwind")).toEqual({
      label: "Strong first rung",
      reasons: "Strong on evaluation depth and durable work; the work may not last.",
    });
  });

  it("too early is a verdict too, and nothing answered is said so", () => {
    const early = withOffer(samples, "harbor", { answered: 0.3, verdict: { band: "too-early", cappedBy: null } });
    expect(verdictSentence(early, "harbor")).toEqual({
      label: "Too early to say",
      reasons: "30% of the weight is answered.",
    });
    expect(verdictSentence(blank, "a").reasons).toBe("Nothing is answered yet.");
  });
});

describe("a score explained", () => {
  it("by what lifts it and what holds it back", () => {
    expect(whatDrivesTheScore(samples, "lumen")).toBe(
      "Lifted by mentorship and pay, held back by durable work and production ownership.",
    );
    expect(whatDrivesTheScore(withOffer(samples, "harbor", { criteria: {} }), "harbor")).toBe(
      "Nothing lifts it or holds it back much so far.",
    );
  });

  it("at face value it has a worst and a best, or one figure when all is known", () => {
    expect(atFaceValue(withOffer(samples, "harbor", { worst: 43.2, best: 81.6 }), "harbor")).toBe(
      "Every answer taken at its word, what you don't know could put it anywhere from 43 to 82.",
    );
    expect(atFaceValue(withOffer(samples, "harbor", { worst: 74.1, best: 74.1 }), "harbor")).toBe(
      "Every answer taken at its word, it is 74.",
    );
  });

  it("what is lost is said with what is not known there", () => {
    expect(mostIsLostOn(samples, "northwind")).toBe(
      "Most is lost on production ownership and learning from failure; five answers there are not known.",
    );
  });

  it("beside it stands how much was answered", () => {
    expect(answeredInWords(samples, "northwind")).toEqual({
      weight: "62% of the weight answered",
      questions: `14 of ${samples.model.questions.length} questions`,
    });
  });
});

describe("why one is ahead of another", () => {
  it("reads the same whichever way they are given", () => {
    expect(gapSentence(samples, "northwind", "harbor")).toEqual(gapSentence(samples, "harbor", "northwind"));
    expect(gapSentence(samples, "harbor", "northwind")).toEqual({
      headline: expect.stringMatching(/^Why Harbor Health is \d+ points ahead of Northwind Logistics$/),
      detail:
        "Production ownership and domain constraints speak for Harbor Health, while evaluation depth and pay speak for Northwind Logistics.",
    });
  });

  it("the parts sum to the gap, largest first", () => {
    const parts = gapByCriterion(samples, "harbor", "lumen");
    const scores = ["harbor", "lumen"].map((id) => samples.compared.get(id)?.score ?? 0);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo((scores[0] ?? 0) - (scores[1] ?? 0), 9);
    expect(parts.map(({ points }) => points)).toEqual(parts.map(({ points }) => points).toSorted((a, b) => b - a));
  });

  it("equal scores are called equal", () => {
    expect(gapSentence(blank, "a", "b")).toEqual({
      headline: "Why Employer a and Employer b have the same score",
      detail: "Too close to tell them apart. They differ little on every criterion.",
    });
  });
});

/** The sign of too little pay at an offer that pays this. */
const unpaid = (pay: Offer["pay"]) => {
  const { offers = [] } = theSamples;
  const changed = offers.map((offer) => (offer.id === "harbor" ? Object.assign({}, offer, { pay }) : offer));
  return flagSentences(aCase({ ...theSamples, offers: changed }), "harbor").find(({ id }) => id === "below-floor");
};

describe("signs to take seriously", () => {
  it("a raised one says what it does to the verdict", () => {
    const [notebooks, demos, title] = flagSentences(samples, "lumen");
    expect(notebooks).toMatchObject({
      state: "Raised",
      effect: "It caps the verdict at “weak first rung”; by points alone it would be “mixed”.",
    });
    expect(demos?.effect).toBe("As long as it is so, the verdict can't be better than “mixed”.");
    expect(title?.effect).toBe("The verdict is not capped by it.");
  });

  it("a possible one is not said to be so, and asks for a pay that isn't known, not for more of it", () => {
    expect(unpaid(undefined)).toMatchObject({
      why: expect.stringMatching(/^If it is so: you said what you can't go below, and this is more than 5% below it\./),
      effect: expect.stringMatching(/^It depends on what you don't know yet: the pay\. /),
      ask: { who: "recruiter", wording: expect.stringMatching(/^Could you send me the pay in writing/) },
    });
    expect(unpaid({ currency: "CHF", base: 40_000 })).toMatchObject({
      effect: "Pay is unknown until you give a rate for CHF. It would cap the verdict at “weak first rung”.",
      ask: null,
    });
    expect(unpaid({ currency: "GBP", base: 20_000 })).toMatchObject({
      state: "Raised",
      why: expect.stringMatching(/^You said what you can't go below/),
      ask: { wording: expect.stringMatching(/^This is below what I need/) },
    });
  });

  it("a possible one says what it hangs on", () => {
    expect(flagSentences(samples, "northwind").map(({ state, effect }) => [state, effect])).toEqual([
      ["Raised", "The verdict is not capped by it."],
      [
        "Possible",
        "It depends on what you don't know yet: who teaches you and how many experienced people are near you. It would cap the verdict at “mixed”.",
      ],
    ]);
  });
});

describe("what kind of job it is", () => {
  it("a clear one, with the next", () => {
    expect(laneSentence(samples, "northwind")).toEqual({
      headline: "Reads as applied science",
      detail: "About three in four signs point that way. Production ML engineering comes next, with three in five.",
    });
  });

  it.each([
    [1, "All signs point that way."],
    [0.97, "Almost all signs point that way."],
    [0.5, "Half of the signs point that way."],
    [0.02, "Almost no sign points that way."],
    [0, "No sign points that way."],
  ])("of which %d of the signs speak says so", (fit, said) => {
    const { lane } = comparedOffer(samples, "northwind");
    const { detail } = laneSentence(withOffer(samples, "northwind", { lane: { ...lane, fit } }), "northwind");
    expect(detail).toContain(said);
  });

  it("between two", () => {
    const between = withOffer(samples, "harbor", {
      lane: {
        id: "mixed",
        fit: 0.55,
        first: { id: "production-ml", fit: 0.55 },
        next: { id: "platform", fit: 0.5 },
      },
    });
    expect(laneSentence(between, "harbor").headline).toBe("Between production ML engineering and platform and MLOps");
  });

  it("no telling before anything that shows it is answered", () => {
    expect(laneSentence(blank, "a").headline).toBe("Too early to say what kind of job this is");
  });

  it("the answers that speak for it come with how they are known", () => {
    expect(laneSigns(samples, "northwind", "applied-science")).toContainEqual({
      question: "task-mix",
      topic: "how much of a month is model work",
      answer: expect.any(String),
      evidence: "From the team",
    });
  });
});

describe("what an answer is counted as", () => {
  it("two voices pull on each other", () => {
    expect(beliefSentence(samples, "northwind", "after-launch")).toMatch(
      /^Counted as mostly “you watch and say what is wrong; others fix it”, with one chance in five of “you take your turn fixing it, with someone to call”\. Taking any one of them/,
    );
  });

  it.each([
    ["written", "Counted as “someone named, but no regular time; or only for the first weeks”, without a doubt."],
    [
      "first-hand",
      "Counted as mostly “someone named, but no regular time; or only for the first weeks”, with some doubt left.",
    ],
  ])("one voice, %s", (evidence, words) => {
    const theCase = aCaseOf([anOffer("a", { answers: { mentor: heard("named", evidence) } })]);
    expect(beliefSentence(theCase, "a", "mentor")).toBe(words);
  });

  it("what is not known is held neither for nor against an offer", () => {
    expect(beliefSentence(blank, "a", "mentor")).toContain("neither for the offer nor against it");
  });

  it("a voice is believed in so many of ten", () => {
    expect([1, 0.9, 0.5].map(believedInWords)).toEqual([
      "believed in full",
      "believed in 9 of 10",
      "believed in 5 of 10",
    ]);
  });
});

describe("what the last answer did", () => {
  const theCase = aCaseOf([anOffer("a", { answers: { "after-launch": heard("team-watch", "written") } })]);
  const score = theCase.compared.get("a")?.score ?? 0;

  it("moved the score, and what the next step would do", () => {
    expect(answerEffect(theCase, "a", "after-launch", score - 2.6)).toBe(
      `This answer moved the score +2.6. If it were “you take your turn fixing it, with someone to call” instead, it would be ${Math.round(score + 1.5)}.`,
    );
    expect(scoreIf(theCase, "a", "after-launch", "rota") - score).toBeCloseTo(100 * 0.2 * 0.3 * 0.25, 9);
  });

  it("no move is said as such", () => {
    expect(scoreMoved(50, 50.01)).toBe("This answer left the score where it was.");
  });

  it("an answer taken back has no step beside it", () => {
    expect(answerEffect(blank, "a", "mentor", 60)).toMatch(/^This answer moved the score −\d+\.\d\.$/);
  });
});

describe("what is worth having in writing", () => {
  it("lists heard answers by what they would gain on paper, and none that are written or would lose", () => {
    const list = getItInWriting(samples);
    expect(list[0]).toMatchObject({ offer: "harbor", gain: expect.stringMatching(/^\+\d\.\d$/) });
    expect(list.some(({ evidence }) => evidence === "In writing")).toBe(false);
    expect(list.every(({ gain }) => gain.startsWith("+"))).toBe(true);
  });
});
