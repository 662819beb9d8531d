import { chmodSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Makes built files that start with `#!` executable, so that a checkout can run them as a package's `bin` runs. */
export const executablePlugin: Plugin = {
  name: "first-rung-executable",
  writeBundle({ dir = "" }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk" && file.code.startsWith("#!")) chmodSync(join(dir, file.fileName), 0o755);
    }
  },
};
