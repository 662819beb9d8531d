import { gzipSync } from "node:zlib";
import { PLACES } from "../../src/app/routes.tsx";
import { paths } from "../../src/findings/paths.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { builtPage, type PageFile, textOf } from "../builders/the-built-page.ts";

const KB = 1000;

interface Parts {
  readonly scripts: readonly string[];
  readonly early: readonly string[];
  readonly files: readonly string[];
  readonly places: readonly (readonly [string, readonly number[]])[];
  readonly drawn: readonly { readonly place: string; readonly from?: string }[];
}

let files: readonly PageFile[] = [];

const named = (name: string): PageFile => {
  const file = files.find(({ fileName }) => `./${fileName}` === name || fileName === name);
  if (file === undefined) throw new Error(`the build has no ${name}`);
  return file;
};

const weight = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(textOf(named(name)), { level: 9 }).length, 0);

const html = (): string => String(textOf(named("index.html")));

const parts = (): Parts => {
  const [, json = ""] = /const \{ scripts, early, files, places, drawn \} = (.*);\n/.exec(html()) ?? [];
  return JSON.parse(json);
};

const scriptsOf = (numbers: readonly number[]): readonly string[] => {
  const { scripts, early, files: known } = parts();
  return [...scripts, ...early, ...numbers.flatMap((number) => known[number] ?? [])];
};

describe("what the built page weighs", () => {
  beforeAll(async () => {
    files = await builtPage();
  });

  it("asks for no script before the first page is painted: it stands in the document", () => {
    expect(html()).not.toMatch(/<script[^>]*\ssrc=|rel="modulepreload"/);
    expect(html()).toContain("Which offer is the better first rung?");
    const [, inline = ""] = /<script>([\s\S]*?)<\/script>/.exec(html()) ?? [];
    expect(gzipSync(inline).length).toBeLessThan(3 * KB);
  });

  it("says in the document what every place without an offer of its own says while nothing is kept", () => {
    const { drawn } = parts();
    const told = new Set(["/", ...drawn.flatMap(({ place, from = place }) => [place, from])]);
    const fixed = PLACES.flatMap(({ path }) => (path.includes("/:id") ? [] : [path.replace(/\/?[:*].*$/, "")]));
    expect(fixed.filter((path) => !told.has(path))).toEqual([paths.shared("").replace(/\/$/, "")]);
    for (const { place } of drawn) expect(html()).toContain(`<template data-place="${place}"`);
    for (const words of ["Nothing to compare yet", "A new offer", "How this is worked out", "Nothing to decide yet"])
      expect(html()).toContain(`tabindex="-1">${words}</h1>`);
  });

  it("is two fonts and the document until then, with the style of its pages in it; the whole sheet ends it", () => {
    const sheets = files.filter(({ fileName }) => fileName.endsWith(".css"));
    expect(sheets).toHaveLength(1);
    const fonts = [...html().matchAll(/rel="preload" as="font"[^>]* href="\.\/([^"]*)"/g)].flatMap(
      ([, name]) => name ?? [],
    );
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, name) => sum + textOf(named(name)).length, 0)).toBeLessThan(44 * KB);
    expect(weight(sheets.map(({ fileName }) => fileName))).toBeLessThan(20 * KB);
    // What a first answer of a server brings at once is some 14 kB.
    expect(weight(["index.html"])).toBeLessThan(14.4 * KB);
    expect(html().indexOf("<style>")).toBeLessThan(html().indexOf("<body>"));
    expect(html().indexOf('<link rel="stylesheet"')).toBeGreaterThan(html().indexOf("</template>"));
  });

  it("starts a first visit with two scripts, 80 kB", () => {
    const scripts = scriptsOf([]);
    expect(scripts.length).toBeLessThanOrEqual(2);
    expect(weight(scripts)).toBeLessThan(80 * KB);
  });

  it("opens every place with nine scripts at most, all asked for at once, 300 kB at most", () => {
    const { places } = parts();
    expect(places.length).toBeGreaterThan(15);
    const heavy = places.filter(
      ([, numbers]) => scriptsOf(numbers).length > 9 || weight(scriptsOf(numbers)) > 300 * KB,
    );
    expect(heavy.map(([pattern, numbers]) => [pattern, scriptsOf(numbers).length, weight(scriptsOf(numbers))])).toEqual(
      [],
    );
  });

  it("lists a place's scripts each after what it needs, libraries and engine first, so that none brings others along", () => {
    const { places, files: known } = parts();
    for (const [pattern, numbers] of places) {
      const chunks = numbers.map((number) => named(known[number] ?? ""));
      const late = chunks.flatMap((chunk, position) => {
        const later = new Set(chunks.slice(position).map(({ fileName }) => fileName));
        return chunk.type === "chunk" ? chunk.imports.filter((name) => later.has(name)) : [];
      });
      expect({ pattern, late }).toEqual({ pattern, late: [] });
      expect(chunks.map(({ fileName }) => fileName).slice(0, 3)).toEqual([
        expect.stringMatching(/\/libraries-/),
        expect.stringMatching(/\/core-/),
        expect.stringMatching(/\/words-/),
      ]);
    }
  });

  it("has no React for servers in a script", () => {
    const modules = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter((id) => /react-dom\/(cjs\/react-dom-server|server)/.test(id))).toEqual([]);
  });

  it("has no colour that only newer browsers know", () => {
    const texts = files.filter(({ fileName }) => /\.(css|js)$/.test(fileName));
    expect(
      texts.filter((file) => String(textOf(file)).includes("light-dark(")).map(({ fileName }) => fileName),
    ).toEqual([]);
  });

  it("can be installed, and keeps what every place needs before the rest", () => {
    const manifest: { icons: { src: string }[] } = JSON.parse(String(textOf(named("manifest.webmanifest"))));
    expect(html()).toContain('href="./manifest.webmanifest"');
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src } of manifest.icons) expect(named(src).type).toBe("asset");
    const worker = String(textOf(named("service-worker.js")));
    const [, list = "[]"] = /ESSENTIAL = (\[.*?\])/.exec(worker) ?? [];
    const essential: string[] = JSON.parse(list);
    expect(essential).toContain("./");
    expect(essential).toEqual(expect.arrayContaining([...scriptsOf([])]));
    expect(essential.length).toBeLessThan(16);
  });
});
