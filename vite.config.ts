import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { arrivalPlugin } from "./scripts/build/arrival-plugin.ts";
import { composedPlugin } from "./scripts/build/composed-plugin.ts";
import { executablePlugin } from "./scripts/build/executable-plugin.ts";
import { contentPolicyPlugin } from "./scripts/build/content-policy-plugin.ts";
import { firstStylePlugin } from "./scripts/build/first-style-plugin.ts";
import { licencesPlugin } from "./scripts/build/licences-plugin.mjs";
import { PAGE_CHUNKS } from "./scripts/build/page-chunks.ts";
import { offlinePlugin } from "./scripts/build/offline-plugin.ts";
import { prerenderPlugin } from "./scripts/build/prerender-plugin.ts";
import { readingPlugin } from "./scripts/build/reading-plugin.ts";
import { TARGETS } from "./scripts/build/targets.ts";
import { installablePlugin } from "./scripts/build/installable-plugin.ts";
import { rubricPlugin } from "./scripts/build/rubric-plugin.ts";

/** What the command's entry is called once it is built. */
const COMMANDS: Readonly<Record<string, string>> = { main: "first-rung" };

const APART = "tests/**/*.apart.test.{ts,tsx}";

const PAGE_TESTS = {
  environment: "happy-dom",
  environmentOptions: {
    happyDOM: {
      // A link that a test presses, as to a download, would take the address of all files after it elsewhere.
      settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } },
    },
  },
  include: ["tests/{ui,parts,storage,state,features,app}/**/*.test.{ts,tsx}"],
  setupFiles: ["tests/builders/page-setup.ts"],
  expect: { poll: { timeout: 20_000 } },
  // A page drawn on a busy machine may miss a moment; what is broken fails twice.
  retry: 1,
};

/** How long our own plugins take is no news: drawing the pages ahead is most of a build. */
const CHECKS = { bundlerTimings: false };

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  plugins: [
    react(),
    rubricPlugin(`${root}rubric`),
    readingPlugin(`${root}rubric`),
    executablePlugin,
    licencesPlugin(root),
    ...(isSsrBuild === true
      ? []
      : [
          prerenderPlugin(root, "src/app/prerendered.tsx"),
          arrivalPlugin(),
          firstStylePlugin(),
          installablePlugin(root),
          contentPolicyPlugin(),
          offlinePlugin(),
        ]),
  ],
  css: { postcss: { plugins: [composedPlugin] } },
  build: isSsrBuild
    ? {
        outDir: "dist/cli",
        target: "node20",
        cssTarget: TARGETS,
        copyPublicDir: false,
        rolldownOptions: {
          checks: CHECKS,
          output: { entryFileNames: (chunk) => `${COMMANDS[chunk.name] ?? chunk.name}.js` },
        },
      }
    : {
        outDir: "dist/page",
        target: TARGETS,
        cssTarget: TARGETS,
        manifest: true,
        cssCodeSplit: false,
        rolldownOptions: {
          checks: CHECKS,
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [...PAGE_CHUNKS] } },
        },
      },
  // A worker loads what a file needs when one of its kind comes, as the page does.
  worker: {
    format: "es",
    plugins: () => [readingPlugin(`${root}rubric`)],
    rolldownOptions: { checks: CHECKS },
  },
  ssr: { noExternal: true },
  // Left open, the command would carry React twice, once with its warnings for developers.
  ...(isSsrBuild === true && {
    define: { "process.env.NODE_ENV": JSON.stringify(process.env["NODE_ENV"] ?? "production") },
  }),
  test: {
    // One patience for all: a slow machine is no failure; what hangs still is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // All processors: the default leaves one idle, which on two is half of them.
    maxWorkers: "100%",
    // Room for what is thrown away at once: cleared up less often, a tenth of the processor's time is saved.
    execArgv: ["--max-semi-space-size=64"],
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          css: true,
          // These files share their modules, which keep nothing: each is read once a worker, not once a file.
          isolate: false,
          setupFiles: ["tests/builders/seed.ts"],
          include: [
            "tests/{rubric,amounts,reading,material,offers,engine,findings,exports,cli,architecture}/**/*.test.{ts,tsx}",
          ],
        },
      },
      { extends: true, test: { ...PAGE_TESTS, name: "page", isolate: false, exclude: [APART] } },
      // A file that puts a module of its own in another's place has the modules to itself.
      { extends: true, test: { ...PAGE_TESTS, name: "apart", include: [APART] } },
    ],
  },
}));
