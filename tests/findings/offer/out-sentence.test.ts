import { describe, expect, it } from "vitest";
import { scoreTable } from "../../../src/cli/score/score-table.ts";
import { offersCsv } from "../../../src/exports/csv/csv.ts";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { exportedWords } from "../../../src/exports/xlsx/formulas/exported-words.ts";
import { rankingHeadline } from "../../../src/findings/comparing/ranking-headline.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { outSentence, verdictLabel } from "../../../src/findings/offer/out-sentence.ts";
import { verdictSentence } from "../../../src/findings/offer/verdict-sentence.ts";
import { namedSigns } from "../../../src/findings/report/report-ranking.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";

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
    const theCase = aCase(limited("not-sponsored"));
    expect(verdictSentence(theCase, first)).toEqual({
      label: "Out",
      reasons: "Past your limit on whether you may work there. By points alone it would be “strong first rung”.",
    });
  });

  it("is told of once in a report, with the other signs told apart", () => {
    const [row] = reportContent(aCase(limited("not-sponsored")), "2026-11-23").ranking ?? [];
    expect(row?.reasons).toContain("Past your limit on whether you may work there.");
    expect(row?.signs.join(" ")).not.toMatch(/limit/);
    const signs = ["It hangs on one person, and that person is leaving", "AI is in the adverts"].map((title) => ({
      id: title,
      state: "Possible",
      title,
      why: "",
      effect: "",
      ask: null,
    }));
    expect(namedSigns(signs, "")).toEqual([
      "Possible: it hangs on one person, and that person is leaving; AI is in the adverts.",
    ]);
  });

  it("is out whatever the verdict past the limit may be", () => {
    expect(verdictLabel(aCase(limited("not-sponsored", "strong")), first)).toBe("Out");
  });

  it("is called so in the comparison, the report and the command's table, also where it has the most points", () => {
    const theCase = aCase(limited("not-sponsored"));
    expect(comparisonHeadline(theCase).detail).toContain(
      "But it is ruled out: past your limit on whether you may work there.",
    );
    const content = reportContent(theCase, "2026-11-29");
    expect(toMarkdown(content)).toMatch(/\| Out \(held down/);
    expect(toMarkdown(content, { short: true })).toMatch(/\| Out /);
    expect(toHtml(content, theCase.file)).toMatch(/<dt>[^<]*(?:<!-- -->)?: (?:<!-- -->)?Out<\/dt>/);
    expect(scoreTable(theCase)).toMatch(/ Out +Out: past your limit/);
  });

  it("is called so in the table of results and in the spreadsheet", () => {
    const theCase = aCase(limited("not-sponsored"));
    expect(offersCsv(theCase).split("\r\n")[1]).toContain(",Out,");
    expect(exportedWords(theCase)[0]?.verdict).toBe("Out");
  });

  it("is out also where it is the only one", () => {
    const all = limited("not-sponsored");
    const { headline, detail } = rankingHeadline(aCase({ ...all, offers: all.offers?.slice(0, 1) ?? [] }));
    expect(headline).toBe("One offer: out");
    expect(detail).toMatch(/^Past your limit on whether you may work there\. Harbor/);
  });

  it.each(["tied", "unknown"])("is not out for “%s”", (choice) => {
    const theCase = aCase(limited(choice));
    expect(outSentence(theCase, first)).toBeNull();
    expect(verdictLabel(theCase, first)).not.toBe("Out");
  });
});
