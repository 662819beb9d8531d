import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { rubricPlugin } from "../../scripts/build/rubric-plugin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The core's tests alone, as mutants of it are run against; `npm run mutate`. */
export default defineConfig({
  root,
  plugins: [rubricPlugin(`${root}rubric`)],
  test: {
    environment: "node",
    include: ["tests/{rubric,offers,engine,findings,exports}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
