import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { PLACE_CHUNKS } from "./place-chunks.ts";

const SCRIPT = new URL("./arrival.js", import.meta.url);
/** What every place but the first visit's page needs. */
const APP = "src/app/app.tsx";

type Chunk = Rolldown.OutputChunk;

/** The chunk that is asked for when a module of the page is, by the end of its path; it may only lead to the one that holds it. */
const chunkWith = (chunks: readonly Chunk[], path: string): Chunk | undefined =>
  chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(path)) ??
  chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(path)));

/** Adds to `wanted` a chunk's file and all that it can't run without, each after what it needs itself. */
const reach = (
  chunk: Chunk,
  byFile: ReadonlyMap<string, Chunk>,
  wanted: Set<string>,
  seen = new Set<string>(wanted),
): void => {
  if (seen.has(chunk.fileName)) return;
  seen.add(chunk.fileName);
  for (const next of chunk.imports) {
    const imported = byFile.get(next);
    if (imported !== undefined) reach(imported, byFile, wanted, seen);
  }
  wanted.add(chunk.fileName);
};

interface Parts {
  readonly files: readonly string[];
  /** by pattern of the address: numbers in `files` */
  readonly places: readonly (readonly [string, readonly number[]])[];
}

/** The parts of each place by their numbers in `files`, those that the page loads anyway left out. */
const partsOf = (chunks: readonly Chunk[]): Parts => {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const anyway = new Set<string>();
  for (const chunk of chunks) if (chunk.isEntry) reach(chunk, byFile, anyway);
  const files: string[] = [];
  const numberOf = (file: string): number => {
    const name = `./${file}`;
    if (!files.includes(name)) files.push(name);
    return files.indexOf(name);
  };
  const places = PLACE_CHUNKS.map(([pattern, module]): [string, number[]] => {
    const wanted = new Set<string>();
    for (const path of [APP, `src/features/${module}.tsx`]) {
      const chunk = chunkWith(chunks, path);
      if (chunk !== undefined) reach(chunk, byFile, wanted);
    }
    return [pattern, [...wanted].filter((file) => !anyway.has(file)).map(numberOf)];
  });
  return { files, places };
};

/** The places whose pages stand in the document, and what leads on to them; `prerender-plugin.ts` writes both. */
const DRAWN = /<template data-place="([^"]+)"(?: data-from="([^"]+)")?>/g;

/** The fonts that the first page is set in: known only from the style sheet otherwise, so they would come late. */
const FONTS = /(newsreader|instrument-sans)-basic-normal/;

/** After the encoding, which a browser looks for in the first 1,024 bytes, and before any style sheet, for which a script waits. */
const AFTER = '<meta charset="utf-8" />';

/** What the bundler writes to start the page, a script or a part of it; `arrival.js` does that, at a moment of its own. */
const STARTS =
  /\n? *<(?:script type="module"[^>]*\ssrc="([^"]*)"[^>]*><\/script>|link rel="modulepreload"[^>]*\shref="([^"]*)"[^>]*>)/g;

/** Writes `arrival.js` into the head of the built page, with the chunks of each place, and has both fonts loaded at once. */
export const arrivalPlugin = (): Plugin => ({
  name: "first-rung-arrival",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle }) => {
      const files = Object.values(bundle ?? {});
      const chunks = files.filter((file): file is Chunk => file.type === "chunk");
      const starts = [...html.matchAll(STARTS)];
      const scripts = starts.flatMap(([, src]) => src ?? []);
      const early = starts.flatMap(([, , href]) => href ?? []);
      const drawn = [...html.matchAll(DRAWN)].map(([, place, from]) => ({ place, from }));
      const source = readFileSync(SCRIPT, "utf8").replaceAll(/^\s*\/\/.*\n/gm, "");
      const script = source.replace("__PARTS__", JSON.stringify({ scripts, early, ...partsOf(chunks), drawn }));
      const fonts = files
        .filter(({ fileName }) => FONTS.test(fileName))
        .map(({ fileName }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${fileName}">`);
      if (!html.includes(AFTER)) throw new Error(`index.html has no ${AFTER}`);
      return html
        .replaceAll(STARTS, "")
        .replace(AFTER, () => [AFTER, ...fonts, `<script>${script}</script>`].join("\n    "));
    },
  },
});
