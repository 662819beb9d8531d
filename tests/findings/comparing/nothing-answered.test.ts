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
import { aCaseOf } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

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
