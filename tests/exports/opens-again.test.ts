import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { comparisonJson } from "../../src/exports/comparison-json.ts";
import { offersCsv } from "../../src/exports/csv/csv.ts";
import { readOffersCsv } from "../../src/exports/csv/read-offers-csv.ts";
import { sharedFile } from "../../src/exports/link/shared-file.ts";
import { readComparison } from "../../src/exports/read-comparison.ts";
import { toHtml } from "../../src/exports/report/html.tsx";
import { readReport } from "../../src/exports/report/report-data.ts";
import type { ReadOffers } from "../../src/offers/read/read-offers.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { reportContent } from "../../src/findings/report/report-content.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { aCase, theSamples } from "../builders/a-case.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const fileOf = (read: ReadOffers): OffersFile => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
};

const page = (file: OffersFile, parts = {}): string =>
  toHtml(reportContent(aCase(file), "2026-11-28"), sharedFile(bundledRubric, file, parts));

describe("a report as a web page opens again", () => {
  it("with what was chosen for it, to the letter", () => {
    const note = "</script><script>alert(1)</script> & “so”";
    const file = anOffersFile([anOffer("a", { answers: { mentor: { choice: "named", note } } })]);
    expect(fileOf(readReport(page(file, { notes: true }), "r.html", bundledRubric)).offers).toEqual(file.offers);
    const back = fileOf(
      readReport(page(theSamples, { notes: true, pay: true, sources: true }), "r.html", bundledRubric),
    );
    expect(compare(bundledRubric, back)).toEqual(compare(bundledRubric, theSamples));
  });

  it("without what was left out", () => {
    const text = page(theSamples);
    expect(text).not.toMatch(/Forgot to ask|42500/);
    expect(JSON.stringify(fileOf(readReport(text, "r.html", bundledRubric)))).not.toMatch(
      /"(?:note|quote|base|floor)"/,
    );
  });

  it("one without data says so", () => {
    const read = readReport("<!doctype html><title>x</title>", "r.html", bundledRubric);
    expect(read.ok ? "" : read.problems[0]?.found).toMatch(/without the data/);
  });
});

describe("a comparison as data opens again", () => {
  it("with its offers' ids and its weights, and says that the rest is not in it", () => {
    const preferences = { weights: { pay: 30, mentorship: 10 }, ownCriteria: [{ id: "near", weight: 10 }] };
    const file = anOffersFile([anOffer("a"), anOffer("b")], { preferences });
    const comparison = compare(bundledRubric, file);
    const read = readComparison(comparisonJson(comparison), "c.json", bundledRubric);
    expect(read.ok && read.notices[0]?.expected).toMatch(/^a file with the answers, names and pay/);
    expect(fileOf(read).offers?.map(({ id }) => id)).toEqual(["a", "b"]);
    const { weights } = compare(bundledRubric, { ...file, preferences: fileOf(read).preferences });
    for (const [id, share] of Object.entries(comparison.weights)) expect(weights[id]).toBeCloseTo(share, 12);
  });

  it("at the rubric's weights brings none", () => {
    const read = readComparison(comparisonJson(compare(bundledRubric, theSamples)), "c.json", bundledRubric);
    expect(fileOf(read).preferences?.weights).toBeUndefined();
  });

  it("of another shape is refused at the field", () => {
    const read = readComparison('{"format":"first-rung/comparison","version":1}', "c.json", bundledRubric);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(["rubric"]);
  });
});

describe("a table of results opens again", () => {
  it("with names, places and dates, and says that the rest is not in it", () => {
    const read = readOffersCsv(offersCsv(aCase(theSamples)), "o.csv", bundledRubric);
    expect(read.ok && read.notices[0]?.expected).toMatch(/^a file with the answers, weights and pay/);
    expect(fileOf(read).offers).toEqual(
      theSamples.offers?.map(({ id, employer, title, location, replyBy }) => ({
        id,
        employer,
        title,
        ...(location !== undefined && { location }),
        ...(replyBy !== undefined && { replyBy }),
      })),
    );
  });

  it("with letters instead of names too, and tells a wrong date by its row", () => {
    const letters = offersCsv(aCase(theSamples), { letters: true });
    expect(fileOf(readOffersCsv(letters, "o.csv", bundledRubric)).offers?.[0]).toMatchObject({
      id: "offer-a",
      employer: "Offer A",
    });
    const wrong = readOffersCsv("id,employer,title,score,reply_by\na,A,T,1,soon\n", "o.csv", bundledRubric);
    expect(wrong.ok ? [] : wrong.problems.map(({ path }) => path)).toEqual(["row 2, replyBy"]);
  });
});
