import { describe, expect, it } from "vitest";
import { scoreTable } from "../../../src/cli/score-table.ts";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { outSentence, verdictLabel } from "../../../src/findings/offer/out-sentence.ts";
import { verdictSentence } from "../../../src/findings/offer/verdict-sentence.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aContext, theSamples } from "../../builders/a-context.ts";

/** The samples, with the first unable to get a permit and a limit on that. */
const limited = (choice: string, ceiling = "weak"): OffersFile => ({
  ...theSamples,
  preferences: {
    ...theSamples.preferences,
    packs: ["right-to-work"],
    hardLimits: { permit: { worst: "tied", ceiling } },
  },
  offers: (theSamples.offers ?? []).map((offer, index) =>
    index === 0
      ? Object.assign({}, offer, { answers: { ...offer.answers, permit: { choice, evidence: "written" } } })
      : offer,
  ),
});
const first = theSamples.offers?.[0]?.id ?? "";

describe("an offer past a hard limit", () => {
  it("is out, with the limit and what the points alone would say", () => {
    const context = aContext(limited("not-sponsored"));
    expect(verdictSentence(context, first)).toEqual({
      label: "Out",
      reasons: "Past your limit on whether you may work there. By points alone it would be “strong first rung”.",
    });
  });

  it("is out whatever the verdict past the limit may be", () => {
    expect(verdictLabel(aContext(limited("not-sponsored", "strong")), first)).toBe("Out");
  });

  it("is called so in the comparison, the report and the command's table, also where it has the most points", () => {
    const context = aContext(limited("not-sponsored"));
    expect(comparisonHeadline(context).detail).toContain(
      "It is out all the same: past your limit on whether you may work there.",
    );
    const report = toMarkdown(reportContent(context, "2026-11-29"));
    expect(report).toMatch(/\| Out \(held down/);
    expect(scoreTable(context)).toMatch(/ Out +Out: past your limit/);
  });

  it.each(["tied", "unknown"])("is not out for “%s”", (choice) => {
    const context = aContext(limited(choice));
    expect(outSentence(context, first)).toBeNull();
    expect(verdictLabel(context, first)).not.toBe("Out");
  });
});
