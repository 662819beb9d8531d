import { describe, expect, it } from "vitest";
import { rubricPoints } from "../../../src/rubric/default-weights.ts";
import { rubricWith } from "../../../src/rubric/packs/rubric-with.ts";
import { parseRubric } from "../../../src/rubric/parse-rubric.ts";
import { rubricFiles, theRubric } from "../../builders/rubric-files.ts";

const rubric = theRubric();

const problemsAfter = (file: string, from: string, to: string): readonly string[] => {
  const files = rubricFiles();
  const text = files.get(file) ?? "";
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  const parsed = parseRubric(files.set(file, text.replace(from, to)));
  return parsed.ok
    ? []
    : parsed.problems.map(({ file: place, path, found }) => `${place} ${path.replace(/^line \d+, /, "")} ${found}`);
};

describe("the packs", () => {
  it("are six, in this order", () => {
    expect(rubric.packs.map(({ id }) => id)).toEqual([
      "contract",
      "holds",
      "right-to-work",
      "place",
      "hours",
      "people",
    ]);
  });

  it.each(rubric.packs.map((pack) => [pack.id, pack] as const))("%s asks in five steps from 0 to 1", (_, pack) => {
    for (const { options } of pack.questions) {
      expect(options.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    }
  });

  it.each(rubric.packs.map((pack) => [pack.id, pack] as const))("every source of %s is cited somewhere", (_, pack) => {
    const cited = new Set([...pack.questions, ...pack.flags].flatMap(({ sources }) => sources));
    expect(pack.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it("are checked as criteria are, with the same problems", () => {
    expect(problemsAfter("packs/contract.yaml", "share: 0.3", "share: 0.4")).toEqual([
      "packs/contract.yaml questions shares that sum to 1.1",
    ]);
    expect(problemsAfter("packs/holds.yaml", "id: handover", "id: mentor")).toEqual([
      'packs/holds.yaml questions[5].id "mentor", as in criteria/mentorship.yaml',
    ]);
    expect(problemsAfter("packs/holds.yaml", "is: [is-leaving]", "is: [gone]")).toEqual([
      'packs/holds.yaml flags[2].when.is[1] "gone"',
    ]);
    expect(problemsAfter("packs/hours.yaml", "sources: [your-europe-hours, hse-demands]", "sources: [P9]")).toEqual([
      'packs/hours.yaml questions[1].sources[1] "P9"',
    ]);
    expect(problemsAfter("packs/place.yaml", "value: 0.25", "value: 1")).toEqual([
      "packs/place.yaml questions[1].options[3].value 0.5",
    ]);
    expect(problemsAfter("rubric.yaml", "  - people\n", "")).toEqual([
      "packs/people.yaml  a file that rubric.yaml doesn't name",
    ]);
  });

  it("are refused where they would do nothing: options all worth 0, a sign that no answer can raise", () => {
    const files = rubricFiles();
    const text = (files.get("packs/people.yaml") ?? "").replaceAll(/value: (0\.\d+|1)$/gm, "value: 0");
    const parsed = parseRubric(files.set("packs/people.yaml", text));
    expect(parsed.ok ? [] : parsed.problems.map(({ found }) => found)).toContain("options that are all worth 0");
    expect(
      problemsAfter(
        "packs/holds.yaml",
        "when: { question: one-person, is: [is-leaving] }",
        "when: { all: [{ question: one-person, is: [is-leaving] }, { question: one-person, is: [nobody-could] }] }",
      ),
    ).toEqual(["packs/holds.yaml flags[2].when a condition that can't be true"]);
  });

  it("leave no name to a flag that a hard limit could have", () => {
    expect(problemsAfter("packs/people.yaml", "id: manager-unknown", "id: limit-manager-met")).toEqual([
      'packs/people.yaml flags[1].id "limit-manager-met"',
    ]);
  });
});

describe("the rubric with what someone chose", () => {
  it("is the rubric itself where nothing is chosen", () => {
    expect(rubricWith(rubric, {})).toBe(rubric);
  });

  it("has the packs behind the rubric's criteria, in the rubric's order, and their flags", () => {
    const whole = rubricWith(rubric, { packs: ["people", "contract"] });
    expect(whole.criteria.map(({ id }) => id).slice(-2)).toEqual(["contract", "people"]);
    expect(whole.flags.map(({ id }) => id).slice(-3)).toEqual([
      "leaving-costs-much",
      "signed-unread",
      "manager-unknown",
    ]);
  });

  it("can be chosen again, and ends with what is chosen last", () => {
    const chosen = { packs: ["holds"], hardLimits: { permit: { worst: "tied", ceiling: "weak" } } };
    const first = rubricWith(rubric, { packs: ["right-to-work"], hardLimits: chosen.hardLimits });
    expect(rubricWith(first, chosen)).toEqual(rubricWith(rubric, chosen));
    expect(rubricWith(first, {})).toEqual(rubric);
  });

  it("keeps its own weights, and gives a pack none", () => {
    const points = rubricPoints(rubricWith(rubric, { packs: ["holds"] }));
    expect(points.get("holds")).toBe(0);
    expect([...points].slice(0, -1)).toEqual([...rubricPoints(rubric)]);
  });

  it("has a flag in front for a hard limit, raised by everything that is worth less", () => {
    const [limit] = rubricWith(rubric, {
      packs: ["right-to-work"],
      hardLimits: { permit: { worst: "before-the-start", ceiling: "weak" } },
    }).flags;
    expect(limit).toMatchObject({
      id: "limit-permit",
      ceiling: "weak",
      when: { question: "permit", is: ["not-sponsored", "after-the-start"] },
    });
  });
});
