import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { rubricPlugin } from "../../scripts/build/rubric-plugin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const core = "tests/{rubric,offers,engine,findings,exports}/**/*.test.{ts,tsx}";

/** The core's tests alone, as mutants of it are run against; `TESTS` names fewer, as globs with commas between. `npm run mutate`. */
export default defineConfig({
  root,
  plugins: [rubricPlugin(`${root}rubric`)],
  test: {
    environment: "node",
    include: (process.env["TESTS"] ?? core).split(/,(?![^{]*\})/),
    testTimeout: 30_000,
  },
});
