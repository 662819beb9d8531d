import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { METHOD_GROUPS } from "../../src/findings/method/method-page.ts";

const SRC = resolve(import.meta.dirname, "../../src");

const linksIn = (text: string): string[] =>
  [...text.matchAll(/paths\.method\("([\w-]+)"/g)].flatMap(([, anchor]) => anchor ?? []);

/** Every anchor of the method page that the app links to, outside of the page itself and of what it says. */
const links = (): { readonly from: string; readonly anchor: string }[] =>
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".tsx") && !name.startsWith("features/method/"))
    .flatMap((from) => linksIn(readFileSync(join(SRC, from), "utf8")).map((anchor) => ({ from, anchor })));

const anchors = (): string[] => METHOD_GROUPS.flatMap(({ sections }) => sections.map(({ id }) => id));

describe("from a figure to its paragraph", () => {
  it("every link into the method page has its section there", () => {
    const known = new Set(anchors());
    expect(links().filter(({ anchor }) => !known.has(anchor))).toEqual([]);
  });

  it("every section is reached from somewhere in the app", () => {
    const reached = new Set(links().map(({ anchor }) => anchor));
    expect(anchors().filter((anchor) => !reached.has(anchor))).toEqual([]);
  });

  it("no two sections share an anchor", () => expect(new Set(anchors()).size).toBe(anchors().length));

  it("links are found for an offer and without one, and enough of them for the check to mean something", () => {
    expect(linksIn('paths.method("pay") paths.method("score", offer.id) paths.method()')).toEqual(["pay", "score"]);
    expect(links().length).toBeGreaterThan(30);
  });
});
