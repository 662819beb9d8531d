import { describe, expect, it } from "vitest";
import { stepsToStop, whenToStop } from "../../../src/findings/asking/when-to-stop.ts";
import { decisionSentence } from "../../../src/findings/comparing/decided-headline.ts";
import {
  growthAgainstPay,
  growthOf,
  leaderAgainstBestPaid,
} from "../../../src/findings/comparing/growth-against-pay.ts";
import { weightHistorySentence } from "../../../src/findings/comparing/weight-history-sentence.ts";
import { beliefCheckSentences } from "../../../src/findings/firmness/belief-check-sentence.ts";
import { breakEvenSentence } from "../../../src/findings/firmness/break-even-sentence.ts";
import { dominanceSentences } from "../../../src/findings/firmness/dominance-sentence.ts";
import { firmnessSentence, staysFirstSentence } from "../../../src/findings/firmness/firmness-sentence.ts";
import {
  exactWeightsSentence,
  ranksSentence,
  regretSentence,
  whoseChoiceSentence,
} from "../../../src/findings/firmness/smaa-sentence.ts";
import { whatItTakesSentence } from "../../../src/findings/firmness/what-it-takes-sentence.ts";
import { payPoints, paySentence } from "../../../src/findings/offer/pay-sentence.ts";
import { aCase, aCaseOf, theSamples, withFigures, withOffer } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const samples = aCase(theSamples);
const critical = (weight: number, changesAt: number) =>
  withFigures(samples, {
    stability: { intervals: {}, mostCritical: { criterion: "pay", weight, changesAt, newLeader: "lumen" } },
  });
const staying = (low: number, high: number) =>
  withFigures(samples, { stability: { intervals: { pay: [low, high] }, mostCritical: null } });

const pair = (certain: boolean) =>
  dominanceSentences(withFigures(samples, { dominance: [{ over: "harbor", under: "lumen", certain }] }))[0];
const takes = (
  sets: NonNullable<typeof samples.comparison.whatItTakes>[string]["sets"],
  breakEvenPay: number | null = null,
) => withFigures(samples, { whatItTakes: { northwind: { sets, breakEvenPay } } });

describe("how firm it is", () => {
  it("names the weight that has to move least, in whole points that are past the change", () => {
    expect(firmnessSentence(critical(0.07, 0.304))).toBe(
      "If pay counted more than 30 instead of 7, the rest in proportion, Lumen Labs would be first.",
    );
    expect(firmnessSentence(critical(0.07, 0.024))).toBe(
      "If pay counted less than 3 instead of 7, the rest in proportion, Lumen Labs would be first.",
    );
    expect(firmnessSentence(critical(0.07, 0.004))).toBe(
      "If pay counted next to nothing instead of 7, the rest in proportion, Lumen Labs would be first.",
    );
  });

  it("a change within the same whole point is only just", () => {
    expect(firmnessSentence(critical(0.07, 0.0701))).toMatch(/^Harbor Health is only just first/);
  });

  it("no single weight can do it, and nothing is said where it wasn't worked out", () => {
    expect(firmnessSentence(staying(0, 1))).toBe(
      "No single weight, moved by itself, would change who is first: Harbor Health.",
    );
    expect(firmnessSentence(withFigures(samples, { stability: null }))).toBeNull();
  });

  it.each([
    [0.068, 0.605, "Harbor Health stays first from 7 to 60"],
    [0, 0.31, "Harbor Health stays first up to 31"],
    [0.05, 1, "Harbor Health stays first from 5 up"],
    [0, 1, "Harbor Health stays first whatever this counts"],
    [0.071, 0.078, "Harbor Health stays first only about where it is now"],
  ])("from %d to %d: %s", (low, high, words) => expect(staysFirstSentence(staying(low, high), "pay")).toBe(words));

  it("dominance is certain, or as things look now", () => {
    expect(pair(true)).toContain("if what you go by is true, however the rest turns out");
    expect(pair(false)).toMatch(/^As things look now, Harbor Health is at least as good as Lumen Labs/);
  });

  it("the choice survives other beliefs, or it is said which it doesn't", () => {
    const all = {
      "face-value": "harbor",
      "less-trust": "harbor",
      "unknowns-worst": "harbor",
      "unknowns-best": "harbor",
    };
    expect(beliefCheckSentences(withFigures(samples, { beliefCheck: all }))).toEqual([
      expect.stringMatching(/^Harbor Health stays first whether/),
    ]);
    expect(
      beliefCheckSentences(withFigures(samples, { beliefCheck: { ...all, "unknowns-best": "northwind" } })),
    ).toEqual(["If everything you don't know turned out well, Northwind Logistics would be first."]);
  });
});

describe("under uncertain weights", () => {
  const drawn = withFigures(samples, {
    smaa: {
      sureness: "roughly",
      draws: 10_000,
      rankAcceptability: { harbor: [0.81, 0.17, 0.02] },
      pairwise: { harbor: { lumen: 0.97 } },
      centralWeights: { harbor: { pay: 0.07 }, northwind: { pay: 0.2, mentorship: 0.13 }, lumen: null },
    },
  });

  const exactly = (pBest: number) => exactWeightsSentence(withOffer(drawn, "harbor", { pBest }), "harbor");

  it("how often it comes where, without what hardly happens", () => {
    expect(ranksSentence(drawn, "harbor")).toBe("Harbor Health comes first in 8 of 10 ways and second in 2 of 10.");
    expect(ranksSentence(drawn, "lumen")).toBeNull();
  });

  it("many places are told as a stretch, with how often it is first", () => {
    const many = withFigures(samples, {
      smaa: {
        sureness: "roughly",
        draws: 10_000,
        rankAcceptability: { harbor: [0.4, 0.3, 0.2, 0.06, 0.04], lumen: [0.01, 0.09, 0.2, 0.3, 0.2, 0.2] },
        pairwise: {},
        centralWeights: {},
      },
    });
    expect(ranksSentence(many, "harbor")).toBe(
      "Harbor Health comes first in 4 of 10 ways and first to third in 9 of 10.",
    );
    expect(ranksSentence(many, "lumen")).toBe("Lumen Labs comes second to sixth in almost all ways.");
  });

  it("the share at the weights as they stand is told where it differs", () => {
    expect(exactly(0.7)).toBe(
      "With your weights exactly as they stand, Harbor Health comes first in 7 of 10 ways your open answers could turn out.",
    );
    const { smaa } = drawn.comparison;
    const rarely = withFigures(withOffer(withOffer(drawn, "harbor", { pBest: 0.99 }), "northwind", { pBest: 0.01 }), {
      smaa: smaa && { ...smaa, rankAcceptability: { northwind: [0.2, 0.8, 0] } },
    });
    expect(exactWeightsSentence(rarely, "northwind")).toMatch(
      /Northwind Logistics comes first in fewer than 1 of 10 ways your open answers could turn out\.$/,
    );
    expect(exactly(0.79)).toBeNull();
  });

  it("whose choice it would be", () => {
    expect(whoseChoiceSentence(drawn, "northwind")).toBe(
      "Northwind Logistics comes first more often when pay counts for more than now.",
    );
    expect(whoseChoiceSentence(drawn, "harbor")).toBe(
      "Where Harbor Health comes first, it does so under weights like yours.",
    );
    expect(whoseChoiceSentence(drawn, "lumen")).toBe("Lumen Labs never came first.");
  });

  it("regret is told for the case that it is the worse pick", () => {
    const unsure = withFigures(withOffer(samples, "harbor", { pBest: 0.8, regret: 0.8 }), {
      ask: [{ offer: "northwind", question: "mentor", evppi: 0.3, switchProbability: 0.1, spread: 2 }],
    });
    expect(regretSentence(unsure, "harbor")).toBe(
      "If Harbor Health turns out the worse pick, then by about four points, mostly for what you don't know about who teaches you at Northwind Logistics.",
    );
    expect(regretSentence(withOffer(unsure, "northwind", { pBest: 0.2, regret: 5.6 }), "northwind")).toBe(
      "If Northwind Logistics turns out the worse pick, then by about seven points, mostly for production ownership, where Harbor Health is ahead.",
    );
    expect(regretSentence(withOffer(unsure, "northwind", { pBest: 0.2, regret: 16 }), "northwind")).toMatch(
      /mostly for what you don't know about who teaches you at Northwind Logistics\.$/,
    );
    const sure = withOffer(samples, "harbor", { pBest: 1, regret: 0 });
    expect(regretSentence(withFigures(sure, { oneVoice: null }), "harbor")).toBe(
      "Harbor Health can't turn out the worse pick, as you see things now.",
    );
    expect(regretSentence(sure, "harbor")).toBeNull();
    const waiting = { leader: "harbor", offers: { harbor: { score: 71, likely: null, pBest: null } }, voices: [] };
    expect(regretSentence(withFigures(sure, { oneVoice: waiting }), "harbor")).toBeNull();
  });
});

describe("what it would take", () => {
  it("tells what may be so already from what to have in writing, to ask for, and what can't be changed", () => {
    const changes = [
      { question: "mentor", to: "regular-time" },
      { question: "after-launch", to: "team-watch" },
      { question: "after-launch", to: "rota" },
      { question: "what-remains", to: "part-of-service" },
    ];
    const found = whatItTakesSentence(takes([{ cost: 9, changes }]), "northwind");
    expect(found?.headline).toBe("Northwind Logistics would catch up with Harbor Health with four changes.");
    expect(found?.ways[0]?.map(({ kind }) => kind)).toEqual([
      "may already be so",
      "get it in writing",
      "ask for it",
      "can't change",
    ]);
    expect(found?.ways[0]?.map(({ toSend }) => toSend)).toEqual([
      expect.stringMatching(/\?$/),
      expect.stringMatching(/^Could you confirm in writing, on .*\?$/),
      expect.stringMatching(/^On .*, could we agree on this: “.*”\?$/),
      null,
    ]);
  });

  it("an offer that is level already, and one that nothing brings level", () => {
    expect(whatItTakesSentence(takes([{ cost: 0, changes: [] }]), "northwind")).toEqual({
      headline: "Northwind Logistics is level with Harbor Health already.",
      ways: [],
    });
    expect(whatItTakesSentence(takes(null), "northwind")?.headline).toBe(
      "Pay aside, nothing you could learn about Northwind Logistics or ask it for brings it level with Harbor Health.",
    );
    expect(whatItTakesSentence(takes(null), "harbor")).toBeNull();
  });

  it("the pay at which it ties, and how much more that is", () => {
    expect(breakEvenSentence(takes(null, 61_000), "northwind")).toBe(
      "At £61,000 a year Northwind Logistics would tie with Harbor Health, £9,000 more than now.",
    );
    expect(breakEvenSentence(takes(null), "northwind")).toBe(
      "No pay alone brings Northwind Logistics level with Harbor Health.",
    );
  });

  it("what a pay could do isn't told while pay has no scale, and is no part of what nothing could do", () => {
    const noScale = aCase({ ...theSamples, preferences: {} });
    expect(noScale.comparison.whatItTakes?.["northwind"]?.breakEvenPay).toBeNull();
    expect(breakEvenSentence(noScale, "northwind")).toBeNull();
    const payAlone = aCase({ ...theSamples, preferences: { ...theSamples.preferences, weights: { pay: 1 } } });
    expect(breakEvenSentence(payAlone, "harbor")).toMatch(/^At £59,552 a year Harbor Health would tie with Lumen Labs/);
    expect(whatItTakesSentence(payAlone, "harbor")?.headline).toMatch(/^Pay aside, nothing /);
    const withoutPay = aCase({ ...theSamples, preferences: { weights: { mentorship: 1 } } });
    expect(whatItTakesSentence(withFigures(withoutPay, takes(null).comparison), "northwind")?.headline).toMatch(
      /^Nothing you could learn/,
    );
  });
});

describe("growth against pay", () => {
  it("growth is the score without pay, out of 100", () => {
    const { score = 0, criteria = {} } = samples.compared.get("harbor") ?? {};
    const pay = criteria["pay"]?.contribution ?? 0;
    expect(growthOf(samples, "harbor")).toBeCloseTo((score - pay) / 0.93, 9);
  });

  it("says what is given up for what", () => {
    expect(growthAgainstPay(samples, "harbor", "lumen")).toMatch(
      /^Choosing Harbor Health over Lumen Labs gives up £[\d,]+ a year for \d+ growth points\.$/,
    );
    expect(growthAgainstPay(samples, "lumen", "harbor")).toMatch(
      /gains £[\d,]+ a year and gives up \d+ growth points\.$/,
    );
    expect(leaderAgainstBestPaid(samples)).toBe(growthAgainstPay(samples, "harbor", "lumen"));
  });

  it("both may point the same way", () => {
    const cheap = withOffer(samples, "lumen", { pay: null });
    expect(growthAgainstPay(cheap, "harbor", "lumen")).toBeNull();
    expect(growthAgainstPay(samples, "northwind", "lumen")).toContain("gives up");
    const pay = { currency: "GBP", base: 40_000 };
    const twins = aCaseOf([anOffer("a", { pay }), anOffer("b", { pay })], {
      preferences: { pay: { currency: "GBP" } },
    });
    expect(growthAgainstPay(twins, "a", "b")).toBe("Employer a and Employer b have the same growth at the same pay.");
    expect(leaderAgainstBestPaid(aCaseOf([anOffer("a"), anOffer("b")]))).toBe("No pay can be compared yet.");
  });

  it("pay has its years, its hours, and the reason when it doesn't count", () => {
    expect(paySentence(samples, "northwind")).toBe(
      "£52,000 a year on average over the first two years. For 40 hours a week.",
    );
    expect(payPoints(samples, "northwind")).toMatch(/^\d\.\d of 7 points$/);
    const abroad = aCaseOf([anOffer("a", { pay: { currency: "EUR", base: 50_000 } })], {
      preferences: { pay: { currency: "GBP", floor: 30_000, target: 60_000, horizonYears: 1 } },
    });
    expect(paySentence(abroad, "a")).toBe(
      "€50,000 in the first year. It doesn't count yet: there is no rate from EUR to GBP.",
    );
    const noFloor = aCaseOf([anOffer("a", { pay: { base: 50_000 } })], {
      preferences: { pay: { currency: "GBP" } },
    });
    expect(paySentence(noFloor, "a")).toContain("Say what you need and what would be enough, and it counts.");
    // A raise in the third year shows over how many years the average is taken.
    const raised = anOffer("a", { pay: { currency: "GBP", base: 50_000, signOn: 10_000 } });
    expect(paySentence(aCaseOf([raised], { preferences: { pay: { currency: "GBP" } } }), "a")).toMatch(
      /^£55,000 a year on average over the first two years\./,
    );
    expect(paySentence(aCaseOf([anOffer("a")]), "a")).toMatch(/^Not known yet/);
  });
});

describe("when to stop", () => {
  it.each([
    ["all", "Nothing you could still learn changes this."],
    ["pair", "No one or two answers would change this; it would take three or more."],
    ["single", "No single answer would change this, but two together could."],
    [null, null],
  ] as const)("%s", (decided, words) => expect(whenToStop(withFigures(samples, { decided }))).toBe(words));

  it("marks the step that is reached", () => {
    expect(stepsToStop(withFigures(samples, { decided: "single" })).map(({ here }) => here)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("what the person decided", () => {
  const names = new Map([["harbor", "Harbor Health"]]);
  const because = (text: string) => decisionSentence(names, { decision: { offer: "harbor", because: text } });

  it("is one sentence, no matter who wrote the because", () => {
    expect(because("I would learn most there")).toBe("I choose Harbor Health because I would learn most there.");
    expect(because("because I would learn most there.")).toBe(
      "I choose Harbor Health because I would learn most there.",
    );
    expect(because("  ")).toBe("I choose Harbor Health.");
    expect(decisionSentence(names, undefined)).toBeNull();
    expect(decisionSentence(names, { decision: { offer: "gone", because: "x" } })).toBeNull();
  });

  it("weights moved after scores were seen are told kindly", () => {
    const history = [
      { at: "2026-11-20T10:00:00Z", weights: { pay: 100 }, scoresSeen: false },
      { at: "2026-11-21T10:00:00Z", scoresSeen: true },
    ];
    expect(weightHistorySentence(samples, { weightHistory: history })).toBe(
      "First under the rubric's weights: Harbor Health; under your first weights: Lumen Labs; now: Harbor Health. The weights were changed once after the scores were seen, which is fine as long as it is your mind that changed.",
    );
    expect(weightHistorySentence(samples, undefined)).toBeNull();
    expect(
      weightHistorySentence(samples, { weightHistory: [{ at: "x", weights: { pay: 0 }, scoresSeen: false }] }),
    ).toBe("First under the rubric's weights: Harbor Health; now: Harbor Health.");
  });
});
