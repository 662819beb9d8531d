import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { rubricPlugin } from "../../scripts/build/rubric-plugin.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default defineConfig({
  root,
  plugins: [rubricPlugin(`${root}rubric`)],
  test: { include: ["tests/office/**/*.test.ts"], testTimeout: 300_000 },
});
