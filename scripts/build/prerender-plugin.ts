import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { readingPlugin } from "./reading-plugin.ts";
import { rubricPlugin } from "./rubric-plugin.ts";
import { build, type Plugin, type Rolldown } from "vite";

/** What no page has loaded before someone does something there. */
const LATER = /\/do-job\.ts$/;
const PLACE = '<div id="root"></div>';

/** As `src/app/prerendered.tsx` has it. */
interface DrawnPage {
  readonly place: string;
  readonly from?: string;
  readonly html: string;
}

/** Bundles the pages for Node. */
const bundled = async (root: string, entry: string): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react(), rubricPlugin(join(root, "rubric")), readingPlugin(join(root, "rubric"))],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      rolldownOptions: { checks: { bundlerTimings: false }, external: LATER, output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const chunk = outputs.find((file): file is Rolldown.OutputChunk => file.type === "chunk" && file.isEntry);
  if (chunk === undefined) throw new Error(`${entry} was not bundled, so the pages can't be drawn`);
  return chunk.code;
};

/** Draws them: the module's `prerendered()`. */
const drawn = async (code: string): Promise<readonly DrawnPage[]> => {
  const folder = mkdtempSync(join(tmpdir(), "first-rung-prerender-"));
  try {
    const file = join(folder, "prerendered.mjs");
    writeFileSync(file, code);
    const module: { prerendered: () => Promise<readonly DrawnPage[]> } = await import(pathToFileURL(file).href);
    return await module.prerendered();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const template = ({ place, from, html }: DrawnPage): string =>
  `<template data-place="${place}"${from === undefined ? "" : ` data-from="${from}"`}>${html}</template>`;

/**
 * Writes the pages of someone who has nothing here yet into the built `index.html`, so that they are there before any script: that
 * of a first visit in its place, the others aside for `arrival.js` to show. Stops the build when they can't be drawn, or when
 * the document has no place for them.
 */
export const prerenderPlugin = (root: string, entry: string): Plugin => ({
  name: "first-rung-prerender",
  apply: "build",
  async transformIndexHtml(html) {
    if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the first page`);
    const [first, ...others] = await drawn(await bundled(root, entry));
    return html.replace(PLACE, () =>
      [`<div id="root">${first?.html ?? ""}</div>`, ...others.map(template)].join("\n    "),
    );
  },
});
