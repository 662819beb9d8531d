import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/engine/comparison.ts";
import { askHeadline } from "../../src/findings/asking/ask-headline.ts";
import { comparisonHeadline } from "../../src/findings/comparing/comparison-headline.ts";
import { rankingHeadline } from "../../src/findings/comparing/ranking-headline.ts";
import { aCase, aCaseOf, theSamples, withFigures, withOffer } from "../builders/a-case.ts";
import { anOffer } from "../builders/an-offers-file.ts";

const samples = withFigures(aCase(theSamples), { decided: null, ask: null, smaa: null });
const harborAndTwin = aCase({
  ...theSamples,
  offers: (theSamples.offers ?? [])
    .filter(({ id }) => id === "harbor")
    .flatMap((offer) => [offer, { ...offer, id: "twin", employer: "Twin Clinic" }]),
});
const blank = aCaseOf([anOffer("a"), anOffer("b"), anOffer("c")]);
const only = (id: string) =>
  aCase({ ...theSamples, offers: (theSamples.offers ?? []).filter((offer) => offer.id === id) });
const asked = (offer: string, question: string, switchProbability: number) => ({
  offer,
  question,
  switchProbability,
  evppi: switchProbability,
  spread: 1,
});

const decided = (change: Partial<Comparison>): string => comparisonHeadline(withFigures(samples, change)).headline;

/** What is said to be open once an offer is chosen. */
const chosen = (offer: string, of = theSamples): string =>
  askHeadline(aCase({ ...of, app: { decision: { offer, because: "" } } })).detail;

describe("the headline of the list", () => {
  it("nothing yet", () => expect(rankingHeadline(aCaseOf([])).headline).toBe("No offers to compare yet"));

  it("nothing left, where every offer was declined or has expired", () => {
    const gone = aCaseOf([anOffer("a", { status: "declined" }), anOffer("b", { status: "expired" })]);
    const told = "Every offer here was declined or has expired. Add one that you could still accept.";
    expect([rankingHeadline, comparisonHeadline, askHeadline].map((headline) => headline(gone).detail)).toEqual([
      told,
      told,
      told,
    ]);
  });

  it("one offer has a verdict, and no lead", () => {
    expect(rankingHeadline(only("harbor"))).toEqual({
      headline: "One offer: strong first rung",
      detail: expect.stringMatching(/^Harbor Health scores \d+ of 100, likely \d+ – \d+\. Add another/),
    });
  });

  it("one offer of which little is known has none", () => {
    expect(rankingHeadline(aCaseOf([anOffer("a")])).headline).toBe("One offer, nothing answered yet");
    const little = aCaseOf([anOffer("a", { answers: { mentor: { choice: "named", evidence: "written" } } })]);
    expect(rankingHeadline(little).headline).toBe("One offer, too early to say");
  });

  it("three offers of which nothing is known", () => {
    expect(rankingHeadline(blank).headline).toBe("Three offers, nothing answered yet");
  });

  it("a clear lead", () => {
    expect(rankingHeadline(withOffer(samples, "harbor", { pBest: 0.97 }))).toEqual({
      headline: "Three offers, one clear lead",
      detail: expect.stringMatching(/^Harbor Health comes first in .* your open answers could turn out\.$/),
    });
  });

  it("a lead that is likelier than not, but not clear", () => {
    expect(rankingHeadline(samples).headline).toBe("Three offers, one in front");
  });

  it("a lead of an offer of which too little is known is an early one", () => {
    const early = withOffer(samples, "harbor", { verdict: { band: "too-early", cappedBy: null } });
    expect(rankingHeadline(early).headline).toBe("Three offers, an early lead");
  });

  it("two that can't be told apart", () => {
    expect(rankingHeadline(harborAndTwin).headline).toBe("Two offers that can't be told apart");
    expect(rankingHeadline(harborAndTwin).detail).toMatch(
      /^Harbor Health and Twin Clinic are at 71, too close to tell apart\./,
    );
  });

  it("two of three too close to call", () => {
    const better = {
      harbor: { northwind: 0.6, lumen: 1 },
      northwind: { harbor: 0.4, lumen: 1 },
      lumen: { harbor: 0, northwind: 0 },
    };
    expect(rankingHeadline(withFigures(samples, { better })).headline).toBe(
      "Three offers, two of them too close to call",
    );
  });

  it("being first is not called good where a sign caps the verdict", () => {
    const poor = withOffer(samples, "harbor", { verdict: { band: "weak", cappedBy: "notebook-only" } });
    expect(rankingHeadline(poor).detail).toContain("The first here is not yet good: its verdict is “weak first rung”.");
  });
});

describe("the headline of a comparison", () => {
  it.each([
    ["all", "Harbor Health, whatever else you learn"],
    ["pair", "Harbor Health, and no two answers would change that"],
    [null, "Harbor Health is ahead"],
  ] as const)("when %s is decided: %s", (how, headline) => expect(decided({ decided: how })).toBe(headline));

  it("one answer, or one of several, from a rival", () => {
    const one = [asked("northwind", "mentor", 0.2)];
    expect(decided({ decided: "open", ask: one })).toBe(
      "Harbor Health, unless one answer from Northwind Logistics goes well",
    );
    expect(
      decided({ decided: "open", ask: [...one, asked("northwind", "after-launch", 0.1), asked("lumen", "mentor", 0)] }),
    ).toBe("Harbor Health, unless one of two answers from Northwind Logistics goes well");
  });

  it("its own answers, or those of several offers", () => {
    expect(decided({ decided: "open", ask: [asked("harbor", "mentor", 0.2)] })).toBe(
      "Harbor Health, unless one of its own answers goes badly",
    );
    expect(decided({ decided: "open", ask: [asked("harbor", "mentor", 0.2), asked("lumen", "mentor", 0.1)] })).toBe(
      "Harbor Health, unless one of two open answers says otherwise",
    );
  });

  it("two answers together, named only where the figures name them", () => {
    const headline = decided({ decided: "single" });
    expect(headline).toMatch(
      /^Harbor Health, unless two answers (from Northwind Logistics go well|together say otherwise)$/,
    );
  });

  it("a draw has no leader in it", () => {
    expect(comparisonHeadline(harborAndTwin).headline).toBe("Harbor Health and Twin Clinic can't be told apart");
  });

  it("four in a draw are counted, not listed", () => {
    const [harbor] = theSamples.offers ?? [];
    const four = aCase({
      ...theSamples,
      offers: ["a", "b", "c", "d"].map((id) => Object.assign({}, harbor, { id, employer: id, title: "" })),
    });
    expect(comparisonHeadline(four).headline).toBe("Four offers in front can't be told apart");
  });

  it("nothing, one, and nothing known", () => {
    expect(comparisonHeadline(aCaseOf([])).headline).toBe("Nothing to compare yet");
    expect(comparisonHeadline(only("lumen")).headline).toBe("Lumen Labs, with nothing to compare it with yet");
    expect(comparisonHeadline(blank).headline).toBe("Nothing answered yet, so nobody is ahead");
  });

  it("how often it comes first is one figure, the one at the weights given, also where weights were drawn", () => {
    const smaa = {
      sureness: "roughly" as const,
      draws: 10_000,
      rankAcceptability: { harbor: [0.31, 0.69, 0] },
      pairwise: {},
      centralWeights: {},
    };
    const without = comparisonHeadline(withFigures(samples, { smaa: null })).detail;
    expect(without).toMatch(/comes first in \d of 10 ways your open answers could turn out\./);
    expect(comparisonHeadline(withFigures(samples, { smaa })).detail).toBe(without);
  });
});

describe("the headline of what to ask", () => {
  it.each([
    ["all", "You can stop asking: nothing you could learn changes your choice"],
    ["pair", "No two answers would change your choice"],
    ["single", "Two answers together could still change your choice"],
  ] as const)("%s", (how, headline) => {
    const ask = [asked("northwind", "mentor", 0)];
    expect(askHeadline(withFigures(samples, { decided: how, ask })).headline).toBe(headline);
  });

  it("counts the answers that could do it alone", () => {
    const ask = [asked("northwind", "mentor", 0.2), asked("lumen", "mentor", 0)];
    expect(askHeadline(withFigures(samples, { decided: "open", ask })).headline).toBe(
      "One answer could still change your choice",
    );
  });

  it("a single offer has questions too, and a finished comparison has none", () => {
    const ask = [asked("harbor", "mentor", 0)];
    expect(askHeadline(withFigures(only("harbor"), { ask })).headline).toBe("What to find out about Harbor Health");
    expect(askHeadline(withFigures(samples, { decided: "all", ask: [] })).headline).toBe("Nothing is open");
    expect(askHeadline(aCaseOf([])).headline).toBe("Nothing to ask yet");
  });

  it("once one is chosen speaks of the choice and of signing, and not of what could change it", () => {
    const told = askHeadline(
      aCase({ ...theSamples, app: { ...theSamples.app, decision: { offer: "northwind", because: "" } } }),
    );
    expect(told.headline).toBe("The choice is Northwind Logistics");
    expect(told.detail).toMatch(/^Ask what is still open before you sign\. \d+ answers? not known/);
    expect(told.detail).not.toContain("change");
  });

  it("once one is chosen counts what is open about that offer alone", () => {
    expect(chosen("harbor")).toMatch(/ 3 answers not known, \d+ not yet certain\.$/);
    expect(chosen("northwind")).toMatch(/ 10 answers not known, \d+ not yet certain\.$/);
    const certain = Object.entries(theSamples.offers?.[2]?.answers ?? {}).map(
      ([id, answer]) => [id, { ...answer, evidence: "written" }] as const,
    );
    const [harbor = anOffer("harbor"), , lumen = anOffer("lumen")] = theSamples.offers ?? [];
    const settled = { ...lumen, answers: Object.fromEntries(certain), pay: { ...lumen.pay, evidence: "written" } };
    expect(chosen("lumen", { ...theSamples, offers: [harbor, settled] })).toBe(
      "Every answer about Lumen Labs is known for certain.",
    );
  });

  it("of a cohort nothing is claimed to be known: there is no list", () => {
    const told = askHeadline(withFigures(samples, { ask: null, decided: null }));
    expect(told.headline).toBe("Too many offers for a list of what to ask");
    expect(told.detail).toContain("more than 50 offers");
  });
});
