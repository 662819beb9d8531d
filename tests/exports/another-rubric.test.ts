import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";
import { toMarkdown } from "../../src/exports/report/markdown.ts";
import { toXlsx } from "../../src/exports/xlsx/xlsx.ts";
import { caseOf } from "../../src/findings/case.ts";
import { reportContent } from "../../src/findings/report/report-content.ts";
import { aFloristsRubric } from "../builders/a-florists-rubric.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { ASSUMES_OURS } from "../builders/assumes-ours.ts";

const { rubric } = aFloristsRubric();
const file = anOffersFile(
  [
    anOffer("a", { title: "Florist", answers: { binds: { choice: "the-owner", evidence: "written" } } }),
    anOffer("b", { title: "Florist" }),
  ],
  { preferences: { packs: ["stall"] } },
);
const told = caseOf({ file, model: buildModel(rubric, file), comparison: compare(rubric, file) });

describe("under another rubric no export assumes ours", () => {
  it("the report", () => {
    const text = toMarkdown(reportContent(told, "2026-11-29"));
    expect(ASSUMES_OURS.exec(text)?.[0]).toBeUndefined();
  });

  it("the spreadsheet", async () => {
    const parts = Object.entries(unzipSync(await toXlsx(told, { notes: true, pay: true })));
    const words = parts
      .filter(([path]) => /sharedStrings|comments|worksheets/.test(path))
      .map(([, bytes]) => strFromU8(bytes).replaceAll(/<[^>]*>/g, " "))
      .join(" ");
    expect(words).toContain("chapters of the handbook");
    expect(words).toContain("Cold hands, Guild of florists");
    expect(ASSUMES_OURS.exec(words)?.[0]).toBeUndefined();
  });
});
