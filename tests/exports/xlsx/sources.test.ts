import { aCase } from "../../builders/a-case.ts";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { readXlsx } from "../../../src/exports/xlsx/read-xlsx.ts";
import { toXlsx } from "../../../src/exports/xlsx/xlsx.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { type Book, openBook } from "../../builders/a-book.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const harbor = anOffer("harbor", {
  answers: {
    mentor: {
      choice: "named",
      evidence: "recruiter",
      from: "Sam",
      also: [{ choice: "nobody", evidence: "first-hand" }],
    },
    "after-launch": { choice: "team-watch", evidence: "promised", from: "Sam" },
    "live-users": { choice: "nobody", evidence: "recruiter" },
  },
  pay: { base: 46_500, evidence: "recruiter", from: "Sam" },
});
const file = anOffersFile([anOffer("lumen"), harbor], {
  preferences: { pay: { currency: "GBP", floor: 30_000, target: 70_000 } },
});

const made = (options: Parameters<typeof toXlsx>[1]): Promise<Uint8Array> => toXlsx(aCase(file), options);

const rowOf = ({ cells }: Book, row: number): readonly unknown[] =>
  ["C", "D", "E", "F", "G", "H", "I"].map((column) => cells.get(`Sources!${column}${row}`)?.value ?? null);

describe("the sheet of sources", () => {
  it("has each source with what it said by, how much, an empty cell for another trust, and what checking it is worth", async () => {
    const book = openBook(await made({ pay: true }));
    const [sam] = compare(bundledRubric, file).oneVoice?.voices ?? [];
    expect(rowOf(book, 6)).toEqual([
      "Sam",
      "Promised for later, From a recruiter",
      3,
      null,
      sam?.informed,
      sam?.uninformed,
      sam?.value,
    ]);
    expect(rowOf(book, 5)).toEqual(["without a name", "From a recruiter", 1, null, null, null, null]);
  });

  it("another trust of a source counts for all that it said, pay included, and for nothing else", async () => {
    const { cells } = openBook(await made({ pay: true }));
    const asking = [...cells].flatMap(([at, { formula }]) =>
      formula?.includes("Sources!") === true ? [[at, formula]] : [],
    );
    const bySam = asking.filter(([, formula]) => formula?.includes("Sources!$F$6"));
    expect(bySam).toHaveLength(3);
    expect(bySam.every(([, formula]) => formula?.includes('IF(Sources!$F$6="",'))).toBe(true);
    expect(asking.filter(([, formula]) => formula?.includes("Sources!$F$5"))).toHaveLength(1);
    expect(asking).toHaveLength(4);
  });

  it("names come back with the file, and go as kinds of people where names are hidden", async () => {
    const read = await readXlsx(await made({ pay: true, notes: true }), "book.xlsx", bundledRubric);
    expect(read.ok && read.file.offers?.[1]).toEqual(harbor);
    const hidden = openBook(await made({ pay: true, letters: true }));
    expect(Object.values(hidden.parts).join("")).not.toContain("Sam");
    expect(rowOf(hidden, 6)[0]).toBe("a recruiter");
    expect(rowOf(hidden, 6)[4]).not.toBeNull();
  });
});
