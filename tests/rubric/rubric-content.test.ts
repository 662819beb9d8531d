import { describe, expect, it } from "vitest";
import { countInWords } from "../../src/findings/words/counts-in-words.ts";
import { theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();
const questions = rubric.criteria.flatMap((criterion) =>
  criterion.questions.map((question) => ({ criterion, question })),
);
const choices = questions.flatMap(({ question }) => (question.kind === "choice" ? [question] : []));

/** Questions in order with share in hundredths and effort, as the design fixes them. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  "production-ownership": ["live-users 25 S", "after-launch 30 N", "takes-effect 25 N", "model-decisions 20 N"],
  "evaluation-depth": ["eval-definition 35 S", "launch-limits 20 S", "eval-role 25 N", "data-trust 20 N"],
  "durable-work": ["task-mix 50 N", "what-remains 30 S", "ai-tools 20 S"],
  mentorship: ["mentor 45 N", "review 30 S", "team-seniority 25 S"],
  "learning-from-failure": ["failure-reports 40 N", "monitoring 35 N", "post-launch-review 25 N"],
  "domain-constraints": ["constraints 60 S", "domain-contact 40 N"],
  pay: ["pay 100 N"],
  "employer-commitment": ["dependence 55 S", "staying-power 45 S"],
  "where-it-leads": ["first-year-proof 60 N", "progression 40 S"],
};

describe("the rubric's content", () => {
  it("asks its questions with the shares and efforts that were tried out", () => {
    const found = Object.fromEntries(
      rubric.criteria.map((criterion) => [
        criterion.id,
        criterion.questions.map(
          ({ id, share, effort }) => `${id} ${Math.round(share * 100)} ${effort === "structural" ? "S" : "N"}`,
        ),
      ]),
    );
    expect(found).toEqual(FIXED);
  });

  it("counts its core criteria where it speaks of them", () => {
    const core = rubric.criteria.filter((criterion) => criterion.core).length;
    expect(rubric.about.core).toContain(`the ${countInWords(core)} criteria`);
  });

  it.each(questions)(
    "$question.id says why it is asked, whom to ask and how, and cites the profile",
    ({ question }) => {
      expect(question.why.length).toBeGreaterThan(40);
      expect(question.sources.length).toBeGreaterThan(0);
      expect(["hiring manager", "future teammate", "recruiter"]).toContain(question.ask?.who);
      expect(question.ask?.wording).toMatch(/\?$/);
      expect(question.prompt).toMatch(/\?$/);
    },
  );

  it.each(questions)("the topic of $question.id fits inside a sentence", ({ question }) => {
    expect(question.topic).toMatch(/^[a-z]/);
    expect(question.topic).not.toMatch(/[.?]$/);
  });

  /** Where two things of one worth, or of one step, were parted in version 1.1. */
  const PARTED: Readonly<Record<string, readonly number[]>> = {
    "after-launch": [0, 0.25, 0.25, 0.5, 0.75, 1],
    "model-decisions": [0, 0, 0.25, 0.5, 0.75, 1],
    "ai-tools": [0, 0.25, 0.25, 0.5, 0.75, 1],
    "staying-power": [0, 0.125, 0.375, 0.5, 0.75, 1],
  };

  it.each(choices)("$id has steps worth 0, ¼, ½, ¾, 1, and no label ends with a full stop", ({ id, options }) => {
    expect(options.map(({ value }) => value)).toEqual(PARTED[id] ?? [0, 0.25, 0.5, 0.75, 1]);
    expect(options.filter(({ label }) => label.endsWith("."))).toEqual([]);
  });

  it.each(Object.keys(PARTED))("%s: parting a step moved no unknown answer", (id) => {
    const question = choices.find((each) => each.id === id);
    const mean = (question?.options ?? []).reduce(
      (sum, option) => sum + option.value * (question?.prior?.[option.id] ?? 0),
      0,
    );
    expect(mean).toBeCloseTo(id === "ai-tools" ? 0.375 : 0.5, 12);
  });

  it("leans low only where the profile expects tools to press hard", () => {
    const leaning = choices.filter(({ prior, options }) => {
      const mean = options.reduce((sum, option) => sum + option.value * (prior?.[option.id] ?? 0), 0);
      return prior !== undefined && Math.abs(mean - 0.5) > 1e-9;
    });
    expect(leaning.map(({ id }) => id)).toEqual(["ai-tools"]);
    expect(Object.values(leaning[0]?.prior ?? {})).toEqual([0.2, 0.05, 0.3, 0.25, 0.15, 0.05]);
  });

  it("trusts what is written most and a guess least", () => {
    expect(rubric.evidence.map(({ id, reliability }) => [id, reliability])).toEqual([
      ["written", 1],
      ["first-hand", 0.9],
      ["recruiter", 0.7],
      ["promised", 0.5],
      ["guess", 0.5],
    ]);
  });

  it("caps the verdict where the design says so", () => {
    const ceilings = Object.fromEntries(rubric.flags.map(({ id, ceiling }) => [id, ceiling ?? null]));
    expect(ceilings).toEqual({
      "notebook-only": "weak",
      "below-floor": "weak",
      "nobody-uses-it": "mixed",
      "labelling-cleanup": "mixed",
      "demo-assembly": "mixed",
      "nobody-to-learn-from": "mixed",
      "may-not-last": null,
      "ai-in-name-only": null,
      "judged-by-demo": null,
      "tools-can-do-it": null,
      "title-mismatch": null,
      "better-than-its-title": null,
    });
  });

  it("says of every lane how it is paid and where it leads, and names the four neighbours of the profile", () => {
    expect(rubric.lanes).toHaveLength(9);
    expect(rubric.lanes.filter(({ paid, leadsTo }) => paid === undefined || leadsTo === undefined)).toEqual([]);
    const neighbours = rubric.lanes
      .filter(({ neighbour }) => neighbour !== undefined)
      .flatMap(({ sources }) => sources);
    expect(neighbours).toEqual(expect.arrayContaining(["P21", "P22", "P23", "P24"]));
  });

  it("writes nothing in capitals or with exclamation marks", () => {
    expect(JSON.stringify(rubric)).not.toMatch(/!|\b[A-Z]{5,}\b/);
  });
});
