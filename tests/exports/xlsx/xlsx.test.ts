import { caseOf } from "../../../src/findings/case.ts";
import readXlsxFile from "read-excel-file/universal";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compare, compareModel } from "../../../src/engine/compare.ts";
import { MOST_OFFERS_IN_XLSX, toXlsx } from "../../../src/exports/xlsx/xlsx.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { rubricPoints } from "../../../src/rubric/default-weights.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { type Book, aBook, cellAt, openBook } from "../../builders/a-book.ts";
import { theSamples } from "../../builders/a-case.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const OWN = { ownCriteria: [{ id: "near-family", title: "Near family", weight: 5 }] };
const samplesWithOwn: OffersFile = { ...theSamples, preferences: { ...theSamples.preferences, ...OWN } };

/** The numbers of a row of the summary, by its words. */
const summaryRow = ({ cells }: Book, words: string): readonly (number | string)[] => {
  const found = [...cells].findLast(([at, { value }]) => at.startsWith("Summary!B") && value === words)?.[0] ?? "";
  const row = found.replace("Summary!B", "");
  return [...cells].flatMap(([at, { value }]) =>
    at.startsWith("Summary!") && at.replace(/^Summary![A-Z]+/, "") === row && !/![ABC]\d/.test(at) && value !== null
      ? [value]
      : [],
  );
};

const expectClose = (found: readonly (number | string)[], expected: readonly number[]): void => {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 10);
};

const wordsIn = (formula: string): readonly string[] =>
  [...formula.replaceAll(/"[^"]*"/g, "").matchAll(/[a-z_][a-z0-9_]*_[a-z0-9_]+|[a-z]+(?![a-z(!])/g)].map(
    ([word]) => word,
  );

const firstCell = (refersTo: string): string => refersTo.replaceAll("$", "").split(":")[0] ?? "";

const sheetsOf = async (options: Parameters<typeof toXlsx>[1]): Promise<readonly string[]> =>
  (await readXlsxFile(new Blob([new Uint8Array(await aBook(theSamples, options))]))).map(({ sheet }) => sheet);

describe("the spreadsheet of a comparison", () => {
  it("has its six sheets, the one of pay only where amounts are shown", async () => {
    expect(await sheetsOf({ pay: true })).toEqual(["Summary", "Answers", "Weights", "Pay", "Sources", "Rubric"]);
    expect(await sheetsOf({})).toEqual(["Summary", "Answers", "Weights", "Sources", "Rubric"]);
  });

  it("formulas hold the comparison's figures beside them", async () => {
    const book = openBook(await aBook(samplesWithOwn));
    const { offers } = compare(bundledRubric, samplesWithOwn);
    expectClose(
      summaryRow(book, "Score"),
      offers.map(({ score }) => score),
    );
    expectClose(
      summaryRow(book, "At worst, if all you go by is true"),
      offers.map(({ worst }) => worst),
    );
    expectClose(
      summaryRow(book, "At best, if all you go by is true"),
      offers.map(({ best }) => best),
    );
    expectClose(
      summaryRow(book, "Answered, by weight"),
      offers.map(({ answered }) => answered),
    );
    expectClose(
      summaryRow(book, "Place by score"),
      offers.map(({ rank }) => rank),
    );
    expectClose(
      summaryRow(book, "Evaluation depth"),
      offers.map(({ criteria }) => criteria["evaluation-depth"]?.contribution ?? -1),
    );
    const worth = cellAt(book, "Pay", "~worth", "lumen");
    expect(book.cells.get(worth)?.value).toBeCloseTo(offers[2]?.pay?.partial ?? -1, 10);
    expect(book.cells.get(worth)?.formula).toContain("pay_target");
  });

  it("every name in a formula is one that the file defines, and refers to cells that there are", async () => {
    const book = openBook(await aBook(samplesWithOwn));
    const used = new Set([...book.cells.values()].flatMap(({ formula }) => (formula === null ? [] : wordsIn(formula))));
    expect(used.size).toBeGreaterThan(100);
    expect([...used].filter((name) => !book.names.has(name))).toEqual([]);
    // What may be left empty is there to be filled in.
    const full = [...book.names].filter(([name]) => !/^(_xlnm|rate_|pay_)/.test(name));
    expect(full.filter(([, refersTo]) => !book.cells.has(firstCell(refersTo)))).toEqual([]);
  });

  it("answers, evidence, weights and amounts are numbers and texts to change, not formulas", async () => {
    const book = openBook(await aBook(samplesWithOwn));
    const answer = cellAt(book, "Answers", "answer after-launch", "northwind choice");
    expect(book.cells.get(answer)).toEqual({ value: "You watch and say what is wrong; others fix it", formula: null });
    expect(book.cells.get(cellAt(book, "Answers", "answer after-launch", "northwind evidence"))?.value).toBe(
      "From the team",
    );
    expect(book.cells.get(cellAt(book, "Pay", "base", "harbor"))).toEqual({ value: 42_500, formula: null });
    const sheet = book.parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toMatch(
      new RegExp(`sqref="[^"]*\\b${answer.replace("Answers!", "")}\\b[^"]*"><formula1>choices_after_launch<`),
    );
  });

  it("heads stay in sight, sources stand in notes", async () => {
    const { parts } = openBook(await aBook(theSamples));
    expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/<pane ySplit="5" xSplit="2"[^>]*state="frozen"/);
    expect(parts["xl/comments2.xml"]).toContain("The career profile: P6, P10, P11.");
    expect(parts["xl/comments3.xml"]).toContain("Why 20? Place 1 of 9");
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain("../comments2.xml");
  });

  it("notes, quotes and amounts of pay are nowhere in the file unless asked for", async () => {
    const everything = Object.values(openBook(await aBook(theSamples, {})).parts).join("");
    expect(/Forgot to ask|triage room|>42500<|>66000</.exec(everything)?.[0]).toBeUndefined();
    const all = Object.values(openBook(await aBook(theSamples)).parts).join("");
    expect(all.includes("Forgot to ask") && all.includes(">42500<")).toBe(true);
  });

  it("with letters no name is left, whatever else is shown", async () => {
    const file: OffersFile = {
      ...theSamples,
      preferences: { ...theSamples.preferences, ownCriteria: [{ id: "harbor-view", title: "Harbor Health view" }] },
    };
    const { parts } = openBook(await aBook(file, { letters: true, notes: true, pay: true }));
    const everything = Object.values(parts).join("");
    expect(/harbor|northwind|lumen|Clinical Triage|Leeds/i.exec(everything)?.[0]).toBeUndefined();
    expect(everything.includes("Offer B")).toBe(true);
  });

  it("what would be a formula, or isn't allowed in XML, stays text", async () => {
    const file = anOffersFile([
      anOffer("a", { employer: "=1+1", title: "\t@SUM(A1)", location: "a\u0000b\uD800c _x0041_ <&>" }),
    ]);
    const book = openBook(await aBook(file));
    expect(book.cells.get("Answers!H2")).toEqual({ value: "'=1+1", formula: null });
    expect(book.cells.get("Answers!H3")?.value).toBe("'\t@SUM(A1)");
    expect(book.cells.get("Answers!H6")?.value).toBe("a⟨U+0000⟩b_xD800_c _x005F_x0041_ <&>");
  });

  it("a text that no cell can hold ends by saying what is missing", async () => {
    const note = "n".repeat(40_000);
    const file = anOffersFile([anOffer("a", { answers: { mentor: { choice: "unknown", note } } })]);
    const book = openBook(await aBook(file));
    const { value } = book.cells.get(cellAt(book, "Answers", "answer mentor", "a note")) ?? {};
    const text = String(value);
    expect(text.length).toBeLessThanOrEqual(32_767);
    const [, missing = ""] = /n… \[(\d+) more characters do not fit into a cell\]$/.exec(text) ?? [];
    expect(text.indexOf("…") + Number(missing)).toBe(note.length);
  });

  it("an offer that was declined stays behind, and that is said", async () => {
    const file = anOffersFile([anOffer("a", { status: "declined" }), anOffer("b")]);
    const book = openBook(await aBook(file));
    expect(summaryRow(book, "Place by score")).toEqual([1]);
    expect(book.cells.get("Summary!B7")?.value).toBe("Employer b");
    expect([...book.cells.values()].some(({ value }) => /declined or have expired/.test(String(value)))).toBe(true);
  });

  it.each([0, 1, 2, 12])("%d offers make a spreadsheet that opens", async (count) => {
    const offers = Array.from({ length: count }, (_, index) => anOffer(`offer-${index}`, { employer: "شركة النور" }));
    const bytes = new Uint8Array(await aBook(anOffersFile(offers)));
    const names = (await readXlsxFile(new Blob([bytes]))).map(({ sheet }) => sheet);
    expect(names).toEqual(["Summary", "Answers", "Weights", "Pay", "Rubric"]);
    expect(summaryRow(openBook(bytes), "Place by score")).toEqual(offers.map(() => 1));
  });

  it("nothing is looked up in a single cell, which Gnumeric can't", async () => {
    const { cells } = openBook(await aBook(anOffersFile([anOffer("alone")])));
    const formulas = Array.from(cells.values(), ({ formula }) => formula).join("\n");
    const places = Array.from(formulas.matchAll(/INDEX\(([^,]+),/g));
    expect(places.length).toBeGreaterThan(10);
    const single = places.filter(([, place = ""]) => new Set(place.split(":")).size === 1);
    expect(single).toEqual([]);
  });

  it("more offers than there are columns for are refused", async () => {
    const offers = Array.from({ length: MOST_OFFERS_IN_XLSX + 1 }, (_, index) => anOffer(`o${index}`));
    await expect(aBook(anOffersFile(offers), {}, aSmallRubric)).rejects.toThrow(/at most 200 offers/);
  });

  it("says of each offer its kind of job, its signs, and what holds its verdict down", async () => {
    const { offers } = compare(bundledRubric, theSamples);
    const capped = offers.findIndex(({ verdict }) => verdict.cappedBy !== null);
    const title = bundledRubric.flags.find(({ id }) => id === offers[capped]?.verdict.cappedBy)?.title ?? "?";
    const book = openBook(await aBook(theSamples));
    expect(summaryRow(book, "The sign that holds the verdict down")[0]).toBe(title);
    const heads = [...book.cells].filter(([at]) => /^Summary![A-Z]+6$/.test(at)).map(([, { value }]) => value);
    expect(heads.slice(-4)).toEqual(["Verdict", "Verdict held down by", "Signs to take seriously", "Kind of job"]);
    const row = 6 + (offers[capped]?.rank ?? 0);
    expect(book.cells.get(`Summary!M${row}`)?.value).toBe(title);
    expect(book.cells.get(`Summary!N${row}`)?.value).toContain("Raised: ");
    expect(String(book.cells.get(`Summary!O${row}`)?.value)).not.toBe("");
  });

  it("says of which day and rubric it is, on its first sheet and in its properties", async () => {
    const { cells, parts } = openBook(await aBook(theSamples, { today: "2026-11-28" }));
    expect(cells.get("Summary!A4")?.value).toBe(
      `Exported on 28 November 2026 · Rubric ${bundledRubric.id} ${bundledRubric.version}`,
    );
    expect(parts["docProps/core.xml"]).toContain("<dc:title>First Rung: three offers compared</dc:title>");
    expect(parts["docProps/core.xml"]).toContain(">2026-11-28T00:00:00Z<");
    expect(parts["_rels/.rels"]).toContain('Target="docProps/core.xml"');
  });

  it("rows that are there for formulas alone are hidden, on paper each offer has a page", async () => {
    const { parts } = openBook(await aBook(theSamples));
    const hidden = [...(parts["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row [^>]*hidden="1"/g)];
    expect(hidden.length).toBeGreaterThanOrEqual(8);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="1"/);
    const answers = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(answers).toMatch(/<pageSetup paperSize="9" orientation="portrait" scale="\d\d"/);
    expect([...answers.matchAll(/<brk /g)]).toHaveLength(2);
  });

  it("says what to type to see the one change of a weight that puts another first, and that is so", async () => {
    const { cells } = openBook(await aBook(theSamples));
    const words = String(
      [...cells].find(
        ([at, { value }]) => at.startsWith("Weights!B") && String(value).startsWith("When this was exported: "),
      )?.[1].value,
    );
    const [, points = "", title = "", name = ""] =
      /Type (\d+) for “(.+)” and leave the other points: then (.+) is first\.$/.exec(words) ?? [];
    const criterion = bundledRubric.criteria.find((each) => each.title === title)?.id ?? "?";
    const weights = Object.fromEntries(rubricPoints(bundledRubric));
    const first = (typed: number) => {
      const { leader } = compare(bundledRubric, {
        ...theSamples,
        preferences: { ...theSamples.preferences, weights: { ...weights, [criterion]: typed } },
      });
      return theSamples.offers?.find(({ id }) => id === leader)?.employer;
    };
    const now = weights[criterion] ?? 0;
    expect(first(Number(points))).toBe(name);
    expect(first(Number(points) + (Number(points) > now ? -1 : 1))).not.toBe(name);
  });

  it("the same file gives the same bytes", async () => {
    expect(await aBook(theSamples)).toEqual(await aBook(theSamples));
  });

  it("of any file, scores and places are those of the comparison", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffersFile(bundledRubric, 3), async (file) => {
        const model = buildModel(bundledRubric, file);
        const comparison = compareModel(model);
        const bytes = await toXlsx(caseOf({ file, model, comparison }), { notes: true, pay: true });
        const book = openBook(bytes);
        const scores = summaryRow(book, "Score");
        expect(summaryRow(book, "Place by score")).toEqual(comparison.offers.map(({ rank }) => rank));
        expectClose(
          scores,
          comparison.offers.map(({ score }) => score),
        );
      }),
      { numRuns: 25 },
    );
  });
});
