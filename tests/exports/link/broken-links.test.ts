import { constants, deflateSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { packText } from "../../../src/exports/link/link-bytes.ts";
import { fitsInLink, LONGEST_LINK, readLink, toLink } from "../../../src/exports/link/link.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const behind = async (file: OffersFile): Promise<string> =>
  (await toLink(aSmallRubric, file, { pay: true, notes: true, sources: true })).replace("/shared/", "");

const refused = async (data: string) => {
  const read = await readLink(data, aSmallRubric);
  if (read.ok) throw new Error("it was read");
  return read.problems.map(({ found, expected }) => `${found}; expected ${expected}`);
};

/** Two hundred megabytes of nothing, as deflate packs it, without ever being there. */
const muchOfNothing = (): string => {
  const megabyte = deflateSync(Buffer.alloc(1_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const [head, block] = [megabyte.subarray(0, 2), megabyte.subarray(2)];
  return `1.${Buffer.concat([head, ...Array.from({ length: 200 }, () => block)]).toString("base64url")}`;
};

describe("a link that can't be opened says why", () => {
  it.each([
    ["", ["nothing; expected a link that First Rung made"]],
    ["hello", ['"hello"; expected a link that First Rung made']],
    ["2.eJw", ["a link of version 2; expected version 1; a newer First Rung may know this one"]],
    ["1.", ["data that are damaged or cut off; expected the whole link, copied to its end"]],
    ["1.AAAA", ["data that are damaged or cut off; expected the whole link, copied to its end"]],
    ["1.eJw%20", ['"%" in its data; expected letters, digits, - and _ only']],
    ["1.eJw\uD800", ['"\\ud800" in its data; expected letters, digits, - and _ only']],
  ])("%j", async (data, problems) => {
    expect(await refused(data)).toEqual(problems);
  });

  it("that is too long is not even looked at", async () => {
    expect(await refused("1.".padEnd(LONGEST_LINK + 1, "A"))).toEqual([
      "a longer link; expected at most 300,000 characters",
    ]);
  });

  it.each(["{}", "null", "1", "not JSON", "[1]", '["small","1.2.0",null,[["a"]]]', '["small","1.2.0",[[[9999,1]]]]'])(
    "that carries something else: %s",
    async (text) => {
      const problems = await refused(`1.${await packText(text)}`);
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it("that carries values no file may have is refused as a file is, each with its place", async () => {
    const offers = [["a", "A", "T", null, "2026-02-30", "maybe", [["users", ["nowhere"]]]]];
    const read = await readLink(`1.${await packText(JSON.stringify(["small", "1.2.0", null, offers]))}`, aSmallRubric);
    expect(!read.ok && read.problems.map(({ file, path }) => `${file}: ${path}`)).toEqual([
      "the link: offers[0].answers.users.choice",
      "the link: offers[0].replyBy",
      "the link: offers[0].status",
    ]);
  });

  it.each([
    [
      "offers",
      { offers: Array.from({ length: 51 }, (_, at) => anOffer(`o${at}`)) },
      "51 offers; expected at most 50 in a link; a file takes any number",
    ],
    [
      "criteria",
      {
        offers: [anOffer("a")],
        preferences: {
          ownCriteria: Array.from({ length: 51 }, (_, at) => ({ id: `own-${at}`, title: "x", weight: 1 })),
        },
      },
      "51 own criteria; expected at most 50 in a link; a file takes any number",
    ],
    [
      "answers",
      {
        offers: [
          anOffer("a", {
            answers: { users: { choice: "many", also: Array.from({ length: 5_000 }, () => ({ choice: "none" })) } },
          }),
        ],
      },
      "5001 answers; expected at most 5000 in a link; a file takes any number",
    ],
  ])("that carries too many %s, though it is short", async (_, change, problem) => {
    const file: OffersFile = { ...anOffersFile([]), ...change };
    expect(fitsInLink(aSmallRubric, file)).toBe(false);
    const data = await behind(file);
    expect(data.length).toBeLessThan(20_000);
    expect(await refused(data)).toEqual([problem]);
  });

  it("that would unpack to hundreds of megabytes is refused within 50 MB", async () => {
    const data = muchOfNothing();
    expect(data.length).toBeLessThan(LONGEST_LINK);
    const before = process.resourceUsage().maxRSS;
    expect(await refused(data)).toEqual(["data that unpack to more than 200 kB; expected at most 200 kB"]);
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(50_000);
  });

  it("that was cut off is refused, wherever", async () => {
    const whole = await behind(anOffersFile([anOffer("a", { location: "Leeds" })]));
    for (let end = 0; end < whole.length; end += 1) expect(await refused(whole.slice(0, end))).toHaveLength(1);
  });
});

describe("a damaged link", () => {
  const damage = fc.record({
    at: fc.nat(),
    length: fc.nat(8),
    put: fc.string({
      unit: fc.oneof(
        fc.constantFrom("-", "_", ".", "a", "Z", "0", "9", "A"),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      ),
      maxLength: 4,
    }),
  });

  it("is never taken for another comparison: it is refused with a problem, or was not changed", async () => {
    let problems = 0;
    await fc.assert(
      fc.asyncProperty(anyOffersFile(aSmallRubric, 2), damage, async (file, { at, length, put }) => {
        const whole = await behind(file);
        const start = at % (whole.length + 1);
        const read = await readLink(whole.slice(0, start) + put + whole.slice(start + length), aSmallRubric);
        const outcome = read.ok ? compare(aSmallRubric, read.file) : read.problems.length > 0;
        expect(outcome).toEqual(read.ok ? compare(aSmallRubric, file) : true);
        if (!read.ok) problems += 1;
      }),
      { numRuns: 600 },
    );
    expect(problems).toBeGreaterThan(300);
  });

  it("with anything at all inside is read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const inside = ["small", "1.2.0", ...(Array.isArray(value) ? value : [value])];
        const read = await readLink(`1.${await packText(JSON.stringify(inside))}`, aSmallRubric);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
