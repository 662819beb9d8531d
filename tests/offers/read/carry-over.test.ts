import { describe, expect, it } from "vitest";
import { carriedOption } from "../../../src/offers/read/carry-over.ts";
import { confirmAnswer } from "../../../src/offers/edit/edit-answer.ts";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

/** Every option of every question that had other options in version 1.0.0, as it was then. */
const OPTIONS_OF_1_0: Readonly<Record<string, readonly string[]>> = {
  "after-launch": ["never-again", "runbook-or-alone", "team-watch", "rota", "owns-it"],
  "model-decisions": ["tickets-decide", "alone", "yes-or-no", "argued", "decides-part"],
  "ai-tools": ["replaced", "more-of-same", "time-no-plan", "harder-work", "harder-and-reviewed"],
  "staying-power": ["ending", "signs-of-it", "first-year", "longer", "growing"],
  progression: ["none-moved", "one-in-five", "a-third", "more-than-half", "half-and-models"],
};

const optionsThen = new Map(
  bundledRubric.criteria
    .flatMap(({ questions }) => questions)
    .flatMap((question): [string, readonly string[]][] =>
      question.kind === "choice"
        ? [[question.id, OPTIONS_OF_1_0[question.id] ?? question.options.map(({ id }) => id)]]
        : [],
    ),
);

const fileOf = (version: string | undefined, answers: Readonly<Record<string, object>>): string =>
  JSON.stringify({
    ...anOffersFile([]),
    rubric: { id: bundledRubric.id, ...(version !== undefined && { version }) },
    offers: [{ ...anOffer("a"), answers }],
  });

const read = (version: string | undefined, answers: Readonly<Record<string, object>>) => {
  const result = readOffers(fileOf(version, answers), "old.json", bundledRubric);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { answers: result.file.offers?.[0]?.answers ?? {}, notices: result.notices, file: result.file };
};

describe("answers given under version 1.0 of the rubric", () => {
  it("are carried over, every option of every question, and what changed is told", () => {
    let options = 0;
    for (const [question, then] of optionsThen) {
      for (const option of then) {
        const now = carriedOption(bundledRubric, "1.0.0", question, option);
        const { answers, notices } = read("1.0.0", { [question]: { choice: option, evidence: "recruiter" } });
        expect(answers[question]).toEqual({
          choice: now?.is ?? option,
          evidence: "recruiter",
          ...(now?.lookAgain === true && { lookAgain: true }),
        });
        expect(notices.map(({ path }) => path)).toEqual(now === null ? [] : [`offers[0].answers.${question}.choice`]);
        options += 1;
      }
    }
    expect(options).toBe([...optionsThen.values()].flat().length);
  });

  it("where one option became two, keep their worth as near as can be and ask to be looked at again", () => {
    const { answers, notices } = read("1.0.0", { "after-launch": { choice: "runbook-or-alone" } });
    expect(answers["after-launch"]).toEqual({ choice: "runbook", lookAgain: true });
    expect(notices[0]).toMatchObject({
      found: '"runbook-or-alone" of version 1.0.0 of the rubric',
      expected: '"runbook"; it is read as that; look at this answer again',
    });
  });

  it("of other people are carried over too", () => {
    const { answers } = read("1.0.0", {
      progression: { choice: "a-third", also: [{ choice: "one-in-five", evidence: "recruiter" }] },
    });
    expect(answers["progression"]).toEqual({
      choice: "up-to-half",
      also: [{ choice: "up-to-a-quarter", evidence: "recruiter" }],
    });
  });

  it("make a file of this version, which says nothing of them the next time", () => {
    const { file } = read("1.0.0", { "staying-power": { choice: "signs-of-it" } });
    expect(file.rubric?.version).toBe(bundledRubric.version);
    const again = readOffers(JSON.stringify(file), "old.json", bundledRubric);
    expect(again.ok && again.notices).toEqual([]);
  });

  it("in a file that doesn't say its version are carried over only where their option is gone", () => {
    const { answers } = read(undefined, {
      progression: { choice: "a-third" },
      "staying-power": { choice: "signs-of-it" },
    });
    expect(answers).toEqual({ progression: { choice: "up-to-half" }, "staying-power": { choice: "signs-of-it" } });
  });

  it("given under this version are left as they are", () => {
    const { answers, notices } = read(bundledRubric.version, { "task-mix": { choice: "half" } });
    expect(answers).toEqual({ "task-mix": { choice: "half" } });
    expect(notices).toEqual([]);
  });

  it("count as answers of this version once the person confirms them", () => {
    const { file } = read("1.0.0", { "task-mix": { choice: "half", evidence: "guess" } });
    expect(confirmAnswer(file, "a", "task-mix").offers?.[0]?.answers?.["task-mix"]).toEqual({
      choice: "half",
      evidence: "guess",
    });
  });
});
