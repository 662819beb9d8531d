import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";
import { answersCsv } from "../../src/exports/csv/answers-csv.ts";
import { readAnswersCsv } from "../../src/exports/csv/read-answers-csv.ts";
import { packedFile } from "../../src/exports/link/link-pack.ts";
import { packedFileSchema } from "../../src/exports/link/link-unpack.ts";
import { readXlsx } from "../../src/exports/xlsx/read-xlsx.ts";
import { toXlsx } from "../../src/exports/xlsx/xlsx.ts";
import { caseOf } from "../../src/findings/case.ts";
import type { OffersFile, Preferences } from "../../src/offers/schema.ts";
import { cellAt, openBook, withTyped } from "../builders/a-book.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();

const withPacks = (preferences: Preferences): OffersFile =>
  anOffersFile(
    [
      anOffer("a", {
        answers: {
          mentor: { choice: "named", evidence: "written" },
          permit: { choice: "tied", evidence: "recruiter", note: "until March", also: [{ choice: "not-sponsored" }] },
          "seat-money": { choice: "unknown" },
        },
      }),
      anOffer("b"),
    ],
    { rubric: { id: rubric.id, version: rubric.version }, preferences },
  );

const chosen: Preferences = {
  packs: ["holds", "right-to-work"],
  hardLimits: { permit: { worst: "tied", ceiling: "weak" } },
};

describe("packs, their answers and hard limits come back", () => {
  it("from a link", () => {
    const file = withPacks({ ...chosen, weights: { mentorship: 20, holds: 5 } });
    expect(packedFileSchema.parse(JSON.parse(packedFile(file)))).toEqual(file);
  });

  it("from a link with its mark to look again, in fewer letters than its words have", () => {
    const bare = anOffersFile([anOffer("a", { answers: { permit: { choice: "tied", lookAgain: true } } })], {
      preferences: chosen,
    });
    const packed = packedFile(bare);
    expect(packedFileSchema.parse(JSON.parse(packed))).toEqual(bare);
    expect(packed).not.toMatch(/permit|tied|holds|right-to-work|weak/);
  });

  it("as answers to be looked at again, of the person's own and of others, from a table and a spreadsheet", async () => {
    const answers = {
      "after-launch": {
        choice: "runbook",
        evidence: "recruiter",
        lookAgain: true as const,
        also: [{ choice: "rota" }, { choice: "runbook", lookAgain: true as const }],
      },
      "task-mix": { choice: "half", lookAgain: true as const },
      mentor: { choice: "named" },
    };
    const file = anOffersFile(
      [anOffer("a", { answers }), anOffer("b", { answers: { mentor: { choice: "nobody" } } })],
      {
        rubric: { id: rubric.id, version: rubric.version },
      },
    );
    const table = readAnswersCsv(answersCsv(rubric, file), "a.csv", rubric);
    expect(table.ok && [table.file.offers, table.notices]).toEqual([file.offers, []]);

    const bytes = await toXlsx(caseOf({ file, model: buildModel(rubric, file), comparison: compare(rubric, file) }), {
      notes: true,
      pay: true,
    });
    const sheet = await readXlsx(bytes, "a.xlsx", rubric);
    expect(sheet.ok && sheet.file.offers).toEqual(file.offers);

    // Another answer than the marked one is the person's of today.
    const at = cellAt(openBook(bytes), "Answers", "answer task-mix", "a choice");
    const changed = await readXlsx(withTyped(bytes, { [at]: "most" }), "a.xlsx", rubric);
    expect(changed.ok && changed.file.offers?.[0]?.answers?.["task-mix"]).toEqual({ choice: "most" });
  });

  it("without a column for that where there is nothing to look at again", () => {
    expect(answersCsv(rubric, withPacks(chosen))).not.toContain("look_again");
  });

  it("as answers from CSV, whether the pack is chosen or not", () => {
    for (const preferences of [chosen, {}]) {
      const file = withPacks(preferences);
      const read = readAnswersCsv(answersCsv(rubric, file, { notes: true }), "a.csv", rubric);
      expect(read.ok && [read.file.offers, read.notices]).toEqual([file.offers, []]);
    }
  });

  it.each<[string, Preferences]>([
    ["where no pack is chosen", {}],
    ["without weights of the person's own", chosen],
    ["with them", { ...chosen, weights: { "production-ownership": 10, mentorship: 20, holds: 7, "right-to-work": 0 } }],
  ])("from a spreadsheet %s", async (_, preferences) => {
    const file = withPacks(preferences);
    const bytes = await toXlsx(caseOf({ file, model: buildModel(rubric, file), comparison: compare(rubric, file) }), {
      notes: true,
      pay: true,
    });
    const read = await readXlsx(bytes, "a.xlsx", rubric);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { weights, ...others } = read.file.preferences ?? {};
    const { weights: given, ...kept } = preferences;
    expect(others).toMatchObject(kept);
    expect(weights === undefined).toBe(given === undefined);
    expect(weights ?? {}).toMatchObject(given ?? {});
    expect(read.file.offers?.[0]?.answers).toEqual(file.offers?.[0]?.answers);
  });
});
