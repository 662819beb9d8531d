import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { rubricPlugin } from "./scripts/rubric-plugin.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  plugins: [react(), rubricPlugin(`${root}rubric`)],
  build: isSsrBuild
    ? { outDir: "dist/cli", target: "node20", copyPublicDir: false }
    : { outDir: "dist/page", target: "es2023", manifest: true },
  ssr: { noExternal: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          include: ["tests/{rubric,offers,engine,findings,exports,cli,architecture}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "happy-dom",
          include: ["tests/{ui,storage,state,features,app}/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/builders/page-setup.ts"],
        },
      },
    ],
  },
}));
