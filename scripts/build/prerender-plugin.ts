import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { rubricPlugin } from "./rubric-plugin.ts";
import { build, type Plugin, type Rolldown } from "vite";

/** What the first page loads only once it is in a browser. */
const LATER = /\/app\.tsx$/;
const PLACE = '<div id="root"></div>';

/** Bundles the page of a first visit for Node. */
const bundled = async (root: string, entry: string): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react(), rubricPlugin(join(root, "rubric"))],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      rolldownOptions: { external: LATER, output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const chunk = outputs.find((file): file is Rolldown.OutputChunk => file.type === "chunk" && file.isEntry);
  if (chunk === undefined) throw new Error(`${entry} was not bundled, so the first page can't be drawn`);
  return chunk.code;
};

/** Draws it: the module's `prerendered()`. */
const drawn = async (code: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "first-rung-prerender-"));
  try {
    const file = join(folder, "prerendered.mjs");
    writeFileSync(file, code);
    const module: { prerendered: () => string } = await import(pathToFileURL(file).href);
    return module.prerendered();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Writes the page of a first visit into the built `index.html`, so that it is there before any script. Stops the build
 * when it can't be drawn, or when the page has no place for it.
 */
export const prerenderPlugin = (root: string, entry: string): Plugin => ({
  name: "first-rung-prerender",
  apply: "build",
  async transformIndexHtml(html) {
    if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE} for the first page`);
    const markup = await drawn(await bundled(root, entry));
    return html.replace(PLACE, () => `<div id="root">${markup}</div>`);
  },
});
