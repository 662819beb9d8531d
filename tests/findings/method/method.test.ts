import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beliefIn, comparedOffer, type Case } from "../../../src/findings/case.ts";
import { explainedWith, METHOD_GROUPS, methodHead } from "../../../src/findings/method/method-page.ts";
import type {
  MethodAnchor,
  MethodSection,
  MethodTable,
  MethodText,
} from "../../../src/findings/method/method-section.ts";
import { tellingQuestion } from "../../../src/findings/asking/telling-question.ts";
import { waysInTen } from "../../../src/findings/words/ways-in-ten.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, aCaseOf, theSamples, withFigures, withOffer } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const samples = aCase(theSamples);

type Written = MethodText & Pick<MethodSection, "id" | "title">;

const sections = (theCase: Case, asked?: string): readonly Written[] => {
  const explained = explainedWith(theCase, asked, theSamples.app);
  if (explained === null) return [];
  return METHOD_GROUPS.flatMap((group) =>
    group.sections.map(({ id, title, text }) => ({ id, title, ...text(explained) })),
  );
};
const section = (id: MethodAnchor, theCase = samples, asked?: string): Written => {
  const found = sections(theCase, asked).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};
const table = (id: MethodAnchor, theCase = samples, asked?: string): MethodTable => {
  const [first] = section(id, theCase, asked).tables;
  if (first === undefined) throw new Error(`no table in ${id}`);
  return first;
};
/** A cell by its row's head and its column's. */
const cell = ({ columns, rows }: MethodTable, head: string, column: string): string =>
  rows.find((row) => row.head === head)?.cells[columns.indexOf(column) - 1] ?? "";
const number = (text: string): number => Number(text.replace("−", "-").replace(/[^\d.-]/g, ""));
const sumOf = (shown: MethodTable, column: string): number =>
  shown.rows
    .filter(({ isTotal }) => isTotal !== true)
    .reduce((sum, { head }) => sum + number(cell(shown, head, column)), 0);
const wordsOf = ({ title, says, how, tables, exact }: Written): string[] => [
  title,
  says,
  ...how,
  ...tables.flatMap(({ caption, columns, rows }) => [
    caption,
    ...columns,
    ...rows.flatMap((row) => [row.head, ...row.cells]),
  ]),
  ...(exact === null ? [] : [exact.term, exact.formula ?? "", exact.source]),
];

/** Harbor ahead of Northwind with this probability. */
const better = (share: number) => ({
  better: { harbor: { northwind: share, lumen: 1 }, northwind: { harbor: 1 - share, lumen: 1 }, lumen: {} },
});

const harbor = comparedOffer(samples, "harbor");
const northwind = comparedOffer(samples, "northwind");

describe("one offer's figures on the method page are the comparison's", () => {
  it("the belief's chances sum to all, and its mean is the one that is scored", () => {
    const question = tellingQuestion(samples, "harbor") ?? "";
    const shown = table("belief");
    expect(sumOf(shown, "Usually")).toBeCloseTo(100, -1);
    expect(number(cell(shown, "Worth on average", "Here"))).toBeCloseTo(beliefIn(samples, "harbor", question).mean, 2);
  });

  it("explains a belief where several voices spoke, if there is such a question", () => {
    expect(tellingQuestion(samples, "northwind")).toBe("after-launch");
    expect(section("belief", samples, "northwind").says).toContain("Said as well: “");
  });

  it("gained and lost sum to the score and to 100", () => {
    const shown = table("score");
    expect(sumOf(shown, "Gained")).toBeCloseTo(harbor.score, 1);
    expect(sumOf(shown, "Gained") + sumOf(shown, "Lost")).toBeCloseTo(100, 0);
    expect(sumOf(shown, "Weight")).toBe(100);
    expect(cell(shown, "All together", "Gained")).toBe(harbor.score.toFixed(2));
  });

  it("the steps from one question to its points multiply to what is said", () => {
    const steps = /([\d.]+) × (\d+)% × ([\d.]+) comes to ([\d.]+) points/.exec(section("score").how.join(" ")) ?? [];
    const [worth = 0, share = 0, weight = 0, points = 0] = steps.slice(1).map(Number);
    expect(points).toBeGreaterThan(0);
    expect(Math.abs(worth * (share / 100) * weight - points)).toBeLessThan(0.06);
  });

  it("says range, worst and best, and what is answered", () => {
    expect(section("likely-range").says).toContain(
      `likely ${Math.round(harbor.likely[0])} – ${Math.round(harbor.likely[1])}`,
    );
    expect(section("worst-and-best").says).toContain(`from ${Math.round(harbor.worst)} to ${Math.round(harbor.best)}`);
    expect(cell(table("answered"), "All together", "Weight answered")).toBe(`${Math.round(100 * harbor.answered)}%`);
    expect(sumOf(table("answered"), "Weight answered")).toBeCloseTo(100 * harbor.answered, 0);
  });

  it("a verdict that a sign caps is named by its band, not by that of its points", () => {
    const weak = withOffer(samples, "harbor", { verdict: { band: "weak", cappedBy: "notebook-only" } });
    expect(cell(table("verdict", weak), "Weak first rung", "")).toBe("Harbor Health");
    expect(section("verdict", weak).says).toMatch(/^Harbor Health: weak first rung\./);
  });

  it("signs are those of the offer, or, where it has none, of one that has", () => {
    expect(section("flags", samples, "lumen").says).toBe("Lumen Labs has three signs raised.");
    expect(section("flags").says).toMatch(/^Harbor Health has no sign raised or possible\. Northwind Logistics has/);
  });

  it("with nothing answered no sign is said to be impossible", () => {
    const bare = aCaseOf([anOffer("a"), anOffer("b")]);
    expect(section("flags", bare).says).toBe("Employer a has no sign raised.");
  });

  it("pay goes from the years to the average, its worth and its points", () => {
    expect(cell(table("pay"), "Average that counts", "Together")).toBe("£46,400");
    expect(section("pay").how[0]).toMatch(
      /£46,400 is 48% of the way, so it is worth 0\.48\. That is 3\.4 of 7 points\./,
    );
  });

  it("says how much of the equity would have to be worth nothing for the other to pay more", () => {
    const offers = (theSamples.offers ?? []).map((offer) =>
      offer.id === "northwind" ? Object.assign({}, offer, { pay: { base: 40_000, equity: { grant: 60_000 } } }) : offer,
    );
    const rich = section("pay", aCase({ ...theSamples, offers }), "northwind").how.join(" ");
    expect(rich).toMatch(
      /If \d+% of its shares or options are never sold, Northwind Logistics pays no more than Harbor/,
    );
  });

  it("lane, with the fit of the two best", () => {
    expect(cell(table("lane"), "Production ML engineering", "Fit")).toBe(harbor.lane.fit.toFixed(2));
  });
});

describe("figures of one offer against another", () => {
  it("the differences sum to the gap", () => {
    const shown = table("gap");
    expect(sumOf(shown, "Difference")).toBeCloseTo(harbor.score - northwind.score, 1);
    expect(number(cell(shown, "All together", "Difference"))).toBeCloseTo(harbor.score - northwind.score, 2);
  });

  it("an offer that isn't first is set against the first, whichever is asked for", () => {
    expect(table("gap", samples, "lumen").columns).toEqual(["Criterion", "Harbor Health", "Lumen Labs", "Difference"]);
    expect(section("what-it-takes", samples, "lumen").says).toContain("Lumen Labs");
  });

  it("how often first, and what a wrong pick costs", () => {
    expect(cell(table("chance-of-first"), "Northwind Logistics", "First in")).toBe(waysInTen(northwind.pBest ?? 0));
    const shown = table("regret");
    expect(cell(shown, "Northwind Logistics", "On average")).toBe((northwind.regret ?? 0).toFixed(1));
    expect(number(cell(shown, "Northwind Logistics", "Then by"))).toBeCloseTo(
      (northwind.regret ?? 0) / (1 - (northwind.pBest ?? 0)),
      1,
    );
  });

  it("an offer that is sure to be best can't be the worse pick", () => {
    const sure = withFigures(withOffer(samples, "harbor", { pBest: 1, regret: 0 }), { oneVoice: null });
    expect(cell(table("regret", sure), "Harbor Health", "Then by")).toBe("–");
    expect(section("regret", sure).says).toContain("can't turn out the worse pick");
  });

  it("two are told apart, or not, by the probability that is shown", () => {
    expect(section("told-apart", withFigures(samples, better(0.6))).says).toMatch(/in 6 of 10 ways.*too close/);
    expect(section("told-apart", withFigures(samples, better(0.9))).says).toMatch(/in 9 of 10 ways.*enough/);
    expect(section("told-apart", withFigures(samples, better(0.2))).says).toMatch(
      /^Northwind Logistics is ahead of Harbor Health in 8 of 10 ways/,
    );
  });

  it("places as drawn, and while they are being drawn that", () => {
    const first = samples.comparison.smaa?.rankAcceptability["harbor"]?.[0] ?? 0;
    expect(cell(table("smaa"), "Harbor Health", "First")).toBe(waysInTen(first));
    expect(section("smaa").how[0]).toMatch(/^10,000 times over.*drawn around yours/);
    const waiting = section("smaa", withFigures(samples, { smaa: null }));
    expect(waiting.says).toBe("Still being worked out: it takes many draws.");
    expect(waiting.tables).toEqual([]);
  });
});

describe("what to ask, and how firm it is", () => {
  it("what knowing the answer is worth is the average of the best scores over today's", () => {
    const [first] = samples.comparison.ask ?? [];
    const shown = table("what-to-ask");
    const average = shown.rows
      .filter(({ isTotal }) => isTotal !== true)
      .map(({ head }) => {
        const [chance, best] = [cell(shown, head, "Chance"), cell(shown, head, "Best score of all")].map(number);
        return ((chance ?? 0) / 100) * (best ?? 0);
      })
      .reduce((sum, part) => sum + part, 0);
    // Chances are shown in whole per cent, so five of them can be off by a few points of the best score.
    expect(Math.abs(average - number(cell(shown, "On average", "Best score of all")))).toBeLessThan(2);
    expect(number(cell(shown, "On average", "Best score of all"))).toBeCloseTo(harbor.score + (first?.evppi ?? 0), 1);
  });

  it("where no single answer can change the first, knowing one is worth nothing for the choice", () => {
    const settled = withFigures(samples, {
      ask: [{ offer: "northwind", question: "mentor", evppi: 0, switchProbability: 0, spread: 2.07 }],
    });
    expect(section("what-to-ask", settled).says).toMatch(/^No single answer can change who is first.*by 2\.1 points/);
    expect(section("what-to-ask", settled).how[0]).toMatch(/worth nothing for the choice\.$/);
  });

  it("says where one is on the way to having asked enough", () => {
    const shown = table("when-to-stop", withFigures(samples, { decided: "pair" }));
    expect(shown.rows.map(({ cells }) => cells[0])).toEqual([
      "behind you",
      "behind you",
      "behind you",
      "you are here",
      "not yet",
    ]);
  });

  it("each weight has the stretch in which today's first stays first", () => {
    const stability = {
      intervals: { pay: [0, 0.264] as const, mentorship: [0.121, 0.128] as const, "durable-work": [0, 1] as const },
      mostCritical: null,
    };
    const shown = table("stability", withFigures(samples, { stability }));
    expect(cell(shown, "Pay", "May be")).toBe("0 – 26");
    expect(cell(shown, "Mentorship", "May be")).toBe("only about here");
    expect(cell(shown, "Durable work", "May be")).toBe("any");
  });

  it("the easiest way gains at least the gap", () => {
    const shown = table("what-it-takes");
    expect(number(cell(shown, "Together", "Points"))).toBeGreaterThanOrEqual(number(cell(shown, "The gap", "Points")));
    expect(number(cell(shown, "The gap", "Points"))).toBeCloseTo(harbor.score - northwind.score, 1);
  });

  it("why no pay alone is enough", () => {
    const without = aCase({ ...theSamples, preferences: { sureness: "roughly" } });
    expect(section("what-it-takes").how.join(" ")).toMatch(/The most that it could add is [\d.]+ points\./);
    expect(section("what-it-takes", without).how.join(" ")).not.toMatch(/no pay alone/i);
  });

  it("who would be first under each of the other beliefs and under the rubric's weights", () => {
    const other = withFigures(samples, {
      beliefCheck: {
        "face-value": "harbor",
        "less-trust": "lumen",
        "unknowns-worst": "harbor",
        "unknowns-best": "northwind",
      },
      rubricLeader: "northwind",
    });
    expect(table("other-beliefs", other).rows.map(({ cells }) => cells[0])).toEqual([
      "Harbor Health",
      "Harbor Health",
      "Lumen Labs",
      "Harbor Health",
      "Northwind Logistics",
      "Harbor Health",
      "Northwind Logistics",
    ]);
    expect(section("other-beliefs", other).says).toContain(
      "Under the rubric's own weights Northwind Logistics would be first.",
    );
  });
});

describe("weights, and what is ours", () => {
  it("says whose weights they are, and shows both", () => {
    const own = aCase({ ...theSamples, preferences: { weights: { pay: 3, mentorship: 1 } } });
    expect(section("weights").says).toMatch(/^You go by the rubric's own weights: production ownership counts most/);
    expect(section("weights", own).says).toMatch(/^You have set weights of your own: pay counts most, with 75 of 100/);
    expect(cell(table("weights", own), "Mentorship", "Yours")).toBe("25");
    expect(cell(table("weights", own), "Mentorship", "Rubric's")).toBe("13");
  });

  it("an own criterion has no place in the rubric", () => {
    const own = aCase({
      ...theSamples,
      preferences: { ownCriteria: [{ id: "near", title: "Near family", weight: 100 }] },
    });
    expect(cell(table("weights", own), "Near family", "Place")).toBe("your own");
    expect(sumOf(table("score", own), "Weight")).toBe(100);
  });

  it("shows every reliability, prior, band and ceiling of the rubric as it is", () => {
    const text = wordsOf(section("not-measured")).join("\n");
    const [believed] = section("not-measured").tables;
    for (const { label, reliability } of bundledRubric.evidence) {
      expect(believed && cell(believed, label, "Believed")).toBe(`${Math.round(100 * reliability)}%`);
    }
    for (const { title, ceiling } of bundledRubric.flags) expect(text.includes(title)).toBe(ceiling !== undefined);
    for (const { label } of bundledRubric.bands) expect(text).toContain(label);
    const priors = bundledRubric.criteria
      .flatMap(({ questions }) => questions)
      .filter((question) => question.kind === "choice" && question.prior !== undefined);
    expect(text.match(/How it usually turns out/g)).toHaveLength(priors.length);
  });
});

describe("with fewer or more offers", () => {
  const NEEDS_TWO: readonly MethodAnchor[] = [
    "gap",
    "chance-of-first",
    "told-apart",
    "regret",
    "smaa",
    "dominance",
    "when-to-stop",
    "stability",
    "what-it-takes",
    "other-beliefs",
  ];

  it("without offers there is nothing to explain with", () => expect(explainedWith(aCaseOf([]))).toBeNull());

  it("what takes two offers says so with one, and the rest is worked through", () => {
    const one = aCaseOf([anOffer("a")]);
    const waiting = sections(one).filter(({ says }) => says.startsWith("This takes a second offer"));
    expect(waiting.map(({ id }) => id)).toEqual(NEEDS_TWO);
    expect(section("what-to-ask", one).says).toMatch(/is the most telling to ask about/);
    expect(section("belief", one).says).toMatch(/^Take .* Not known/);
  });

  it("with nothing answered nothing is ranked, and no table names a first", () => {
    const unanswered = aCaseOf([anOffer("alder"), anOffer("birch")]);
    const ranked = sections(unanswered).filter(({ says }) => says === "Nothing is answered yet, so nothing is ranked.");
    expect(ranked.map(({ id }) => id)).toEqual(NEEDS_TWO.filter((id) => id !== "gap"));
    const captions = sections(unanswered).flatMap(({ tables }) => tables.map(({ caption }) => caption));
    expect(captions.filter((caption) => /\b(?:stays|comes|be) first\b/.test(caption))).toEqual([]);
    for (const each of sections(unanswered)) expect(each.says).not.toBe("");
  });

  it("a cohort says what is left out, and what an offer has by itself stays", () => {
    const cohort = aCaseOf(Array.from({ length: 51 }, (_, index) => anOffer(`offer-${index}`)));
    const leftOut = sections(cohort).filter(({ says }) => says.startsWith("With more than 50 offers this is left out"));
    // The gap of two offers needs nothing but those two; what to ask goes over all of them.
    expect(leftOut.map(({ id }) => id).toSorted()).toEqual(
      [...NEEDS_TWO.filter((id) => id !== "gap"), "what-to-ask"].toSorted(),
    );
    expect(table("score", cohort).rows.at(-1)?.cells).toContain("100");
    expect(table("growth", cohort).rows).toHaveLength(12);
  });

  it("an offer that isn't compared is explained by today's first, and that is said", () => {
    const explained = explainedWith(samples, "gone");
    expect(explained?.offer).toBe("harbor");
    expect(explained && methodHead(explained, null, "gone").detail).toMatch(/^The offer that you come from is not in/);
    expect(explained && methodHead(explained, "no offer").detail).toContain("three invented ones");
  });

  it("any file makes sentences without holes, and every row has its cells", () => {
    fc.assert(
      fc.property(anyOffersFile(bundledRubric, 4), (file) => {
        for (const each of sections(aCase(file))) {
          for (const words of wordsOf(each)) expect(words).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
          expect(each.says).toMatch(/[.!?…”"’'\u2069]$/u);
          for (const { columns, rows } of each.tables) {
            expect(rows.every(({ cells }) => cells.length === columns.length - 1)).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
