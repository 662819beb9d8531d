import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { readXlsx } from "../../../src/exports/xlsx/read-xlsx.ts";
import { isInComparison } from "../../../src/offers/in-comparison.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { aBook, cellAt, namedCell, openBook, withParts, withTyped } from "../../builders/a-book.ts";
import { theSamples } from "../../builders/a-case.ts";
import { expectSameComparison } from "../../builders/a-model.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const EVERYTHING = { notes: true, pay: true } as const;

/** The value without empty texts and objects: in a spreadsheet they are empty cells. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withoutEmpty(each)] as const);
  return Object.fromEntries(
    entries.filter(([, each]) => each !== "" && !(typeof each === "object" && Object.keys(each ?? {}).length === 0)),
  );
};

const back = async (bytes: Uint8Array, rubric: Rubric = bundledRubric) => {
  const read = await readXlsx(bytes, "offers.xlsx", rubric);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
};

describe("a spreadsheet that is read back", () => {
  it("of the samples it is the same file, to the letter, but for what the app keeps", async () => {
    const { file, notices } = await back(await aBook(theSamples));
    expect(file).toEqual(theSamples);
    expect(notices).toEqual([]);
  });

  it("gives the same comparison, and every text to the letter, whatever the file", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffersFile(aSmallRubric), async (file) => {
        const { file: read } = await back(await aBook(file, EVERYTHING, aSmallRubric), aSmallRubric);
        expectSameComparison(aSmallRubric, read, file);
        const compared = (file.offers ?? []).filter(isInComparison);
        expect((read.offers ?? []).map(withoutEmpty)).toEqual(compared.map(withoutEmpty));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["emoji and right-to-left names", "🧑‍🚀 شركة النور – עברית"],
    ["line ends of every kind", "a\r\nb\nc\rd\te"],
    ["spaces at both ends", "  \n a  "],
    ["what looks like an escape", "_x0041_ _x005F_ &amp; ]]> <b>"],
    ["halves of characters and controls", "\uD800x\uDC00 \u0000\u0001\u001F\u007F\u0085\uFFFE\uFFFF\uFFFD"],
    ["what would be a formula", '=HYPERLINK("http://a","b")'],
    ["an apostrophe", "'quoted'"],
    ["ten thousand characters", 'ab, "c"\n'.repeat(1112)],
    ["as much as a cell holds", "=".padEnd(32_766, "x")],
  ])("%s come back to the letter", async (_, words) => {
    const answers = { mentor: { choice: "unknown", note: words, quote: words } };
    const file = anOffersFile([anOffer("a", { employer: words, title: words, location: words, answers })]);
    expect((await back(await aBook(file))).file.offers).toEqual(file.offers);
  });

  it("with letters it is a comparison of Offer A, B and C with the same figures", async () => {
    const { file } = await back(await aBook(theSamples, { ...EVERYTHING, letters: true }));
    expect(file.offers?.map(({ id, employer }) => [id, employer])).toEqual([
      ["offer-a", "Offer A"],
      ["offer-b", "Offer B"],
      ["offer-c", "Offer C"],
    ]);
    expect(compare(bundledRubric, file).offers.map(({ score }) => score)).toEqual(
      compare(bundledRubric, theSamples).offers.map(({ score }) => score),
    );
  });

  it("says what was left out of it", async () => {
    const { file, notices } = await back(await aBook(theSamples, {}));
    expect(notices.map(({ found }) => found)).toEqual(["no notes or quotes", "no amounts of pay"]);
    expect(file.offers?.[0]?.pay).toBeUndefined();
    expect(file.preferences).toEqual({ sureness: "roughly" });
  });
});

/** The samples with other things typed into their spreadsheet. */
const typedInto = async (
  typed: (book: ReturnType<typeof openBook>) => Readonly<Record<string, string | number | null>>,
) => {
  const bytes = await aBook(theSamples);
  return readXlsx(withTyped(bytes, typed(openBook(bytes))), "offers.xlsx", bundledRubric);
};

describe("what a person changed in a spreadsheet comes in", () => {
  it("a weight, an answer, its evidence, a note, a name and an amount", async () => {
    const read = await typedInto((book) => ({
      [namedCell(book, "points_pay")]: 31,
      [cellAt(book, "Answers", "answer mentor", "lumen choice")]: "Nobody",
      [cellAt(book, "Answers", "answer mentor", "lumen evidence")]: "My guess",
      [cellAt(book, "Answers", "answer mentor", "lumen note")]: "Rang them again",
      [cellAt(book, "Answers", "employer", "lumen choice")]: "Lumen",
      [cellAt(book, "Pay", "base", "lumen")]: 70_000.00000000001,
    }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const lumen = read.file.offers?.[2];
    expect(read.file.preferences?.weights).toMatchObject({ pay: 31, "production-ownership": 20 });
    expect(lumen?.answers?.["mentor"]).toEqual({ choice: "nobody", evidence: "guess", note: "Rang them again" });
    expect(lumen?.employer).toBe("Lumen");
    expect(lumen?.pay?.base).toBe(70_000);
  });

  it("an emptied answer is not answered, an emptied voice is gone", async () => {
    const emptied = ["choice", "evidence", "note", "quote"];
    const read = await typedInto((book) =>
      Object.fromEntries(
        ["answer mentor", "also after-launch 1"].flatMap((row) =>
          emptied.map((part) => [cellAt(book, "Answers", row, `northwind ${part}`), null]),
        ),
      ),
    );
    const answers = read.ok ? read.file.offers?.[1]?.answers : undefined;
    expect(answers?.["mentor"]).toBeUndefined();
    expect(answers?.["after-launch"]?.also).toBeUndefined();
    expect(answers?.["after-launch"]?.choice).toBe("team-watch");
  });

  it("an answer that was cleared with its note left is not answered, keeps its note, and that is said", async () => {
    const bytes = await aBook(theSamples);
    const book = openBook(bytes);
    const at = cellAt(book, "Answers", "answer ai-tools", "harbor choice");
    const voice = cellAt(book, "Answers", "also after-launch 1", "northwind choice");
    const read = await readXlsx(
      withTyped(bytes, {
        [at]: null,
        [cellAt(book, "Answers", "answer ai-tools", "harbor note")]: "they will tell me",
        [voice]: null,
        [cellAt(book, "Answers", "also after-launch 1", "northwind note")]: "said on the phone",
      }),
      "offers.xlsx",
      bundledRubric,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.file.offers?.[0]?.answers?.["ai-tools"]).toMatchObject({
      choice: "unknown",
      note: "they will tell me",
    });
    const asked = read.file.offers?.[1]?.answers?.["after-launch"];
    expect(asked?.choice).toBe("team-watch");
    expect(asked?.also).toBeUndefined();
    expect(asked?.note).toMatch(/said on the phone$/);
    expect(read.notices.map(({ path }) => path)).toEqual(expect.arrayContaining([at, voice]));
  });

  it("an answer that was cleared while another voice was left is not answered, and the voice is kept", async () => {
    const bytes = await aBook(theSamples);
    const at = cellAt(openBook(bytes), "Answers", "answer after-launch", "northwind choice");
    const read = await readXlsx(withTyped(bytes, { [at]: null }), "offers.xlsx", bundledRubric);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const also = theSamples.offers?.[1]?.answers?.["after-launch"]?.also;
    expect(also).toHaveLength(1);
    expect(read.file.offers?.[1]?.answers?.["after-launch"]).toMatchObject({ choice: "unknown", also });
    expect(read.notices).toContainEqual({
      file: "offers.xlsx",
      path: at,
      found: "no answer, beside what someone else said",
      expected: "an answer from the list, or nothing at all; it is kept, and counts once you have an answer",
    });
  });

  it("a formula that no program has worked out is told at its cell, not taken for an empty one", async () => {
    const bytes = await aBook(theSamples);
    const at = cellAt(openBook(bytes), "Answers", "answer mentor", "harbor choice");
    const unworked = withParts(bytes, (path, text) =>
      path === "xl/worksheets/sheet2.xml"
        ? text.replace(
            new RegExp(`<c r="${at.replace("Answers!", "")}"([^>]*?)(?: t="\\w+")?>.*?</c>`, "s"),
            (_, rest) => `<c r="${at.replace("Answers!", "")}"${rest}><f>"Nob"&amp;"ody"</f></c>`,
          )
        : text,
    );
    const read = await readXlsx(unworked, "offers.xlsx", bundledRubric);
    expect(read.ok ? [] : read.problems).toEqual([
      {
        file: "offers.xlsx",
        path: at,
        found: "a formula without its result",
        expected: "its result: open the file in a spreadsheet program and save it there",
      },
    ]);
  });

  it("a changed trust in a source is not read back, and that is said", async () => {
    const bytes = await aBook(theSamples);
    const read = await readXlsx(withTyped(bytes, { "Sources!F5": 0.2 }), "offers.xlsx", bundledRubric);
    expect(read.ok && read.notices.find(({ path }) => path === "Sources!F5")?.found).toBe(
      "a changed trust in a source, 0.2",
    );
  });

  it("whatever can't be so is told at its cell, all at once", async () => {
    const bytes = await aBook(theSamples);
    const book = openBook(bytes);
    const cells = {
      choice: cellAt(book, "Answers", "answer mentor", "harbor choice"),
      evidence: cellAt(book, "Answers", "answer review", "harbor evidence"),
      replyBy: cellAt(book, "Answers", "replyBy", "harbor choice"),
      points: namedCell(book, "points_pay"),
      base: cellAt(book, "Pay", "base", "northwind"),
      target: namedCell(book, "pay_target"),
    };
    const typed = {
      [cells.choice]: "Everyone",
      [cells.evidence]: "Hearsay",
      [cells.replyBy]: "31 February",
      [cells.points]: -1,
      [cells.base]: "a lot",
      [cells.target]: 1,
    };
    const read = await readXlsx(withTyped(bytes, typed), "offers.xlsx", bundledRubric);
    const told = read.ok ? [] : read.problems;
    expect(new Set(told.map(({ path }) => path))).toEqual(new Set(Object.values(cells)));
    expect(told.find(({ path }) => path === cells.choice)).toEqual({
      file: "offers.xlsx",
      path: cells.choice,
      found: '"Everyone"',
      expected: expect.stringContaining('one of "Nobody", '),
    });
    expect(told.find(({ path }) => path === cells.base)?.expected).toBe("an amount such as 46500 or 46500.50");
  });

  it("weights that are all 0 are told at the first of them", async () => {
    const read = await typedInto(({ names }) =>
      Object.fromEntries(
        [...names]
          .filter(([name]) => name.startsWith("points_") && name !== "points_total")
          .map(([, at]) => [at.replaceAll("$", ""), 0]),
      ),
    );
    expect(read.ok ? [] : read.problems).toMatchObject([{ path: "Weights!C4", found: "weights that are all 0" }]);
  });

  it("a formula that went wrong is told, not taken for an empty cell", async () => {
    const bytes = await aBook(theSamples);
    const at = namedCell(openBook(bytes), "points_pay").replace("Weights!", "");
    const broken = withParts(bytes, (path, text) =>
      path === "xl/worksheets/sheet3.xml"
        ? text.replace(new RegExp(`<c r="${at}"([^>]*)>.*?</c>`), `<c r="${at}"$1 t="e"><f>1/0</f><v>#DIV/0!</v></c>`)
        : text,
    );
    const read = await readXlsx(broken, "offers.xlsx", bundledRubric);
    expect(read.ok ? [] : read.problems).toMatchObject([{ path: `Weights!${at}`, found: '"#DIV/0!"' }]);
  });

  it("a worth that was changed in the rubric doesn't count, and that is said", async () => {
    const read = await typedInto(() => ({ "Rubric!D5": 0.9 }));
    expect(read.ok && read.notices).toMatchObject([{ path: "Rubric!D5", found: "0.9" }]);
  });

  it("a row that was copied is told", async () => {
    const bytes = await aBook(theSamples);
    const book = openBook(bytes);
    const at = cellAt(book, "Answers", "answer mentor", "harbor choice").replace(/^Answers![A-Z]+/, "Answers!A");
    const read = await readXlsx(withTyped(bytes, { [at]: "answer review" }), "offers.xlsx", bundledRubric);
    expect(read.ok ? [] : read.problems.map(({ found }) => found)).toEqual(['"answer review" a second time']);
  });
});
