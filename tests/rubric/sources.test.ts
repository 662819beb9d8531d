import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isReviewOverdue } from "../../src/rubric/background/review.ts";
import { parseRubric } from "../../src/rubric/parse-rubric.ts";
import { RUBRIC_FOLDER, rubricFiles } from "../builders/rubric-files.ts";

/** How long after its day a review may wait before this fails, in days. */
const REVIEW_GRACE = 90;

const parsed = parseRubric(rubricFiles());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { rubric, background } = parsed;

const PROFILE = join(RUBRIC_FOLDER, "../../shared/source/career-profile.md");

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
const runsOf = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text);
  return words.map((_, index) => words.slice(index, index + length).join(" ")).slice(0, 1 - length);
};

const problemsAfter = (file: string, from: string | RegExp, to: string): readonly string[] => {
  const files = rubricFiles();
  const text = files.get(file) ?? "";
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing to replace in ${file}`);
  const read = parseRubric(files.set(file, after));
  return read.ok
    ? []
    : read.problems.map(({ file: place, path, found }) => `${place} ${path.replace(/^line \d+, /, "")} ${found}`);
};

describe("what the rubric rests on", () => {
  it("is named, said to be what it is, and told part by part", () => {
    expect(rubric.source.title).toBe("The career profile: AI/ML Engineer");
    expect(rubric.source.ids).toEqual(Array.from({ length: 24 }, (_, index) => `P${index + 1}`));
    expect(background.about).toMatch(/one voice/);
  });

  it.skipIf(!existsSync(PROFILE))("is told in our words: no run of eight words is the profile's", () => {
    const theirs = new Set(runsOf(readFileSync(PROFILE, "utf8"), 8));
    const ours = [...rubricFiles().values()].flatMap((text) => runsOf(text, 8));
    expect(ours.filter((run) => theirs.has(run))).toEqual([]);
  });

  it("takes parts of any name, and nothing that sources.yaml doesn't name", () => {
    expect(problemsAfter("criteria/pay.yaml", "sources: [P9]", "sources: [P99]")).toEqual([
      'criteria/pay.yaml questions[1].sources[1] "P99"',
    ]);
    expect(problemsAfter("sources.yaml", "id: P24", "id: pay")).toContain('sources.yaml parts[24].id "pay"');
    expect(problemsAfter("sources.yaml", "id: P24", "id: p1")).toContain(
      'sources.yaml parts[24].id "p1" a second time',
    );
  });

  it("has no part that the ledger forgets", () => {
    expect(problemsAfter("sources.yaml", /$/, "  - id: P25\n    says: Something new.\n")).toEqual([
      "advice.yaml  no entry that cites P25",
    ]);
  });
});

describe("how well research supports a criterion", () => {
  it.each(rubric.criteria.map(({ id }) => id))("is said of %s, with studies or that none was found", (id) => {
    const evidence = background.evidence[id];
    expect(evidence?.says).toMatch(/\w/);
    expect((evidence?.studies.length ?? 0) > 0).toBe(evidence?.strength !== "none");
  });

  it("cites authors, a year and an address, each looked up on a day", () => {
    const studies = Object.values(background.evidence).flatMap(({ studies: each }) => each);
    expect(studies.length).toBeGreaterThan(10);
    for (const { authors, year, url, lookedUp } of studies) {
      expect(`${authors} ${year} ${url}`).toMatch(/^\p{L}.* (19|20)\d\d [\w.-]+\.\w+/u);
      expect(lookedUp <= (background.reviewed?.last ?? "")).toBe(true);
    }
  });

  it("changes no weight, and can't be claimed without a study", () => {
    expect(rubric.criteria.some((criterion) => "evidence" in criterion)).toBe(false);
    expect(problemsAfter("criteria/evaluation-depth.yaml", "strength: none", "strength: strong")).toEqual([
      "criteria/evaluation-depth.yaml evidence.studies no study",
    ]);
  });
});

describe("the rubric's review", () => {
  it(`is not more than ${REVIEW_GRACE} days late: go through it, look its sources up again, and set both days`, () => {
    if (background.reviewed === undefined) throw new Error("rubric.yaml has no reviewed");
    const today = new Date().toISOString().slice(0, 10);
    expect(isReviewOverdue(background.reviewed, today, REVIEW_GRACE)).toBe(false);
  });

  it("is late from the day after, and fails from the ninety-first", () => {
    const reviewed = { last: "2026-11-29", next: "2027-05-29" };
    expect(isReviewOverdue(reviewed, "2027-05-29", 0)).toBe(false);
    expect(isReviewOverdue(reviewed, "2027-05-30", 0)).toBe(true);
    expect(isReviewOverdue(reviewed, "2027-08-27", REVIEW_GRACE)).toBe(false);
    expect(isReviewOverdue(reviewed, "2027-08-28", REVIEW_GRACE)).toBe(true);
  });

  it("comes after the last one", () => {
    expect(problemsAfter("rubric.yaml", "next: 2027-05-29", "next: 2026-11-29")).toEqual([
      'rubric.yaml reviewed.next "2026-11-29"',
    ]);
  });

  it("stands beside who pays, what is not measured and how bands and floor were set", () => {
    expect(background.made.paidBy).toMatch(/^Nobody/);
    expect(background.made.ours).toMatch(/None of it was measured on people/);
    expect(background.made.howSet).toMatch(/18 invented offers.*not people/);
  });
});
