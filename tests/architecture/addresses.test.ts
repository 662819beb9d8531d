import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { PLACES } from "../../src/app/routes.tsx";

const SRC = resolve(import.meta.dirname, "../../src");
const HOME = "findings/paths.ts";

/** What every address begins with, as the routes say: "offers", "compare", … */
const FIRST = [...new Set(PLACES.map(({ path }) => path.split("/")[1] ?? "").filter((word) => word !== ""))];

const withoutComments = (text: string): string =>
  text.replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, "").replaceAll(/^.*\bfrom ".*$/gmu, "");

/** Strings that spell out an address of the page. */
const addressesIn = (text: string): readonly string[] => [
  ...(withoutComments(text).match(new RegExp(`["'\`]/(?:${FIRST.join("|")})(?:[/#?].*?)?["'\`]`, "gu")) ?? []),
  ...(withoutComments(text).match(/(?:href(?:=|: )|navigate\()["'`]\/.*?["'`]/gu) ?? []),
];

describe("addresses of the page", () => {
  it("are spelt out in one file, so that a place that is moved takes its links along", () => {
    const found = readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .map((name) => name.split(sep).join("/"))
      .filter((name) => /\.tsx?$/u.test(name) && name !== HOME)
      .flatMap((name) => addressesIn(readFileSync(join(SRC, name), "utf8")).map((address) => `${name}: ${address}`));
    expect(found).toEqual([]);
  });

  it.each([
    '<Link href="/compare">',
    "navigate(`/offers/${id}/edit`)",
    '<Link href="/">',
    '{ href: "/method#pay" }',
    'const to = "/rubric";',
  ])("one elsewhere would be found: %s", (code) => expect(addressesIn(code).length).toBeGreaterThan(0));

  it("of other things are left alone", () =>
    expect(addressesIn('join("/") + "/xl/comments" + "/offersheet"')).toEqual([]));
});
