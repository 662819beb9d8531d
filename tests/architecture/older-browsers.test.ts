import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Linter } from "eslint";
import compat from "eslint-plugin-compat";
import stylelint from "stylelint";
import { beforeAll, describe, expect, it } from "vitest";
import { TARGETS } from "../../scripts/build/targets.ts";
import { builtPage, type PageFile, textOf } from "../builders/the-built-page.ts";

/** The styles of the report as a file of its own. */
const LOOKS = resolve(import.meta.dirname, "../../src/exports/report/styles");

/** The targets as browserslist writes them; an iPhone's browser is of its Safari's version. */
const BROWSERS = TARGETS.map((target) => target.replace(/^([a-z]+)([\d.]+)$/, "$1 $2")).flatMap((target) =>
  target.startsWith("safari") ? [target, target.replace("safari", "ios_saf")] : [target],
);

/** Styles that some target passes over, with what is left there. */
const PASSED_OVER: Readonly<Record<string, string>> = {
  "text-size-adjust": "iPhones know it under a prefix, and no other browser needs it",
  "css-paged-media": "margins of the printed page are the browser's own there",
  "css3-cursors": "a phone has no cursor",
  "css3-cursors-grab": "a phone has no cursor",
  "css-scrollbar": "the scrollbar is as wide as the browser makes it",
  "css-resize": "a phone makes a field as tall as its text",
  "css-content-visibility": "what is far down is laid out with the rest",
  "css-touch-action": "a double tap may zoom",
  "css-widows-orphans": "a printed paragraph may end in one line",
};

/** Interfaces that a library asks for before it uses them. */
const ASKED_FOR_FIRST = ["navigator.connection()"];

/** pdf.js is built for older engines than ours, and as long as all else together. */
const BUILT_FOR_OLDER = /pdfjs-/;

const faultsOfScript = (code: string): readonly string[] =>
  new Linter()
    .verify(
      code,
      [
        {
          files: ["**/*.js"],
          plugins: { compat },
          rules: { "compat/compat": "error" },
          settings: { browsers: BROWSERS, lintAllEsApis: true },
        },
      ],
      "script.js",
    )
    .map(({ message }) => message)
    .filter((message) => !ASKED_FOR_FIRST.some((name) => message.startsWith(name)));

const faultsOfStyles = async (code: string): Promise<readonly string[]> => {
  const { results } = await stylelint.lint({
    code,
    config: {
      plugins: ["stylelint-no-unsupported-browser-features"],
      rules: {
        "plugin/no-unsupported-browser-features": [
          true,
          { browsers: BROWSERS, ignorePartialSupport: true, ignore: Object.keys(PASSED_OVER) },
        ],
      },
    },
  });
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => text));
};

describe("the oldest browsers that the page is built for", () => {
  let files: readonly PageFile[] = [];

  beforeAll(async () => {
    files = await builtPage();
  });

  it("know every interface that its scripts use", () => {
    const scripts = files.filter(({ fileName }) => fileName.endsWith(".js") && !BUILT_FOR_OLDER.test(fileName));
    expect(scripts.length).toBeGreaterThan(30);
    expect(scripts.flatMap((file) => faultsOfScript(String(textOf(file))))).toEqual([]);
  });

  it("know every style of the page and of the report, or leave nothing out by passing over it", async () => {
    const styles = files.filter(({ fileName }) => fileName.endsWith(".css")).map((file) => String(textOf(file)));
    const report = readdirSync(LOOKS).map((name) => readFileSync(resolve(LOOKS, name), "utf8"));
    expect(report.length).toBeGreaterThan(1);
    for (const each of [...styles, ...report]) expect(await faultsOfStyles(each)).toEqual([]);
    expect(styles).toHaveLength(1);
  });

  it("are asked of data, so what came later is found", async () => {
    expect(faultsOfScript("Iterator.from([]); new URLPattern();")).toEqual([
      expect.stringContaining("URLPattern is not supported in Safari 16.4"),
    ]);
    expect(await faultsOfStyles("main { & p { color: red; } }")).toHaveLength(1);
  });
});
