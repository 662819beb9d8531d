import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { fieldOf, itemsOf } from "../../src/offers/plain-record.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import { paySchema, payPreferencesSchema } from "../../src/offers/pay-schema.ts";
import { answerSchema, offerSchema, offersFileSchema, preferencesSchema } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const textOf = (name: string): string => readFileSync(join(ROOT, name), "utf8");
const engine = textOf("docs/engine.md");
const formats = textOf("docs/formats.md");

const filesUnder = (place: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, place), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) =>
      relative(ROOT, join(ROOT, place, name))
        .split(sep)
        .join("/"),
    );

const SOURCES = [...filesUnder("src", /\.tsx?$/u), ...filesUnder("rubric", /\.yaml$/u)];

/** The numbers of the sections that a text names: §4, §1 and §2 of "§1, §2", all of "§2–§5". */
const sectionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/§(?<from>\d+)(?:–§?(?<to>\d+))?/gu)].flatMap(({ groups }) => {
    const from = Number(groups?.["from"]);
    const to = Number(groups?.["to"] ?? from);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });

const engineSections = new Set([...engine.matchAll(/^## (\d+)\. /gmu)].map(([, number]) => number));

/** Quoted headings of the formats that a text names, such as "Comparison". */
const formatsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bformats, "([^"]+)"/gu)].flatMap(([, title]) => title ?? []);

const pagesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w/.-])((?:docs\/)?(?:[\w-]+\/)*[\w-]+\.md)\b/gu)].flatMap(([, page]) => page ?? []);

const isPage = (page: string): boolean => [page, `docs/${page}`].some((path) => existsSync(join(ROOT, path)));

const missing = (find: (text: string) => readonly string[], isThere: (found: string) => boolean): readonly string[] =>
  SOURCES.flatMap((name) =>
    find(textOf(name))
      .filter((found) => !isThere(found))
      .map((found) => `${name}: ${found}`),
  );

/** The code blocks of a page that are JSON. */
const jsonIn = (page: string): readonly string[] =>
  [...page.matchAll(/```json\n(.+?)\n```/gsu)].flatMap(([, text]) => text ?? []);

const keysOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null ? Object.keys(value).toSorted() : [];

/** Whether the page of formats has this word as a word of its own. */
const isNamed = (word: string | undefined): boolean =>
  new RegExp(String.raw`(?<![\w-])${word}(?![\w-])`, "u").test(formats);

describe("the specification in docs/", () => {
  it("has every section of the engine that a comment cites", () => {
    const cited = SOURCES.flatMap((name) => sectionsIn(textOf(name)));
    expect(cited.length).toBeGreaterThan(80);
    expect(missing(sectionsIn, (number) => engineSections.has(number))).toEqual([]);
  });

  it("has every part of the formats that a comment cites", () => {
    expect(SOURCES.flatMap((name) => formatsIn(textOf(name))).length).toBeGreaterThan(3);
    expect(missing(formatsIn, (title) => formats.includes(`\n## ${title}`))).toEqual([]);
  });

  it("is in the repository, as is every page that a comment names", () => {
    expect(missing(pagesIn, isPage)).toEqual([]);
  });

  it("counts its sections without a gap, and names no section that it lacks", () => {
    expect([...engineSections]).toEqual([...engineSections].map((_, index) => String(index + 1)));
    expect(sectionsIn(engine).filter((number) => !engineSections.has(number))).toEqual([]);
  });

  it("finds ranges, and a section that nobody wrote", () => {
    expect(sectionsIn("engine §1, §2; §4–§6")).toEqual(["1", "2", "4", "5", "6"]);
    expect(engineSections.has("99")).toBe(false);
  });

  it("shows an offers file that is one, and a comparison with the fields that one has", () => {
    const [offers = "", comparison = ""] = jsonIn(formats);
    const read = readOffers(offers, "formats.md", bundledRubric);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const shown: unknown = JSON.parse(comparison);
    const found = compare(bundledRubric, read.file, buildModel(bundledRubric, read.file));
    expect(keysOf(shown)).toEqual(keysOf(found));
    expect(keysOf(itemsOf(fieldOf(shown, "offers"))[0])).toEqual(keysOf(found.offers[0]));
  });

  it("names each key of an offers file, and each command and option", () => {
    const schemas = [offersFileSchema, preferencesSchema, offerSchema, answerSchema, paySchema, payPreferencesSchema];
    const keys = schemas.flatMap((schema) => Object.keys(schema.shape));
    const commands = filesUnder("src/cli", /\.ts$/u).flatMap((name) =>
      [...textOf(name).matchAll(/\.command\("([\w-]+)"\)|"(--[a-z]+) </gu)].map(
        ([, command, option]) => command ?? option,
      ),
    );
    expect(commands.length).toBeGreaterThan(15);
    expect([...keys, ...commands].filter((word) => !isNamed(word))).toEqual([]);
  });
});
