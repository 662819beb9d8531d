import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAnswersCsv, readAnswersCsv } from "../../src/exports/csv/read-answers-csv.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";

const CASES = "../shared/reference/cases";
const caseOf = (name: string): string => readFileSync(`${CASES}/${name}`, "utf8");
const hasCases = existsSync(CASES);

const offersText = (offer: string, rest = ""): string =>
  `{"format":"first-rung/offers","version":1,${rest}"offers":[{"id":"a","employer":"A","title":"T"${offer}}]}`;
const read = (text: string) => readOffers(text, "x.json", bundledRubric);

describe("files as people and spreadsheets make them", () => {
  it("reads a table with the line that names its separator, and counts its rows from it", () => {
    const text = "\uFEFFsep=;\r\noffer;employer;title;question;choice\r\na;A;T;mentor;named\r\n";
    expect(isAnswersCsv(text)).toBe(true);
    const told = readAnswersCsv(text, "x.csv", bundledRubric);
    expect(told).toMatchObject({ ok: true, file: { offers: [{ answers: { mentor: { choice: "named" } } }] } });
    const wrong = readAnswersCsv(text.replace("named", "nobody-knows"), "x.csv", bundledRubric);
    expect(wrong).toMatchObject({ ok: false, problems: [{ path: "row 3, column choice" }] });
  });

  it.skipIf(!hasCases)("reads the reference table with sep=", () => {
    const told = readAnswersCsv(caseOf("sep-line.csv"), "x.csv", bundledRubric);
    expect(told).toMatchObject({ ok: true, file: { offers: [{ answers: { mentor: { choice: "named" } } }] } });
  });

  it.skipIf(!hasCases)("says that an edited readable column changes nothing", () => {
    const told = readAnswersCsv(caseOf("answer-column-edited.csv"), "x.csv", bundledRubric);
    expect(told).toMatchObject({
      ok: true,
      file: { offers: [{ answers: { mentor: { choice: "named", evidence: "guess" } } }] },
      notices: [{ path: "row 2, column answer" }, { path: "row 2, column known_how" }],
    });
  });

  it.each([
    ["regular-and-proven", "Regular time for half a year, and somebody they taught now works alone", 0],
    ["named", "Regular time for half a year, and somebody they taught now works alone", 1],
    ["named", "Dana, on Tuesdays", 0],
  ])("knows an option by the words of an older rubric: %s beside “%s”", (choice, words, notices) => {
    const table = `offer,employer,title,question,choice,answer,evidence\na,A,T,mentor,${choice},"${words}",guess\n`;
    const told = readAnswersCsv(table, "x.csv", bundledRubric);
    expect(told.ok && told.notices.filter(({ path }) => path.endsWith("answer"))).toHaveLength(notices);
  });

  it("names both places of a key that stands twice", () => {
    const told = read(offersText(',\n"pay":{"base":1,\n"base":2}'));
    expect(told).toMatchObject({
      ok: true,
      notices: [{ path: "offers[0].pay.base", found: "the same key in line 2 and in line 3" }],
    });
  });

  it("doesn't take the same key of two objects, or in a text, for one that stands twice", () => {
    const told = read(offersText(',"location":"{\\"id\\":1,\\"id\\":2}"},{"id":"b","employer":"A","title":"T"'));
    expect(told).toMatchObject({ ok: true, notices: [] });
  });

  it.skipIf(!hasCases)("tells both duplicate keys of the reference file", () => {
    const told = read(caseOf("duplicate-keys.json"));
    expect(told).toMatchObject({
      ok: true,
      notices: [{ path: "offers[0].answers.mentor" }, { path: "offers[0].pay.base" }],
    });
  });

  it("asks whether a currency in small letters is the one in capitals", () => {
    const told = read(offersText(',"pay":{"currency":"gbp"}'));
    expect(told).toMatchObject({ ok: true, notices: [{ path: "offers[0].pay.currency" }] });
    expect(JSON.stringify(told)).toContain("did you mean GBP?");
    expect(read(offersText(',"pay":{"currency":"doubloons"}'))).toMatchObject({ ok: true, notices: [] });
  });

  it("refuses the year 0026", () => {
    expect(read(offersText(',"replyBy":"0026-12-04"'))).toMatchObject({ ok: false });
    expect(read(offersText(',"replyBy":"2026-12-04"'))).toMatchObject({ ok: true });
  });
});
