import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compare } from "../../../src/engine/compare.ts";
import { caseOf } from "../../../src/findings/case.ts";
import { paySentence } from "../../../src/findings/offer/pay-sentence.ts";
import { carriedOption } from "../../../src/offers/read/carry-over.ts";
import { parseRubric } from "../../../src/rubric/parse-rubric.ts";
import type { ChoiceQuestion } from "../../../src/rubric/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { rubricFiles } from "../../builders/rubric-files.ts";

const parsed = parseRubric(rubricFiles());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { rubric, background } = parsed;

const question = (id: string): ChoiceQuestion => {
  const found = rubric.criteria.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (found?.kind !== "choice") throw new Error(`no question ${id}`);
  return found;
};

/** An option as a reader sees it, all in one text. */
const option = (of: string, id: string): string => {
  const found = question(of).options.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no option ${id} of ${of}`);
  return `${found.label}. ${found.detail ?? ""}`;
};
const worth = (of: string, id: string): number =>
  question(of).options.find((each) => each.id === id)?.value ?? Number.NaN;
const notThis = (of: string): string => question(of).notThis ?? "";
const level = (id: string): string => rubric.evidence.find((each) => each.id === id)?.detail ?? "";

/** What the pay of one offer does for someone who needs 30,000 a year. */
const paid = (base: number) => {
  const file = anOffersFile([anOffer("a", { pay: { currency: "GBP", base, evidence: "written" } })], {
    preferences: { pay: { currency: "GBP", floor: 30_000, target: 60_000, horizonYears: 1 } },
  });
  const comparison = compare(rubric, file);
  return {
    flags: comparison.offers[0]?.flags.map(({ id }) => id) ?? [],
    says: paySentence(caseOf({ file, model: buildModel(rubric, file), comparison }), "a"),
  };
};

const words = (text: string): number => text.split(/\s+/).filter((each) => each !== "").length;

describe("version 1.1, a reader's case for each item", () => {
  it("task-mix: Ines was told what filled last month, not days a week", () => {
    const { prompt, options } = question("task-mix");
    expect(prompt).toMatch(/last month of someone in this seat/);
    expect(options.map(({ label }) => label).join(" ")).not.toMatch(/days? a week/);
    expect(`${notThis("task-mix")} ${options.map(({ detail }) => detail).join(" ")}`).not.toMatch(/counts? as half/);
  });

  it("constraints: Tom's team pays a penalty below 97 %, and a limit named in a talk is a limit talked about", () => {
    expect(notThis("constraints")).toMatch(/quality that was agreed.*97 %.*penalty/);
    expect(notThis("constraints")).toMatch(/Named in a talk is enough for "talked about"/);
  });

  it("live-users: a nurse reads the list before anyone acts, so it is everyday work and nobody depends on it within the day", () => {
    expect(option("live-users", "everyday")).toMatch(/someone in between/);
    expect(option("live-users", "depends")).toMatch(/within the day.*nobody in between/i);
  });

  it("mentor: Ada goes through the work every day and promised nothing", () => {
    expect(option("mentor", "named")).toMatch(/daily|every day/i);
  });

  it("after-launch: no say and all alone are two answers of one worth; a warranty finds its step; a test seat answers for the test", () => {
    expect(worth("after-launch", "runbook")).toBe(worth("after-launch", "all-alone"));
    expect(option("after-launch", "runbook")).toMatch(/warranty/);
    expect(notThis("after-launch")).toMatch(/test only.*Shared with a colleague/);
  });

  it("eval-definition: two or three are at least so many, and kept apart is said for a rule that is not trained", () => {
    const labels = question("eval-definition").options.map(({ label }) => label);
    expect(labels.filter((label) => /at least/i.test(label)).length).toBeGreaterThan(0);
    const all = `${notThis("eval-definition")} ${question("eval-definition")
      .options.map(({ detail }) => detail ?? "")
      .join(" ")}`;
    expect(all).toMatch(/beside the old one|bench|random share/i);
  });

  it("launch-limits: figures from use stopped a roll-out, and the reason was there to read", () => {
    const all = `${notThis("launch-limits")} ${question("launch-limits")
      .options.map(({ label, detail }) => `${label} ${detail ?? ""}`)
      .join(" ")}`;
    expect(all).toMatch(/figures from use/i);
    expect(option("launch-limits", "stopped-and-told")).toMatch(/read|writing|written/i);
  });

  it("model-decisions: the model is bought, and nobody here has a part in it", () => {
    expect(worth("model-decisions", "elsewhere")).toBe(0);
  });

  it("failure-reports, monitoring and post-launch-review: one Thursday meeting counts in the last alone", () => {
    expect(notThis("post-launch-review")).toMatch(/sitting/i);
    expect(notThis("failure-reports")).toMatch(/writ|sitting|meeting/i);
    expect(notThis("monitoring")).toMatch(/figures|sitting|meeting/i);
  });

  it("progression: of four who left the seat two moved on, and two found are enough for a guess", () => {
    expect(question("progression").options.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(
      question("progression")
        .options.map(({ label }) => label)
        .join(" "),
    ).toMatch(/quarter.*half/i);
    expect(notThis("progression")).toMatch(/two.*guess|guess.*two/i);
  });

  it("ai-tools: the bank allows none, which is worth what more of the same is", () => {
    expect(worth("ai-tools", "not-allowed")).toBe(worth("ai-tools", "more-of-same"));
  });

  it("first-year-proof: Lev asks what he could tell, not what he may show", () => {
    expect(question("first-year-proof").prompt).toMatch(/tell/i);
  });

  it("staying-power: a rumour of a sale is no sign like people who leave, and is worth more", () => {
    expect(worth("staying-power", "talk-of-it")).toBeGreaterThan(worth("staying-power", "signs-of-it"));
    expect(option("staying-power", "talk-of-it")).toMatch(/rumour|talk/i);
  });

  it("how do you know: a customer, a leaver and a page looked up have their level; an advert and a boss who names a month theirs", () => {
    expect(level("first-hand")).toMatch(/customer.*user.*left/);
    expect(level("first-hand")).toMatch(/looked and saw/);
    expect(level("written")).toMatch(/advert.*what you would do, not.*results/i);
    expect(level("promised")).toMatch(/boss names the month/);
  });

  it("bands: begin at 65, 52 and 38, and it is said how they were set", () => {
    expect(rubric.bands.map(({ from }) => from)).toEqual([65, 52, 38, 0]);
    expect(background.made.howSet).toMatch(/language model.*33 in all.*not people/);
  });

  it("below-floor: one per cent below what Noor needs is a note, six per cent is a sign", () => {
    expect(paid(29_700).flags).not.toContain("below-floor");
    expect(paid(29_700).says).toContain("That is 1% below what you need, too little to be taken for a sign.");
    expect(paid(28_500).says).toContain("5% below what you need");
    expect(paid(28_500).flags).not.toContain("below-floor");
    expect(paid(28_200).flags).toContain("below-floor");
    expect(paid(28_200).says).not.toContain("too little to be taken for a sign");
    expect(paid(30_000).says).not.toContain("below what you need");
  });

  it("evidence: each criterion says how well research supports it, with studies looked up", () => {
    expect(Object.keys(background.evidence).toSorted()).toEqual(rubric.criteria.map(({ id }) => id).toSorted());
    expect(background.evidence["learning-from-failure"]?.strength).toBe("strong");
    expect(background.evidence["evaluation-depth"]?.strength).toBe("none");
  });

  it("answers of 1.0: the parted runbook is marked to be looked at again, a third of leavers is carried without", () => {
    expect(carriedOption(rubric, "1.0.0", "after-launch", "runbook-or-alone")).toEqual({
      is: "runbook",
      lookAgain: true,
    });
    expect(carriedOption(rubric, "1.0.0", "progression", "a-third")).toEqual({ is: "up-to-half", lookAgain: false });
  });

  it("length: top and bottom steps of all questions are in equal detail", () => {
    const asked = rubric.criteria
      .flatMap(({ questions }) => questions)
      .flatMap((each) => (each.kind === "choice" ? [each] : []));
    const sum = (place: number): number =>
      asked.reduce((total, { options }) => {
        const found = options.at(place);
        return total + words(`${found?.label ?? ""} ${found?.detail ?? ""}`);
      }, 0);
    expect(Math.max(sum(0), sum(-1)) / Math.min(sum(0), sum(-1))).toBeLessThan(1.5);
  });
});
