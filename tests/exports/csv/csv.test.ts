import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { answersCsv } from "../../../src/exports/csv/answers-csv.ts";
import { toCsv } from "../../../src/exports/csv/csv-table.ts";
import { offersCsv } from "../../../src/exports/csv/csv.ts";
import { fileName } from "../../../src/exports/file-name.ts";
import { fromSpreadsheetText, toSpreadsheetText } from "../../../src/exports/spreadsheet-text.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, aCaseOf, theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

type Row = Readonly<Record<string, string>>;
const read = (text: string): readonly Row[] =>
  Papa.parse<Row>(text, { delimiter: ",", header: true, skipEmptyLines: true }).data;

describe("text in a spreadsheet", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j can't become a formula", (text) => {
    expect(toSpreadsheetText(text)).toBe(`'${text}`);
  });

  it("whatever was typed comes back", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("'", "''=", "=")), (text) => {
        expect(fromSpreadsheetText(toSpreadsheetText(text))).toBe(text);
      }),
    );
  });
});

describe("CSV", () => {
  it("ends its lines as RFC 4180 says, and quotes what needs it", () => {
    expect(
      toCsv(
        ["a", "b"],
        [
          ["x, y", 'say "so"'],
          ["two\nlines", null],
          [1.5, "a;b"],
        ],
      ),
    ).toBe('a,b\r\n"x, y","say ""so"""\r\n"two\nlines",\r\n1.5,"a;b"\r\n');
  });

  it("numbers stay numbers, also below nothing", () => {
    expect(toCsv(["a"], [[-0.5]])).toBe("a\r\n-0.5\r\n");
  });

  it("any texts come back through another reader", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: "grapheme" })), { minLength: 1 }), (rows) => {
        const back = Papa.parse<string[]>(toCsv(["a", "b"], rows), { delimiter: ",", newline: "\r\n" }).data.slice(
          1,
          -1,
        );
        expect(back.map((row) => row.map(fromSpreadsheetText))).toEqual(rows.map((row) => [...row]));
      }),
      // Looks as if "|" separated the cells.
      {
        examples: [
          [
            [
              ["|||", ""],
              [" ", ""],
              ["", ""],
            ],
          ],
        ],
      },
    );
  });
});

describe("the offers as CSV", () => {
  const rows = read(offersCsv(aCase(theSamples)));

  it("one row an offer, in the file's order, its points summing to its score", () => {
    expect(rows.map((row) => row["id"])).toEqual(["harbor", "northwind", "lumen"]);
    for (const row of rows) {
      const points = Object.entries(row).filter(([head]) => head.startsWith("points_"));
      expect(points).toHaveLength(9);
      expect(points.reduce((sum, [, value]) => sum + Number(value), 0)).toBeCloseTo(Number(row["score"]), 1);
    }
    expect(rows[2]).toMatchObject({ verdict: "Weak first rung", capped_by: "notebook-only", place: "3" });
  });

  it("amounts of pay only where asked for", () => {
    expect(Object.keys(rows[0] ?? {}).some((head) => head.startsWith("pay_"))).toBe(false);
    const [harbor] = read(offersCsv(aCase(theSamples), { pay: true }));
    expect(harbor).toMatchObject({ pay_average_year: "46400", pay_currency: "GBP" });
  });

  it("with letters neither ids nor names are left", () => {
    const text = offersCsv(aCase(theSamples), { letters: true });
    expect(text).not.toMatch(/harbor|northwind|lumen|Triage/i);
    expect(read(text).map((row) => row["offer"])).toEqual(["Offer A", "Offer B", "Offer C"]);
  });

  it("an offer that was declined has no row, and those after it keep their own", () => {
    const file = anOffersFile([anOffer("a", { status: "declined" }), anOffer("b", { employer: "=Bee" })]);
    const [only, ...none] = read(offersCsv(aCase(file)));
    expect(only).toMatchObject({ id: "b", employer: "'=Bee" });
    expect(none).toEqual([]);
  });
});

describe("the answers as CSV", () => {
  it("one row a statement, the person's own first", () => {
    const rows = read(answersCsv(bundledRubric, theSamples)).filter(
      (row) => row["offer"] === "northwind" && row["question"] === "after-launch",
    );
    expect(rows.map((row) => [row["voice"], row["choice"], row["evidence"]])).toEqual([
      ["1", "team-watch", "first-hand"],
      ["2", "rota", "recruiter"],
    ]);
  });

  it("notes and quotes only where asked for, and without names where letters stand for them", () => {
    expect(answersCsv(bundledRubric, theSamples)).not.toContain("Forgot to ask");
    const [first] = read(answersCsv(bundledRubric, theSamples, { notes: true }));
    expect(first?.["note"]).toMatch(/^Sat in the triage room/);
    expect(answersCsv(bundledRubric, theSamples, { notes: true, letters: true })).not.toMatch(
      /harbor|northwind|lumen/i,
    );
  });

  it("own criteria are answered by a number, and what is unknown is said so", () => {
    const file = anOffersFile(
      [anOffer("a", { ownAnswers: { near: 0.75 }, answers: { mentor: { choice: "unknown" } } })],
      { preferences: { ownCriteria: [{ id: "near", title: "Near family", weight: 5 }] } },
    );
    expect(read(answersCsv(bundledRubric, file)).map((row) => [row["question"], row["choice"], row["answer"]])).toEqual(
      [
        ["mentor", "unknown", "I don't know"],
        ["near", "0.75", "0.75"],
      ],
    );
  });
});

describe("an own criterion that names an employer", () => {
  const file = anOffersFile([anOffer("harbor", { employer: "Harbor Health", ownAnswers: { "near-harbor": 0.75 } })], {
    preferences: { ownCriteria: [{ id: "near-harbor", title: "Near Harbor Health", weight: 5 }] },
  });

  it("is without the name where letters stand for names", () => {
    const answers = answersCsv(bundledRubric, file, { letters: true, notes: true });
    expect(read(answers)).toMatchObject([{ question: "own-1", asked: "Near Offer A", choice: "0.75" }]);
    const offers = offersCsv(aCase(file), { letters: true });
    expect(offers.split("\r\n")[0]).toContain("points_own-1");
    expect(`${answers}${offers}`).not.toMatch(/harbor/i);
  });

  it("keeps it else", () => {
    expect(read(answersCsv(bundledRubric, file))).toMatchObject([{ question: "near-harbor" }]);
    expect(offersCsv(aCase(file))).toContain("points_near-harbor");
  });
});

describe("a file's name", () => {
  it("says what it is and of which day, and names no employer", () => {
    expect(fileName("backup", "2026-11-23")).toBe("first-rung-backup-2026-11-23.json");
  });
});

describe("the CSV of offers of which nothing is known", () => {
  it("has no rank, no place and no sign that would only be possible", () => {
    const rows = Papa.parse<Record<string, string>>(offersCsv(aCaseOf([anOffer("a"), anOffer("b")])), {
      delimiter: ",",
      header: true,
    }).data.filter(({ id }) => id !== "");
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatchObject({ rank: "", place: "–", flags_possible: "", flags_raised: "" });
  });
});
