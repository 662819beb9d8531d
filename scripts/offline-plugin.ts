import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const WORKER = new URL("./service-worker.js", import.meta.url);

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
      const names = files.map(({ fileName }) => (fileName === "index.html" ? "./" : `./${fileName}`));
      this.emitFile({
        type: "asset",
        fileName: "service-worker.js",
        source: worker.replace("__VERSION__", version).replace('["__FILES__"]', JSON.stringify(names)),
      });
    },
  },
});
