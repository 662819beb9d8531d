import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { comparisonSchema } from "../../src/exports/comparison-schema.ts";
import { readLinkInText } from "../../src/exports/link/link.ts";
import { readXlsx } from "../../src/exports/xlsx/read-xlsx.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { theSamples } from "../builders/a-case.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { aFolder, type } from "../builders/a-terminal.ts";

const folder = aFolder();
const samples = folder.file("samples.json", theSamples);
const rubric = { rubric: bundledRubric };

describe("the command says what it is, and what was meant", () => {
  it("--version prints its version and the rubric's", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await type(["--version"], rubric)).toEqual({
      code: 0,
      out: `${version} (rubric ${bundledRubric.id} ${bundledRubric.version})\n`,
      err: "",
    });
  });

  it.each([
    [["scroe", samples], "score"],
    [["score", samples, "--formt", "md"], "--format"],
    [["score", samples, "--format", "xslx"], "xlsx"],
    [["score", samples, "--include", "pay,nots"], "notes"],
    [["ask", samples, "--offer", "habror"], "harbor"],
  ])("%j: did you mean %s?", async (words, meant) => {
    const { code, out, err } = await type(words, rubric);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(new RegExp(String.raw`did you mean ${meant}\?`, "i"));
  });

  it("guesses nothing where nothing is near", async () => {
    expect((await type(["ask", samples, "--offer", "zzz"], rubric)).err).not.toMatch(/did you mean/i);
  });
});

describe("what the page saves, the command writes too", () => {
  it("a spreadsheet into a file, with notes and pay when asked for", async () => {
    const out = join(folder.path, "offers.xlsx");
    const written = await type(["score", samples, "--format", "xlsx", "--include", "pay,notes", "--out", out], rubric);
    expect(written).toEqual({ code: 0, out: "", err: "" });
    const read = await readXlsx(readFileSync(out), "offers.xlsx", bundledRubric);
    expect(read.ok && read.file.offers).toEqual(theSamples.offers);
  });

  it("a spreadsheet is no text: without a file to write to it is wrong usage", async () => {
    const { code, out, err } = await type(["score", samples, "--format", "xlsx"], rubric);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("--out offers.xlsx");
  });

  it("dates to reply by as a calendar, or a line that there are none", async () => {
    const { code, out } = await type(["score", samples, "--format", "ics"], rubric);
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT/);
    const none = folder.file("none.json", anOffersFile([anOffer("a")]));
    expect(await type(["score", none, "--format", "ics"], rubric)).toEqual({
      code: 1,
      out: "",
      err: "no offer that is still open has a date to reply by\n",
    });
  });

  it("a link that opens again, at the address that is given", async () => {
    const { out } = await type(["score", samples, "--format", "link", "--at", "https://example.org/rung/"], rubric);
    expect(out).toMatch(/^https:\/\/example\.org\/rung\/#\/shared\/1\.\S+\n$/);
    const read = await readLinkInText(out, bundledRubric);
    expect(read.ok && read.file.offers?.map(({ id, pay }) => [id, pay?.base])).toEqual(
      theSamples.offers?.map(({ id }) => [id, undefined]),
    );
  });

  it("notes, pay and evidence are in a report only when asked for", async () => {
    const bare = (await type(["score", samples, "--format", "md"], rubric)).out;
    const full = (await type(["score", samples, "--format", "md", "--include", "pay, notes, evidence"], rubric)).out;
    expect([bare, full].map((text) => text.includes("## Pay over four years"))).toEqual([false, true]);
    expect([bare, full].map((text) => text.includes("Forgot to ask"))).toEqual([false, true]);
    expect([bare, full].map((text) => text.includes("## Answers"))).toEqual([false, true]);
  });
});

const numbers = (text: string) => [...text.matchAll(/^ *(\d+)\. /gm)].map(([, number]) => Number(number));

describe("ask --top", () => {
  it("tells only the most telling, and how many more there are", async () => {
    const all = (await type(["ask", samples], rubric)).out;
    const two = (await type(["ask", samples, "--top", "2"], rubric)).out;
    expect(numbers(two)).toEqual([1, 2]);
    expect(numbers(all).length).toBeGreaterThan(2);
    expect(two).toMatch(/more questions can be told\.\n$/);
  });

  it("takes a whole number", async () => {
    expect(await type(["ask", samples, "--top", "few"], rubric)).toMatchObject({ code: 2, out: "" });
  });
});

describe("the schema of a comparison", () => {
  it.each([0, 1, 3, 51])("holds for %d offers", (count) => {
    const offers = Array.from({ length: count }, (_, at) => anOffer(`offer-${at}`));
    const comparison = compare(bundledRubric, count === 3 ? theSamples : anOffersFile(offers));
    expect(comparisonSchema.safeParse(JSON.parse(JSON.stringify(comparison))).error).toBeUndefined();
  });

  it("has no place for another field", () => {
    expect(comparisonSchema.safeParse({ ...compare(bundledRubric, theSamples), more: 1 }).success).toBe(false);
  });

  it("is printed as JSON Schema", async () => {
    const { code, out } = await type(["schema"], rubric);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ properties: { format: { const: "first-rung/comparison" } } });
    expect(JSON.parse((await type(["schema", "--of", "offers"], rubric)).out)).toMatchObject({
      properties: { format: { const: "first-rung/offers" } },
    });
  });
});
