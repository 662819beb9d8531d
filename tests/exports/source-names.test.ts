import { describe, expect, it } from "vitest";
import { offersCsv } from "../../src/exports/csv/csv.ts";
import { toLink } from "../../src/exports/link/link.ts";
import { sharedFile } from "../../src/exports/link/shared-file.ts";
import { partsOf } from "../../src/features/report/report-options.ts";
import { unpackText } from "../../src/exports/link/link-bytes.ts";
import { toHtml } from "../../src/exports/report/html.tsx";
import { toMarkdown } from "../../src/exports/report/markdown.ts";
import {
  answersTable,
  calendar,
  figures,
  type Make,
  offersTable,
  spreadsheet,
} from "../../src/features/report/save/take-away.ts";
import { askEmails, askList } from "../../src/findings/asking/ask-email.ts";
import { askSentences } from "../../src/findings/asking/ask-sentence.ts";
import { getItInWriting } from "../../src/findings/asking/get-it-in-writing.ts";
import { sourceMessage, sourcesToCheck } from "../../src/findings/asking/check-source.ts";
import { reportContent } from "../../src/findings/report/report-content.ts";
import { REPORT_SECTIONS, type ReportOptions } from "../../src/findings/report/report-options.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { openBook } from "../builders/a-book.ts";
import { aCase } from "../builders/a-case.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const TODAY = "2026-11-23";
const NAMES = ["Zebedee Quill", "Ottoline Fray", "Wilhelmina Pott"] as const;
const [SAID, ALSO, PAID] = NAMES;

/** Two offers that rest on few sources, all named, so that every sentence about sources has one to speak of. */
const file = anOffersFile(
  [
    anOffer("harbor", {
      replyBy: "2026-12-04",
      answers: {
        "after-launch": { choice: "owns-it", evidence: "recruiter", from: SAID, note: "on the phone" },
        mentor: {
          choice: "named",
          evidence: "recruiter",
          from: SAID,
          also: [{ choice: "nobody", evidence: "first-hand", from: ALSO, quote: "nobody yet" }],
        },
        "live-users": { choice: "everyday", evidence: "recruiter", from: SAID },
      },
      pay: { base: 46_500, evidence: "recruiter", from: PAID },
    }),
    anOffer("lumen", { answers: { mentor: { choice: "named", evidence: "first-hand", from: ALSO } } }),
  ],
  { preferences: { pay: { currency: "GBP", floor: 30_000, target: 70_000 } } },
);

const every = (isOn: boolean): Record<string, boolean> =>
  Object.fromEntries(REPORT_SECTIONS.map(({ id }) => [id, isOn]));

const textOf = async (make: Make, options: ReportOptions): Promise<string> => {
  const content = reportContent(aCase(file), TODAY, options);
  const made = await make({ file, content, options, today: TODAY });
  if (typeof made === "string") throw new Error(made);
  if (typeof made.content === "string") return made.content;
  if (!(made.content instanceof Uint8Array)) throw new Error("neither a text nor a spreadsheet");
  return Object.values(openBook(made.content).parts).join("\n");
};

const report = (options: ReportOptions): readonly string[] => {
  const content = reportContent(aCase(file), TODAY, options);
  return [
    toHtml(content, sharedFile(bundledRubric, file, partsOf(options))),
    toMarkdown(content),
    toMarkdown(content, { short: true }),
  ];
};

/** All that stands in a link, unpacked. */
const inLink = async (parts: Parameters<typeof toLink>[2]): Promise<string> => {
  const place = await toLink(bundledRubric, file, parts);
  const unpacked = await unpackText(place.slice(place.lastIndexOf(".") + 1));
  return JSON.stringify(unpacked);
};

const named = (text: string): readonly string[] =>
  NAMES.filter((name) => name.split(" ").some((part) => text.includes(part)));

describe("the names of sources stay at home", () => {
  it.each([
    ["as it is", {}],
    ["with all but names", { sections: { ...every(true), sources: false } }],
    ["in letters", { letters: true }],
    ["in letters, whatever is ticked", { letters: true, sections: every(true) }],
  ] as const)("a report %s has none, in any form", (_, options) => {
    for (const text of report(options)) expect(named(text)).toEqual([]);
  });

  it.each([
    ["as it is", {}],
    ["with pay and notes", { pay: true, notes: true }],
    ["in letters, whatever is ticked", { pay: true, notes: true, sources: true, letters: true }],
  ] as const)("a link %s has none", async (_, parts) => {
    expect(named(await inLink(parts))).toEqual([]);
  });

  it.each([
    ["spreadsheet", spreadsheet],
    ["table of offers", offersTable],
    ["table of answers", answersTable],
    ["comparison", figures],
    ["calendar", calendar],
  ] as const)("in letters a %s has none, whatever is ticked", async (_, make) => {
    const text = await textOf(make, { letters: true, sections: every(true) });
    expect(text.length).toBeGreaterThan(100);
    expect(named(text)).toEqual([]);
  });

  it("what Ask gives to send to the employer has none: e-mails, the list, the words to check a source, getting it in writing", () => {
    const theCase = aCase(file);
    const all = askSentences(theCase);
    const checks = sourcesToCheck(theCase);
    expect(checks.map(({ source }) => source.from)).toContain(SAID);
    const sent = [
      ...askEmails(theCase, all).flatMap(({ subject, text }) => [subject, text]),
      askList(theCase, all),
      ...checks.map(sourceMessage),
      JSON.stringify(getItInWriting(theCase)),
    ];
    expect(sent.filter((text) => text.length > 40).length).toBeGreaterThan(4);
    for (const text of sent) expect(named(text)).toEqual([]);
  });

  it("ticked they are in the report and in the link, and what is for work has them anyway", async () => {
    const [html = "", markdown = ""] = report({ sections: every(true) });
    // Who said what it pays is in no report.
    expect(named(html.replace(/<script type="application\/json".*<\/script>/, ""))).toEqual([SAID, ALSO]);
    expect(named(markdown)).toEqual([SAID, ALSO]);
    expect(named(await inLink({ pay: true, sources: true }))).toEqual(NAMES);
    expect(named(await textOf(spreadsheet, { sections: every(true) }))).toEqual(NAMES);
    // One row an answer: pay is none.
    expect(named(await textOf(answersTable, { sections: every(true) }))).toEqual([SAID, ALSO]);
    expect(named(offersCsv(aCase(file), {}))).toEqual([]);
  });
});
