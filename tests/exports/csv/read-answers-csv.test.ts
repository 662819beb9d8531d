import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { answersCsv } from "../../../src/exports/csv/answers-csv.ts";
import { isAnswersCsv, readAnswersCsv } from "../../../src/exports/csv/read-answers-csv.ts";
import type { Answer, Offer, OffersFile, Statement } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { theSamples } from "../../builders/a-case.ts";
import { expectSameComparison } from "../../builders/a-model.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const read = (text: string, rubric: Rubric = aSmallRubric): OffersFile => {
  const result = readAnswersCsv(text, "answers.csv", rubric);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
};

const refused = (text: string): readonly string[] => {
  const result = readAnswersCsv(text, "answers.csv", aSmallRubric);
  if (result.ok) throw new Error("it was read");
  return result.problems.map(({ path, found, expected }) => `${path}: ${found}; expected ${expected}`);
};

/** A table from lines without its head. */
const table = (...lines: string[]): string =>
  ["offer,employer,title,question,asked,voice,choice,answer,evidence,known_how,note,quote", ...lines, ""].join("\r\n");

const entries = <Value, To>(record: Readonly<Record<string, Value>> | undefined, change: (value: Value) => To) =>
  Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value)]));

/** A text file can't hold half a character, and its cells don't tell an empty text from none. */
const said = ({ choice, evidence, from, note = "", quote = "" }: Statement): Statement => ({
  choice,
  ...(evidence !== undefined && { evidence }),
  ...(from !== undefined && { from }),
  ...(note !== "" && { note: note.toWellFormed() }),
  ...(quote !== "" && { quote: quote.toWellFormed() }),
});

const answered = (answer: Answer): Answer => ({
  ...said(answer),
  ...((answer.also ?? []).length > 0 && { also: answer.also?.map(said) }),
});

const filled = (key: string, record: object): Readonly<Record<string, object>> =>
  Object.keys(record).length > 0 ? { [key]: record } : {};

/** A file that holds answers and nothing else: what the table carries. */
const answersOnly = (rubric: Rubric, { offers = [], preferences }: OffersFile): OffersFile => {
  const titles = new Map((preferences?.ownCriteria ?? []).map(({ id, title = "" }) => [id, title]));
  const owned = offers.map(({ ownAnswers = {} }) => [...titles.keys()].filter((id) => Object.hasOwn(ownAnswers, id)));
  const own = [...new Set(owned.flat())].map((id) => {
    const title = titles.get(id) ?? "";
    return title === "" ? { id } : { id, title };
  });
  return {
    format: "first-rung/offers",
    version: 1,
    rubric: { id: rubric.id, version: rubric.version },
    ...(own.length > 0 && { preferences: { ownCriteria: own } }),
    offers: offers.map(({ id, employer, title, status, answers, ownAnswers = {} }): Offer => ({
      id,
      employer: employer.toWellFormed(),
      title: title.toWellFormed(),
      ...(status !== undefined && { status }),
      ...filled("answers", entries(answers, answered)),
      ...filled("ownAnswers", Object.fromEntries(Object.entries(ownAnswers).filter(([key]) => titles.has(key)))),
    })),
  };
};

describe("answers as CSV and back", () => {
  it("are all there, to the letter, whatever the file", () => {
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric), (file) => {
        expect(read(answersCsv(aSmallRubric, file, { notes: true }))).toEqual(answersOnly(aSmallRubric, file));
      }),
      { numRuns: 300 },
    );
  });

  it("give the same comparison, for a file that holds answers and nothing else", () => {
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric, 4), (file) => {
        const only = answersOnly(aSmallRubric, file);
        const back = read(answersCsv(aSmallRubric, only));
        expectSameComparison(aSmallRubric, back, only);
      }),
      { numRuns: 200 },
    );
    expect.hasAssertions();
  });

  it("bring the samples back with every note", () => {
    const text = answersCsv(bundledRubric, theSamples, { notes: true });
    expect(read(text, bundledRubric)).toEqual(answersOnly(bundledRubric, theSamples));
  });

  it("keep an offer that has no answer yet", () => {
    expect(read(answersCsv(aSmallRubric, anOffersFile([anOffer("a"), anOffer("b")]))).offers).toEqual([
      anOffer("a"),
      anOffer("b"),
    ]);
  });

  it.each([
    ["emoji", "👩‍🔬🇬🇧"],
    ["right-to-left", "עברית, ‏عربي"],
    ["10,000 characters", "A note, long. ".repeat(715).slice(0, 10_000)],
    ["quotes, commas, semicolons and tabs", `"a", 'b'; c\td`],
    ["line ends of every kind", "a\r\nb\nc\rd"],
    ["what a spreadsheet would take for a formula", "=1+1"],
    ["an apostrophe at its beginning", "'=1"],
    ["spaces round it", "  a "],
  ])("keep %s", (_, words) => {
    const users: Answer = { choice: "some", note: words, quote: words, also: [{ choice: "many", note: words }] };
    const offer = anOffer("a", { employer: words, title: words, answers: { users } });
    expect(read(answersCsv(aSmallRubric, anOffersFile([offer]), { notes: true })).offers).toEqual([offer]);
  });
});

describe("a table that a spreadsheet has saved", () => {
  const text = answersCsv(bundledRubric, theSamples);
  const back = read(text, bundledRubric);

  it.each([
    ["with a byte-order mark", `\uFEFF${text}`],
    ["with line feeds alone", text.replaceAll("\r\n", "\n")],
    ["with empty rows", `${text},,,,,,,,,\r\n\r\n`],
  ])("%s is the same", (_, saved) => {
    expect(read(saved, bundledRubric)).toEqual(back);
  });

  it.each([";", "\t"])("with %j between its cells is the same", (sign) => {
    const lines = ["offer,employer,title,question,voice,choice,evidence", "a,A,T,users,1,some,guess"];
    const saved = lines.join("\n").replaceAll(",", sign);
    expect(read(saved).offers?.[0]?.answers).toEqual({ users: { choice: "some", evidence: "guess" } });
  });

  it("may have its rows and columns in any order, and a decimal comma", () => {
    const lines = [
      "choice;question;voice;offer;title;employer;asked",
      "many;users;2;a;T;A;",
      '"0,75";near;;a;T;A;Near family',
      "some;users;1;a;T;A;",
    ];
    const file = read(lines.join("\n"));
    expect(file.offers).toEqual([
      {
        id: "a",
        employer: "A",
        title: "T",
        answers: { users: { choice: "some", also: [{ choice: "many" }] } },
        ownAnswers: { near: 0.75 },
      },
    ]);
    expect(file.preferences).toEqual({ ownCriteria: [{ id: "near", title: "Near family" }] });
  });

  it("an answer that was cleared is no answer; words that were left beside it are kept, and that is said", () => {
    const cleared = table("a,A,T,users,,1,,,written,,,", "b,B,T,users,,1,,,written,,they will tell me,");
    const result = readAnswersCsv(cleared, "answers.csv", aSmallRubric);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { file, notices } = result;
    expect(file.offers?.map(({ answers }) => answers)).toEqual([
      undefined,
      { users: { choice: "unknown", note: "they will tell me" } },
    ]);
    expect(notices.map(({ path }) => path)).toEqual(["row 3, column choice"]);
  });

  it("an answer that was cleared while another voice was left is not answered, and the voice is kept", () => {
    const cleared = table("a,A,T,users,,1,,,,,my note,", "a,A,T,users,,2,some,,written,,,");
    const result = readAnswersCsv(cleared, "answers.csv", aSmallRubric);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.file.offers?.[0]?.answers).toEqual({
      users: { choice: "unknown", note: "my note", also: [{ choice: "some", evidence: "written" }] },
    });
    expect(result.notices.map(({ path, found }) => [path, found])).toEqual([
      ["row 2, column choice", "no answer, beside a note, a quote or a name"],
      ["row 2, column choice", "no answer, beside what someone else said"],
    ]);
    const [offer] = compare(aSmallRubric, result.file).offers;
    expect(offer).toEqual(compare(aSmallRubric, anOffersFile([anOffer("a")])).offers[0]);
  });

  it("how an offer stands comes back", () => {
    const file = anOffersFile([anOffer("a", { status: "declined" }), anOffer("b")]);
    expect(answersCsv(aSmallRubric, file).split("\r\n")[0]).toMatch(/^offer,employer,title,status,question,/);
    expect(read(answersCsv(aSmallRubric, file)).offers?.map(({ status }) => status)).toEqual(["declined", undefined]);
  });

  it("says which columns it leaves out", () => {
    const result = readAnswersCsv(
      "offer,employer,title,question,choice,Mine\na,A,T,users,some,x\n",
      "a.csv",
      aSmallRubric,
    );
    expect(result.ok && result.notices.map(({ path }) => path)).toEqual(["column mine"]);
  });
});

describe("a table with mistakes is refused whole, each told by row and column", () => {
  it.each([
    [
      "a choice that the question lacks",
      table("a,A,T,users,,1,lots,,,,,"),
      ['row 2, column choice: "lots"; expected one of none, some, many, unknown'],
    ],
    [
      "evidence that the rubric lacks",
      table("a,A,T,users,,1,some,,rumour,,,"),
      ['row 2, column evidence: "rumour"; expected one of written, guess'],
    ],
    [
      "another voice's choice",
      table("a,A,T,users,,1,some,,,,,", "a,A,T,users,,2,lots,,,,,"),
      ['row 3, column choice: "lots"; expected one of none, some, many'],
    ],
    [
      "an id that can't be one",
      table("Offer A,,,users,,1,some,,,,,"),
      ['row 2, column offer: "Offer A"; expected an id: 1–64 of a–z, 0–9 and -, starting with a letter or digit'],
    ],
    [
      "an own criterion above 1",
      table("a,A,T,,,,,,,,,", "a,A,T,near,,1,5,,,,,"),
      ["row 3, column choice: 5; expected a number from 0 to 1"],
    ],
    [
      "an own criterion whose id can't be one",
      table("a,A,T,Near me,,1,0.5,,,,,"),
      ['row 2, column question: "Near me"; expected an id: 1–64 of a–z, 0–9 and -, starting with a letter or digit'],
    ],
    [
      "two employers of one offer",
      table("a,A,T,,,,,,,,,", "a,B,T,,,,,,,,,"),
      ['row 3, column employer: "B"; expected "A", as in row 2'],
    ],
    [
      "two own answers",
      table("a,A,T,users,,1,some,,,,,", "a,A,T,users,,1,many,,,,,"),
      ["row 3, column voice: 1; expected a different voice from row 2"],
    ],
    [
      "no own answer",
      table("a,A,T,users,,2,some,,,,,"),
      ["row 2, column voice: 2 and no 1; expected 1 for your own answer"],
    ],
    [
      "a voice that is no number",
      table("a,A,T,users,,me,some,,,,,"),
      ['row 2, column voice: "me"; expected 1 for your own answer, 2 and on for others\''],
    ],
    [
      "an answer to nothing",
      table("a,A,T,,,1,some,,,,,"),
      ["row 2, column question: nothing; expected a question's id"],
    ],
    [
      "an answer for pay",
      table("a,A,T,pay,,1,some,,,,,"),
      ["row 2, column question: an answer; expected none: what it pays is given under the offer's pay"],
    ],
    [
      "too many cells",
      table("a,A,T,users,,1,some,,,,,,x"),
      ["row 2: 13 cells; expected at most 12, as in the first row"],
    ],
    [
      "a quote that never ends",
      table('a,A,T,users,,1,some,,,,"x,'),
      ["row 2: a quote out of place; expected quotes in pairs, doubled inside a cell"],
    ],
    [
      "a key of JavaScript's",
      table("a,A,T,__proto__,,1,some,,,,,"),
      ['row 2, column offer: the key "__proto__"; expected any other key'],
    ],
  ])("%s", (_, text, problems) => {
    expect(refused(text)).toEqual(problems);
  });

  it("columns that are missing are named", () => {
    expect(refused("offer,question,choice\na,users,some\n")).toEqual([
      "row 1, column employer: no such column; expected columns offer, employer, title, question, choice",
      "row 1, column title: no such column; expected columns offer, employer, title, question, choice",
    ]);
  });

  it("fifty problems are told and the others counted", () => {
    const problems = refused(table(...Array.from({ length: 70 }, (_, at) => `a${at},A,T,,,1,some,,,,,`)));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe(": 20 more like these; expected none");
  });

  it("more than 20 MB is not even read", () => {
    expect(refused(table("x".repeat(20_000_000)))).toEqual(["row 1: a larger file; expected at most 20 MB"]);
  });
});

describe("a table of answers is known by its columns", () => {
  it("whatever else there is", () => {
    expect(isAnswersCsv(answersCsv(aSmallRubric, anOffersFile([])))).toBe(true);
    expect(isAnswersCsv("question;offer;choice;mine")).toBe(true);
    for (const text of ["", "{}", "id,employer,score\r\n", '{"offer":1,"question":2,"choice":3}']) {
      expect(isAnswersCsv(text)).toBe(false);
    }
  });
});
