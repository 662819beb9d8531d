import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

const WORKER = new URL("./service-worker.js", import.meta.url);

type Files = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];

/** Whether every place runs it: it starts the page, or the app. */
const isStart = (file: Files[number]): boolean =>
  file.type === "chunk" && (file.isEntry || file.facadeModuleId?.endsWith("src/app/app.tsx") === true);

/** The names of the files without which nothing can be shown: the page, its style and the scripts of every place. */
const essentials = (files: Files): ReadonlySet<string> => {
  const names = new Set(
    files.filter(({ fileName }) => /^index\.html$|\.css$/.test(fileName)).map((file) => file.fileName),
  );
  const add = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    const file = files.find(({ fileName }) => fileName === name);
    if (file?.type === "chunk") for (const next of file.imports) add(next);
  };
  for (const file of files) if (isStart(file)) add(file.fileName);
  return names;
};

/**
 * Writes `service-worker.js` beside the built page, with the names of all its files. Its version is a digest of
 * them and their content, so that it changes exactly when the page does.
 */
export const offlinePlugin = (): Plugin => ({
  name: "first-rung-offline",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const files = Object.values(bundle)
        .filter(({ fileName }) => !fileName.startsWith(".vite/") && !fileName.endsWith(".map"))
        .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const page = files.find(({ fileName }) => fileName === "index.html");
      if (page === undefined) this.error("the page is not in the build, so nothing could open offline");
      const worker = readFileSync(WORKER, "utf8");
      const digest = createHash("sha256").update(worker);
      for (const file of files) digest.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
      const version = digest.digest("hex").slice(0, 12);
      const needed = essentials(files);
      const listed = (isNeeded: boolean): string =>
        JSON.stringify(
          files
            .filter(({ fileName }) => needed.has(fileName) === isNeeded)
            .map(({ fileName }) => (fileName === "index.html" ? "./" : `./${fileName}`)),
        );
      this.emitFile({
        type: "asset",
        fileName: "service-worker.js",
        source: worker
          .replace("__VERSION__", version)
          .replace('["__ESSENTIAL__"]', listed(true))
          .replace('["__FILES__"]', listed(false)),
      });
    },
  },
});
