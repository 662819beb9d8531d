import { lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scoreTable } from "../../../src/cli/score/score-table.ts";
import { compare } from "../../../src/engine/compare.ts";
import type { Offer } from "../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { aFolder, type } from "../../builders/a-terminal.ts";

const folder = aFolder();

const good: Offer = anOffer("good", {
  employer: "Harbor Health",
  answers: {
    "after-launch": { choice: "own", evidence: "written" },
    users: { choice: "many", evidence: "written" },
    constructor: { choice: "taught", evidence: "written" },
  },
});
const poor: Offer = anOffer("poor", {
  employer: "Lumen \u001b[31m東京",
  answers: {
    "after-launch": { choice: "never", evidence: "written" },
    users: { choice: "none", evidence: "written" },
    constructor: { choice: "alone", evidence: "written" },
  },
});
const file = anOffersFile([poor, good]);

describe("score", () => {
  it("prints a table, best first, with the finding as a sentence above it", async () => {
    const { code, out, err } = await type(["score", folder.file("two.json", file)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [headline, ...lines] = out.trimEnd().split("\n");
    expect(headline).toContain("Harbor Health");
    const table = lines.slice(lines.indexOf("") + 1);
    expect(table[0]).toMatch(/^Place +Offer +Score +Likely +Answered +Verdict +Signs$/);
    expect(table[1]).toMatch(/^ +1 +Harbor Health +\d+ +\d+ – \d+ +\d+% +Good$/);
    expect(table[2]).toMatch(/^ +2 +Lumen .*東京 +\d+ +\d+ – \d+ +\d+% +Weak +Nobody uses it$/);
    expect(out).not.toContain("\u001b");
  });

  it("a score that nothing open can move has no range, as everywhere else", () => {
    const payAlone = { ...theSamples, preferences: { ...theSamples.preferences, weights: { pay: 1 } } };
    expect(scoreTable(aCase(payAlone))).toMatch(/^ +1 +Lumen Labs +92 +92 +100% /m);
  });

  it("names the flags that are raised, none where nothing is answered, and stays within 120 columns", async () => {
    const when = { question: "users", is: ["none"] };
    const rubric = {
      ...aSmallRubric,
      flags: ["Nobody uses it", "There is nobody to learn from at all, and nobody near", "Cut"].flatMap(
        (title, index) => aSmallRubric.flags.map((flag) => ({ ...flag, id: `flag-${index}`, title, when })),
      ),
    };
    const raised = anOffer("raised", { employer: "東京".repeat(30), answers: { users: { choice: "none" } } });
    const possible = anOffer("possible", { employer: "An employer whose name is so long that nobody can say it" });
    const path = folder.file("flags.json", anOffersFile([raised, possible]));
    const { out } = await type(["score", path], { rubric });
    const table = out.trimEnd().split("\n\n").at(-1)?.split("\n") ?? [];
    expect(table).toHaveLength(5);
    expect(table[1]).toMatch(/^ +=1 +An employer whose name is… .* Too early to say$/);
    expect(table[2]).toMatch(/^ +=1 +(東京){6}… .* Nobody uses it$/);
    expect(table[3]).toMatch(/^ {60,}There is nobody to learn from at all, a…$/);
    expect(table[4]).toMatch(/^ {60,}Cut$/);
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("prints exactly the comparison as JSON", async () => {
    const { out } = await type(["score", folder.file("two.json", file), "--format", "json"]);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(compare(aSmallRubric, file))));
  });

  it("prints Markdown with the day, and CSV with a row an offer", async () => {
    const path = folder.file("two.json", file);
    const markdown = await type(["score", path, "--format", "md"]);
    expect(markdown.code).toBe(0);
    expect(markdown.out).toMatch(/^# .*Harbor Health/);
    expect(markdown.out).toContain("24 November 2026");
    const csv = await type(["score", path, "--format", "csv"]);
    expect(csv.code).toBe(0);
    expect(csv.out.split("\r\n").filter((line) => line !== "")).toHaveLength(3);
    expect(csv.out).toContain("Harbor Health");
  });

  it("prints the report as one HTML file", async () => {
    const { code, out, err } = await type(["score", folder.file("two.json", file), "--format", "html"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^<!doctype html>\n<html lang="en-GB"[^>]*>[\s\S]*<\/html>\n$/);
    expect(out).toContain("24 November 2026");
    expect(out).toMatch(/<h1[^>]*>[^<]*Harbor Health/);
    expect(out).not.toContain("\u001b");
  });

  it("reads standard input, and several files as one with the preferences of the first", async () => {
    const first = { ...anOffersFile([good]), preferences: { weights: { teaching: 1 } } };
    const second = { ...anOffersFile([poor]), preferences: { weights: { ownership: 1 } } };
    const path = folder.file("second.json", second);
    const { out } = await type(["score", "-", path, "--format", "json"], { stdin: JSON.stringify(first) });
    const joined = { ...first, offers: [good, poor] };
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(compare(aSmallRubric, joined))));
  });

  it("takes - for standard output, and for standard input once", async () => {
    const stdin = JSON.stringify(file);
    const printed = await type(["score", "-", "--format", "json"], { stdin });
    expect(printed.code).toBe(0);
    expect(await type(["score", "-", "--format", "json", "--out", "-"], { stdin })).toEqual(printed);
    const twice = await type(["score", "-", "-"], { stdin });
    expect(twice).toEqual({ code: 2, out: "", err: "- is given twice: standard input can be read only once\n" });
  });

  it("gives every criterion the same weight, own ones too, when asked to", async () => {
    const own = { ...file, preferences: { weights: { teaching: 9 }, ownCriteria: [{ id: "near", weight: 70 }] } };
    const path = folder.file("own.json", own);
    const weights = async (...words: string[]) =>
      JSON.parse((await type(["score", path, "--format", "json", ...words])).out).weights;
    expect(await weights("--weights", "equal")).toEqual({ ownership: 0.25, teaching: 0.25, pay: 0.25, near: 0.25 });
    expect(await weights("--weights", "points")).toEqual(await weights());
  });

  it("takes only the order of the weights when asked to: three in a row are 11, 5 and 2 of 18", async () => {
    const preferences = { weights: { ownership: 5, teaching: 50 }, ownCriteria: [{ id: "near", weight: 49 }] };
    const path = folder.file("order.json", { ...file, preferences });
    const { out } = await type(["score", path, "--format", "json", "--weights", "order"]);
    const { weights } = JSON.parse(out);
    expect(weights.teaching).toBeCloseTo(11 / 18, 12);
    expect(weights.near).toBeCloseTo(5 / 18, 12);
    expect(weights.ownership).toBeCloseTo(2 / 18, 12);
    expect(weights.pay).toBe(0);
  });

  it("writes a whole file or none, through a link, and leaves no draft behind", async () => {
    const place = aFolder();
    const path = folder.file("two.json", file);
    const real = place.file("real.json", "old");
    const link = join(place.path, "link.json");
    symlinkSync(real, link);
    const { code, out } = await type(["score", path, "--format", "json", "--out", link]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(JSON.parse(readFileSync(real, "utf8")).format).toBe("first-rung/comparison");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(place.path).toSorted()).toEqual(["link.json", "real.json"]);
    const missing = join(place.path, "no-such-folder", "x.json");
    const refused = await type(["score", path, "--out", missing]);
    expect(refused).toEqual({
      code: 1,
      out: "",
      err: `${missing}: found no such file or folder; expected a file that can be written\n`,
    });
  });

  it("says that a cohort is not compared offer by offer", async () => {
    const cohort = anOffersFile(Array.from({ length: 51 }, (_, index) => ({ ...good, id: `o${index}` })));
    const { code, out, err } = await type(["score", folder.file("cohort.json", cohort), "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).better).toBeNull();
    expect(err).toBe("note: with more than 50 offers, what compares every two of them is left out\n");
    expect((await type(["score", folder.file("cohort.json", cohort)])).out).toContain("Harbor Health");
  });

  it("has something to say of a file without offers, or with none to compare", async () => {
    for (const offers of [[], [{ ...good, status: "declined" as const }]]) {
      const { code, out } = await type(["score", folder.file("none.json", anOffersFile(offers))]);
      expect(code).toBe(0);
      expect(out.trim()).not.toBe("");
    }
  });
});
