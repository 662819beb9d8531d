import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { comesFirstSentence, firstInTable } from "../../../src/findings/comparing/lead-sentence.ts";
import { rankingHeadline } from "../../../src/findings/comparing/ranking-headline.ts";
import { placeLabels } from "../../../src/findings/comparing/shared-places.ts";
import { beliefCheckSentences } from "../../../src/findings/firmness/belief-check-sentence.ts";
import { dominanceSentences } from "../../../src/findings/firmness/dominance-sentence.ts";
import { firmnessSentence, staysFirstSentence } from "../../../src/findings/firmness/firmness-sentence.ts";
import { regretSentence } from "../../../src/findings/firmness/smaa-sentence.ts";
import { whatItTakesSentence } from "../../../src/findings/firmness/what-it-takes-sentence.ts";
import { flagSentences } from "../../../src/findings/offer/flag-sentence.ts";
import { laneChip, laneInBrief, laneSentence } from "../../../src/findings/offer/lane-sentence.ts";
import { standingSentence } from "../../../src/findings/offer/offer-headline.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import { scoreTable } from "../../../src/cli/score/score-table.ts";
import { offersCsv } from "../../../src/exports/csv/csv.ts";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { toXlsx } from "../../../src/exports/xlsx/xlsx.ts";
import { askHeadline } from "../../../src/findings/asking/ask-headline.ts";
import { askSentences } from "../../../src/findings/asking/ask-sentence.ts";
import type { Case } from "../../../src/findings/case.ts";
import { REPORT_SECTIONS } from "../../../src/findings/report/report-options.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { openBook } from "../../builders/a-book.ts";
import { aCase, aCaseOf } from "../../builders/a-case.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const EVERYTHING = { sections: Object.fromEntries(REPORT_SECTIONS.map(({ id }) => [id, true])) };
const blank = aCaseOf([anOffer("a"), anOffer("b"), anOffer("c")]);

describe("with nothing answered", () => {
  it("nothing is ranked", () => {
    expect([...placeLabels(blank.comparison).values()]).toEqual(["–", "–", "–"]);
    expect(standingSentence(blank, "a")).toBe("One of three offers; none is ranked yet.");
    expect([comesFirstSentence(blank, "a"), firstInTable(blank, "a")]).toEqual([null, null]);
    const words = [comparisonHeadline(blank), rankingHeadline(blank)].map(({ headline }) => headline).join(" ");
    expect(words).not.toMatch(/lead|too close|told apart/);
    expect(scoreTable(blank)).not.toMatch(/=1|^ *1 /m);
  });

  it("nothing is flagged", () => {
    expect(flagSentences(blank, "a")).toEqual([]);
    expect(scoreTable(blank)).not.toContain("possible");
  });

  it("nothing is called firm, and no way to catch up is told", () => {
    expect([firmnessSentence(blank), regretSentence(blank, "a"), whatItTakesSentence(blank, "b")]).toEqual([
      null,
      null,
      null,
    ]);
    expect([...beliefCheckSentences(blank), ...dominanceSentences(blank)]).toEqual([]);
    expect(staysFirstSentence(blank, "pay")).toBeNull();
    expect(reportContent(blank, "2026-11-23").changes).toBeNull();
  });

  it("no kind of job is told", () => {
    expect(laneSentence(blank, "a").headline).toBe("Too early to say what kind of job this is");
    expect(laneInBrief(blank, "a")).toBe("Not known yet");
    expect(laneChip(blank, "a")).toBe("Kind of job not known yet");
  });
});

/** Any weights, own criteria, status and currency, and no answer. What is looked for is in no name: "h" is, or could be, anywhere. */
const anyBlankFile = anyOffersFile(bundledRubric, 4).map((file) => {
  const { preferences } = file;
  const ownCriteria = preferences?.ownCriteria?.map((own, at) => Object.assign({}, own, { title: `Of my own, ${at}` }));
  const offers = (file.offers ?? []).map(({ id, status }, at) =>
    Object.assign(anOffer(id, { employer: ["Alder", "Birch", "Cedar", "Dogwood"][at] ?? "", title: "" }), {
      ...(status !== undefined && { status }),
    }),
  );
  return Object.assign({}, file, { offers }, ownCriteria && { preferences: { ...preferences, ownCriteria } });
});

/** What would rank, flag or call firm. */
const JUDGED =
  /comes? first in|\bahead of\b|\bbehind\b|\bleads?\b(?! to)|in front|stays? first|put \w+ first|another offer first|told apart|too close|(?<!how )\bfirm|best first|[Rr]aised|[Pp]ossible:|strong|weak|change (?:your|the) choice|=1\b|joint 1/g;

/** What of that a text says, beside what is asked, how things are called and how all of it is worked out. */
const judgedIn = (theCase: Case, text: string): readonly string[] => {
  const said = theCase.model.criteria
    .reduce((rest, { title }) => rest.replaceAll(title, ""), text.replaceAll(/<style>.*?<\/style>/gs, ""))
    .replace(/How this is worked out.*/s, "")
    .replaceAll(/“[^”]*”|<q>.*?<\/q>/g, "")
    // Of the page itself what is read out of its drawings.
    .replaceAll(/<(?:[^<>"]|"[^"]*")*>/g, (tag) => / aria-label="([^"]*)"/.exec(tag)?.[1] ?? "");
  return [...said.matchAll(JUDGED)].map(({ index }) => said.slice(Math.max(0, index - 40), index + 30));
};

describe("on every surface that is taken away, over any file with nothing answered", () => {
  it("nothing is ranked, flagged or called firm", async () => {
    await fc.assert(
      fc.asyncProperty(anyBlankFile, async (file) => {
        const theCase = aCase(file);
        const { offers } = theCase.comparison;
        if (offers.length === 0) return;
        const content = reportContent(theCase, "2026-11-23", EVERYTHING);
        const asks = askSentences(theCase).map(({ effect, range }) => `${effect}. ${range}`);
        const texts = [toMarkdown(content), toMarkdown(content, { short: true }), toHtml(content, file)];
        for (const text of [...texts, scoreTable(theCase), ...asks, askHeadline(theCase).headline])
          expect(judgedIn(theCase, text)).toEqual([]);
        const rows = Papa.parse<Record<string, string>>(offersCsv(theCase), { delimiter: ",", header: true }).data;
        for (const row of rows.slice(0, offers.length)) {
          const heads = ["rank", "first_in", "regret", "capped_by", "lane", "flags_raised", "flags_possible"];
          expect([row["place"], row["verdict"], ...heads.map((head) => row[head])]).toEqual([
            "–",
            "Too early to say",
            ...heads.map(() => ""),
          ]);
        }
        const { cells } = openBook(await toXlsx(theCase, {}));
        const judged = ["A", "J", "K", "L", "M", "N", "O"];
        for (const [at] of offers.entries())
          expect(judged.map((column) => cells.get(`Summary!${column}${7 + at}`)?.value)).toEqual([
            "–",
            "",
            "–",
            "Too early to say",
            "",
            "",
            "",
          ]);
      }),
      { numRuns: 25 },
    );
    expect.hasAssertions();
  });

  it("a place in the sheet is there as soon as one thing is answered", async () => {
    const answers = { mentor: { choice: "named" } };
    const { cells } = openBook(await toXlsx(aCaseOf([anOffer("a", { answers }), anOffer("b")]), {}));
    expect(cells.get("Summary!A7")).toMatchObject({ value: 1 });
    expect(cells.get("Summary!A7")?.formula).toContain('"–"');
  });
});

describe("a kind of job", () => {
  const told = (questions: readonly string[]) =>
    aCaseOf([
      anOffer("a", {
        answers: Object.fromEntries(
          questions.map((question) => [question, { choice: ANSWERS[question] ?? "unknown" }]),
        ),
      }),
    ]);
  const lane = blank.rubric.lanes[0];
  const ANSWERS: Readonly<Record<string, string>> = Object.fromEntries(
    (lane?.signs ?? []).map(({ question, options }) => [question, options[0] ?? "unknown"]),
  );
  const asked = Object.keys(ANSWERS);

  it("is not told before three of its answers are there, and never as a verdict", () => {
    expect(laneChip(told(asked.slice(0, 1)), "a")).toBe("Kind of job not known yet");
    const enough = told(asked);
    expect(laneChip(enough, "a")).not.toBe("Kind of job not known yet");
    expect(laneInBrief(enough, "a")).not.toContain("Mixed");
  });
});
