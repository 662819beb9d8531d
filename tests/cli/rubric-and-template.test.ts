import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aSmallBackground, aSmallRubric } from "../builders/a-small-rubric.ts";
import { aFolder, type } from "../builders/a-terminal.ts";

const OURS = resolve(import.meta.dirname, "../../rubric");
const folder = aFolder();

describe("template", () => {
  it("prints a file that check accepts without a note", async () => {
    const { code, out } = await type(["template"]);
    expect(code).toBe(0);
    expect(await type(["check", "-"], { stdin: out })).toEqual({
      code: 0,
      out: "Standard input is valid: 1 offer\n",
      err: "",
    });
  });

  it("follows the rubric of a folder", async () => {
    const { out } = await type(["template", "--rubric", OURS]);
    expect(JSON.parse(out).rubric.id).toBe("ai-ml-first-job");
    expect((await type(["check", "-", "--rubric", OURS], { stdin: out })).code).toBe(0);
    expect((await type(["check", "-"], { stdin: out })).err).toContain('found "ai-ml-first-job"');
  });
});

describe("rubric", () => {
  it("prints every question with the ids of its options, to read", async () => {
    const { code, out } = await type(["rubric"]);
    expect(code).toBe(0);
    for (const { questions } of aSmallRubric.criteria) {
      for (const question of questions) {
        expect(out).toContain(`### ${question.prompt}`);
        for (const { id, label } of question.kind === "pay" ? [] : question.options) {
          expect(out).toContain(`- \`${id}\`: ${label}`);
        }
      }
    }
  });

  it("prints what options are worth, when a flag is raised and what speaks for a lane", async () => {
    const { out } = await type(["rubric"]);
    expect(out).toMatch(/^- `never`: .*\. Worth 0$/m);
    expect(out).toContain("Raised when `users` is `none`. The verdict is no higher than `weak`.");
    expect(out).toContain("  - `after-launch` is `own`: 1");
  });

  it("prints what each criterion's evidence is, the packs with their sources, when it was reviewed and what it rests on", async () => {
    const { out } = await type(["rubric", "--rubric", OURS]);
    expect(out).toMatch(/Research: strong\. .*\n\n- Keiser & Arthur \(2021\), .*: doi\.org\S+ \(looked up on \d{4}-/);
    expect(out).toContain("Research: none found. ");
    expect(out).toContain("## Pack: Whether the seat holds");
    expect(out).toContain("Last reviewed on 2026-11-29, next by 2027-05-29.");
    expect(out).toContain("Who pays for it: Nobody.");
    expect(out).toContain("simulated readers and judges, not people");
    expect(out).toMatch(/## The career profile: AI\/ML Engineer\n\n.*one voice.*\n\n- P1: /);
  });

  it("prints the rubric with its weights in points, for another program", async () => {
    const { weights, background, ...rubric } = JSON.parse((await type(["rubric", "--format", "json"])).out);
    expect(rubric).toEqual(JSON.parse(JSON.stringify(aSmallRubric)));
    expect(background).toEqual(aSmallBackground);
    expect(Object.values<number>(weights).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it("says everything that is wrong with the rubric of a folder", async () => {
    const broken = join(folder.path, "broken");
    cpSync(OURS, broken, { recursive: true });
    folder.file("broken/criteria/pay.yaml", "id: pay\ntitle: [unfinished");
    folder.file("broken/flags.yaml", "- { id: x }");
    const { code, out, err } = await type(["rubric", "--rubric", broken]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^criteria\/pay\.yaml: /m);
    expect(err).toMatch(/^flags\.yaml: line 1, \[1\]/m);
    expect((await type(["score", "-", "--rubric", join(folder.path, "none")])).err).toMatch(/found no such file/);
  });
});

describe("check-rubric", () => {
  it("says what is in a sound folder", async () => {
    const { code, out, err } = await type(["check-rubric", OURS]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      / is valid: ai-ml-first-job \d+\.\d+\.\d+ with \d+ criteria, \d+ questions, \d+ lanes, \d+ flags\n$/,
    );
  });

  it("says everything that is wrong in one that isn't, each with its place", async () => {
    const broken = join(folder.path, "misspelt");
    cpSync(OURS, broken, { recursive: true });
    folder.file("misspelt/lanes.yml", "- id: x\n");
    const { code, out, err } = await type(["check-rubric", broken]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("lanes.yml: found another ending; expected a name that ends in .yaml");
    expect((await type(["check-rubric"])).code).toBe(2);
  });
});
