import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import type { Comparison } from "../../../src/engine/comparison.ts";
import { fromWord, toWord } from "../../../src/exports/link/link-words.ts";
import { linkData } from "../../../src/exports/link/link-in-text.ts";
import { readLink, toLink } from "../../../src/exports/link/link.ts";
import type { SharedParts } from "../../../src/exports/link/shared-file.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { theSamples } from "../../builders/a-case.ts";
import { expectSameComparison } from "../../builders/a-model.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";
import gold from "../../gold/link-1.json" with { type: "json" };

const ALL: SharedParts = { pay: true, notes: true, sources: true };

const behind = (link: string): string => link.replace(/^\/shared\//, "");

const passOn = async (rubric: Rubric, file: OffersFile, parts: SharedParts): Promise<OffersFile> => {
  const read = await readLink(behind(await toLink(rubric, file, parts)), rubric);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.notices.filter(({ path }) => !path.includes("ownAnswers"))).toEqual([]);
  return read.file;
};

/** What of an offer's figures hangs on how far its pay counts, and on nothing else of it. */
const figuresOf = ({ offers }: Comparison) =>
  offers.map(({ flags: _flags, verdict: _verdict, pay: _pay, lane: _lane, ...figures }) => figures);

/** Without who the sources are: that they are the same ones shows in every figure. */
const nameless = (comparison: Comparison): Comparison => ({
  ...comparison,
  oneVoice: comparison.oneVoice && {
    ...comparison.oneVoice,
    voices: comparison.oneVoice.voices.map((voice) => Object.assign({}, voice, { from: voice.from && "someone" })),
  },
});

/** The comparison with every id by its place, as letters replace ids. */
const unnamed = (file: OffersFile, comparison: Comparison): unknown => {
  const ids = [
    ...(file.preferences?.ownCriteria ?? []).map(({ id }, at) => [id, `own-${at}`] as const),
    ...(file.offers ?? []).map(
      ({ id }) => [id, `offer-${comparison.offers.findIndex((each) => each.id === id)}`] as const,
    ),
  ];
  const renamed = (text: string): string => ids.find(([id]) => id === text)?.[1] ?? text;
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return renamed(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [renamed(key), walk(item)]));
  };
  return walk(nameless(comparison));
};

const said = (from: string, evidence: string) => ({ choice: "nobody", evidence, from });

describe("a comparison passed on as a link", () => {
  it("is the same comparison, whatever the file, with pay and notes", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffersFile(aSmallRubric), async (file) => {
        const back = await passOn(aSmallRubric, file, ALL);
        expectSameComparison(aSmallRubric, back, file);
      }),
      { numRuns: 200 },
    );
    expect.hasAssertions();
  });

  it("without amounts of pay carries how far each counts: every score and range is the sender's", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffersFile(aSmallRubric), async (file) => {
        const back = await passOn(aSmallRubric, file, {});
        expect(back.offers?.some(({ pay }) => pay?.base !== undefined) ?? false).toBe(false);
        expect(back.preferences?.pay).toBeUndefined();
        expect(figuresOf(compare(aSmallRubric, back))).toEqual(figuresOf(compare(aSmallRubric, file)));
      }),
      { numRuns: 100 },
    );
    const back = await passOn(bundledRubric, theSamples, {});
    const [theirs, ours] = [compare(bundledRubric, back), compare(bundledRubric, theSamples)];
    expect(theirs.offers.map(({ flags, verdict }) => ({ flags, verdict }))).toEqual(
      ours.offers.map(({ flags, verdict }) => ({ flags, verdict })),
    );
  });

  it("leaves the sentence and the history of the weights at home when told to", async () => {
    const app = {
      decision: { offer: "harbor", because: "I learn most there" },
      weightHistory: [{ at: "2026-11-02T10:00:00.000Z", scoresSeen: true }],
    };
    const told = { ...theSamples, app };
    expect((await passOn(bundledRubric, told, {})).app).toEqual(app);
    expect((await passOn(bundledRubric, told, { decision: false })).app).toEqual({ weightHistory: app.weightHistory });
    expect((await passOn(bundledRubric, told, { history: false })).app).toEqual({ decision: app.decision });
  });

  it("with letters has the same figures under other names", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffersFile(aSmallRubric, 4), async (file) => {
        // The one id that is also a question's can't be told apart from it.
        fc.pre(!file.offers?.some(({ id }) => id === "constructor"));
        const back = await passOn(aSmallRubric, file, { ...ALL, letters: true });
        const [theirs, ours] = [compare(aSmallRubric, back), compare(aSmallRubric, file)];
        expect(unnamed(back, theirs)).toEqual(unnamed(file, ours));
      }),
      { numRuns: 100 },
    );
    const back = await passOn(bundledRubric, theSamples, { ...ALL, letters: true });
    const [theirs, ours] = [compare(bundledRubric, back), compare(bundledRubric, theSamples)];
    expect(unnamed(back, theirs)).toEqual(unnamed(theSamples, ours));
  });

  it.each([
    ["emoji", "👩‍🔬🇬🇧 ok"],
    ["right-to-left", "עברית ‏عربي"],
    ["10,000 characters", "A note, long. ".repeat(715).slice(0, 10_000)],
    ["quotes, commas and line ends", `"a", 'b'\r\n\tc\\`],
    ["a lone surrogate", "a\uD800b\uDC00"],
    ["what an address would take for its own", "#/shared/?&%20%E0%A4%A"],
  ])("keeps its texts to the letter: %s", async (_, words) => {
    const mentor = {
      choice: "named",
      evidence: "guess",
      note: words,
      quote: words,
      also: [{ choice: "nobody", note: words }],
    };
    const offer = anOffer("a", { employer: words, title: words, location: words, answers: { mentor } });
    expect((await passOn(bundledRubric, anOffersFile([offer]), ALL)).offers).toEqual([offer]);
  });

  it("leaves pay, what is needed, and notes at home unless they are asked for", async () => {
    const { offers = [], preferences } = await passOn(bundledRubric, theSamples, {});
    expect(JSON.stringify([offers, preferences])).not.toMatch(/"(base|floor|note|quote)"/);
    const all = await passOn(bundledRubric, theSamples, ALL);
    expect(all.offers).toEqual(theSamples.offers);
    expect(all.preferences).toEqual(theSamples.preferences);
  });

  it("has a recruiter and the like in the place of names, unless names are asked for", async () => {
    const offer = anOffer("a", {
      answers: {
        mentor: { ...said("Sam", "recruiter"), also: [said("Priya", "first-hand")] },
        "live-users": { ...said("Sam", "promised"), also: [said("Kim", "recruiter"), said("the letter", "written")] },
      },
      pay: { base: 1, from: "Kim" },
    });
    const names = async (parts: SharedParts) =>
      [...JSON.stringify(await passOn(bundledRubric, anOffersFile([offer]), parts)).matchAll(/"from":"([^"]*)"/g)].map(
        ([, name]) => name,
      );
    const hidden = ["a recruiter", "someone in the team", "a recruiter", "a recruiter (2)", "a source"];
    expect(await names({})).toEqual(hidden);
    expect(await names({ ...ALL, letters: true })).toEqual([...hidden, "a recruiter (2)"]);
    expect(await names(ALL)).toEqual(["Sam", "Priya", "Sam", "Kim", "the letter", "Kim"]);
  });

  it("leaves declined and expired offers at home, and letters as they are in the report", async () => {
    const file = anOffersFile([
      anOffer("a", { status: "declined" }),
      anOffer("b"),
      anOffer("c", { status: "expired" }),
    ]);
    expect((await passOn(bundledRubric, file, ALL)).offers).toEqual([anOffer("b")]);
    const [only] = (await passOn(bundledRubric, file, { letters: true })).offers ?? [];
    expect(only).toEqual({ id: "offer-b", employer: "Offer B", title: "engineer · ml" });
  });

  it("takes the person's own sentence and the history of weights along, and nothing else of the page", async () => {
    const weightHistory = [
      { at: "2026-11-01T10:00:00.000Z", scoresSeen: false },
      { at: "2026-11-02T10:00:00.000Z", scoresSeen: true, weights: { pay: 30, near: 4 } },
    ];
    const decision = { offer: "a", because: "Employer a teaches" };
    const file = anOffersFile([anOffer("a")], {
      preferences: { ownCriteria: [{ id: "near", title: "Near Employer a", weight: 5 }] },
      app: { weightHistory, decision, dismissed: ["welcome"], places: { a: "mentor" } },
    });
    expect((await passOn(bundledRubric, file, ALL)).app).toEqual({ weightHistory, decision });
    const hidden = await passOn(bundledRubric, file, { letters: true });
    expect(hidden.app?.decision).toEqual({ offer: "offer-a", because: "Offer A teaches" });
    expect(hidden.app?.weightHistory?.[1]?.weights).toEqual({ pay: 30, "own-1": 4 });
    expect(hidden.preferences?.ownCriteria).toEqual([{ id: "own-1", title: "Near Offer A", weight: 5 }]);
  });

  it("with letters names nobody, also not in notes", async () => {
    const back = await passOn(bundledRubric, theSamples, { ...ALL, letters: true });
    expect(JSON.stringify(back)).not.toMatch(/harbor|northwind|lumen|Leeds|Clinical/i);
  });

  it("fits an address: three offers take less than 1,000 characters", async () => {
    const link = await toLink(bundledRubric, theSamples, { pay: true });
    expect(link).toMatch(/^\/shared\/1\.[\w-]+$/);
    expect(link.length).toBeLessThan(1_000);
  });
});

describe("a link that was passed on once", () => {
  it("opens for ever", async () => {
    const read = await readLink(behind(gold.link), bundledRubric);
    // A file that is read is one of the rubric as it is now.
    expect(read.ok && read.file).toEqual({
      ...gold.file,
      rubric: { ...gold.file.rubric, version: bundledRubric.version },
    });
  });

  it("finds every word where it was", () => {
    const words = Array.from({ length: 148 }, (_, place) => fromWord(place)).join(" ");
    expect(createHash("sha256").update(words).digest("hex")).toBe(
      "c1bd80783368873b28c8ce733db5056408ab31a7109aaf355945cc01f699f366",
    );
  });

  it("names every id of the rubric by its place", () => {
    const ids = bundledRubric.criteria.flatMap(({ id, questions }) => [
      id,
      ...questions.flatMap((question) => [
        question.id,
        ...(question.kind === "choice" ? question.options.map((option) => option.id) : []),
      ]),
    ]);
    const levels = bundledRubric.evidence.map(({ id }) => id);
    expect([...ids, ...levels].filter((id) => typeof toWord(id) === "string")).toEqual([]);
  });
});

describe("a link in a text", () => {
  it.each([
    ["http://localhost:4173/#/shared/1.eJx_-1", "1.eJx_-1"],
    ["Look: https://a.example/first-rung/#/shared/1.eJx (mine)", "1.eJx"],
    ["(https://a.example/#/shared/1.eJx)", "1.eJx"],
    ["https://a.example/#/shared/1.eJx?utm_source=mail", "1.eJx"],
    ["/shared/2.eJx", "2.eJx"],
  ])("is found: %s", (text, data) => {
    expect(linkData(text)).toBe(data);
  });

  it.each(["", "shared", '{"format":"first-rung/offers"}', "https://a.example/#/compare"])(
    "is not there: %s",
    (text) => {
      expect(linkData(text)).toBeNull();
    },
  );
});
