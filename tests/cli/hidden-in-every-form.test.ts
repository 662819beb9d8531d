import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { compareModel } from "../../src/engine/compare.ts";
import { answersCsv } from "../../src/exports/csv/answers-csv.ts";
import { readAnswersCsv } from "../../src/exports/csv/read-answers-csv.ts";
import { readLinkInText } from "../../src/exports/link/link.ts";
import { readReport } from "../../src/exports/report/report-data.ts";
import { readXlsx } from "../../src/exports/xlsx/read-xlsx.ts";
import { askEmails, askList } from "../../src/findings/asking/ask-email.ts";
import { askSentences } from "../../src/findings/asking/ask-sentence.ts";
import { mailLink } from "../../src/findings/asking/mail-link.ts";
import { caseOf } from "../../src/findings/case.ts";
import { readOffers, type ReadOffers } from "../../src/offers/read/read-offers.ts";
import { writeOffers } from "../../src/offers/write-offers.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { aFolder, type } from "../builders/a-terminal.ts";

/** What turns a line around, has no width, or is obeyed by a terminal. */
const hostile = (text: string): string =>
  `${text.slice(0, 2)}\u202E\u2066${text.slice(2)}\u200B\u00AD\u001B[31m\u009B1A`;

const said = {
  evidence: "written",
  from: hostile("Sam of Harbor"),
  note: hostile("my note"),
  quote: hostile("their words"),
};
const FILE = anOffersFile(
  [
    anOffer("harbor", {
      employer: hostile("Harbor"),
      title: hostile("Engineer"),
      location: hostile("Leeds"),
      replyBy: "2026-12-05",
      answers: { users: { choice: "many", ...said, also: [{ choice: "none", ...said, from: hostile("Kim") }] } },
      ownAnswers: { shed: 0.5 },
    }),
    anOffer("rtl", { employer: "شركة", title: "ML", answers: { users: { choice: "none", evidence: "guess" } } }),
  ],
  {
    preferences: { ownCriteria: [{ id: "shed", title: hostile("A shed"), weight: 5 }] },
    app: { decision: { offer: "harbor", because: hostile("it is near") } },
  },
);

/** Isolated as a whole, so that it leaves what stands beside it in order. */
const ISOLATED = /\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069/gu;
const HIDDEN = /(?![\t\n\r])[\p{Control}\u00AD\u200B\u202A-\u202E\u2060-\u2069]/u;

const hiddenIn = (text: string): string | null => {
  const bare = text.replaceAll(ISOLATED, "");
  const at = bare.search(HIDDEN);
  return at < 0 ? null : JSON.stringify(bare.slice(Math.max(0, at - 60), at + 30));
};

const folder = aFolder();
const path = folder.file("offers.json", FILE);
const everything = ["--include", "pay,notes,evidence,sources,points,gaps"];
const scored = async (format: string): Promise<string> => {
  const { code, out, err } = await type(["score", path, "--format", format, ...everything]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
};
const workbook = async (): Promise<Uint8Array> => {
  const out = join(folder.path, "offers.xlsx");
  await type(["score", path, "--format", "xlsx", "--out", out, ...everything]);
  return readFileSync(out);
};
const model = buildModel(aSmallRubric, FILE);
const told = caseOf({ file: FILE, model, comparison: compareModel(model) });
const emails = () => askEmails(told, askSentences(told));
const broken = (): string =>
  folder.file("broken.json", {
    ...FILE,
    offers: [{ ...anOffer("a"), status: hostile("maybe"), answers: { [hostile("no-such")]: { choice: "x" } } }],
  });
const letter = (): string =>
  folder.file(
    "letter.txt",
    `Dear you,\nYour salary is ${hostile("£40,000")} a year.\n${hostile("You will own the model.")}\n`,
  );

describe("what can't be seen in names, notes and words of others is shown by its code, isolated or left out", () => {
  it.each<readonly [string, () => string | Promise<string>]>([
    ["the terminal's ranking", () => scored("table")],
    ["the terminal's list of what to ask", async () => (await type(["ask", path])).out],
    ["what the terminal says of a file", async () => (await type(["check", path])).out],
    ["what the terminal says of a broken file", async () => (await type(["check", broken()])).err],
    ["what the terminal reads in a text", async () => (await type(["read", letter()])).out],
    ["the same as JSON", async () => (await type(["read", letter(), "--format", "json"])).out],
    ["the comparison as JSON", () => scored("json")],
    ["the report in Markdown", () => scored("md")],
    ["the report as a web page, on paper and in a PDF", () => scored("html")],
    ["the offers as CSV", () => scored("csv")],
    ["the answers as CSV", () => answersCsv(aSmallRubric, FILE, { notes: true })],
    [
      "the spreadsheet",
      async () =>
        Object.values(unzipSync(await workbook()))
          .map((part) => strFromU8(part))
          .join("\n"),
    ],
    ["the calendar", () => scored("ics")],
    ["the link", () => scored("link")],
    ["the backup", () => writeOffers(FILE)],
    [
      "the e-mails",
      () =>
        emails()
          .map(({ subject, text }) => `${subject}\n${text}`)
          .join("\n"),
    ],
    [
      "the e-mails in a mail program",
      () =>
        emails()
          .map((email) => decodeURIComponent(mailLink(email) ?? email.text))
          .join("\n"),
    ],
    ["the list to take along", () => askList(told, askSentences(told))],
  ])("in %s", async (_, form) => {
    const text = await form();
    expect(text.length).toBeGreaterThan(10);
    expect(hiddenIn(text)).toBeNull();
  });

  it("would be found", () => {
    expect(hiddenIn("cv\u202Efdp")).toBe('"cv\\u202efdp"'.replace("\\u202e", "\u202E"));
    expect(hiddenIn("\u2068شركة\u2069 is first")).toBeNull();
  });
});

describe("the same comes back, character for character", () => {
  const [harbor] = FILE.offers ?? [];
  it.each<readonly [string, () => ReadOffers | Promise<ReadOffers>]>([
    ["the backup", () => readOffers(writeOffers(FILE), "a.json", aSmallRubric)],
    ["the report as a web page", async () => readReport(await scored("html"), "a.html", aSmallRubric)],
    ["the spreadsheet", async () => readXlsx(await workbook(), "a.xlsx", aSmallRubric)],
    ["the link", async () => readLinkInText(await scored("link"), aSmallRubric)],
    ["the answers", () => readAnswersCsv(answersCsv(aSmallRubric, FILE, { notes: true }), "a.csv", aSmallRubric)],
  ])("from %s", async (_, form) => {
    const read = await form();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const back = read.file.offers?.find(({ id }) => id === "harbor");
    expect(back).toMatchObject({ employer: harbor?.employer, title: harbor?.title, answers: harbor?.answers });
  });
});
