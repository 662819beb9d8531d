import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { defineConfig, firefox, webkit } from "@playwright/test";
import { findBrowser, findFirefox } from "../../scripts/find-browser.mjs";
import { driveStockFirefox } from "./support/stock-firefox.ts";

/** A port that nothing listens on, asked of the system: two checkouts may run their tests at once. */
const freePort = (): string =>
  execFileSync(process.execPath, [
    "-e",
    "const server = require('node:net').createServer().listen(0, () => { console.log(server.address().port); server.close(); })",
  ])
    .toString()
    .trim();

// The configuration is read again in each worker, which inherits what the first reading chose.
process.env["TEST_PORT"] ??= freePort();
const PORT = Number(process.env["TEST_PORT"]);

/** Browsers that the tests run in where they are asked for, by `--project=firefox`, and installed. */
const OTHERS = { firefox, webkit } as const;
const others = (["firefox", "webkit"] as const).filter((name) => {
  const isAsked = process.argv.some((word) => word === name || word === `--project=${name}`);
  // A worker has no words of the command line, and inherits what the first reading found.
  if (isAsked) process.env[`TEST_IN_${name.toUpperCase()}`] = "yes";
  return process.env[`TEST_IN_${name.toUpperCase()}`] === "yes";
});
const isOwn = (name: keyof typeof OTHERS): boolean => existsSync(OTHERS[name].executablePath());
/** A Firefox as people have it, where Playwright's own isn't there. */
const stockFirefox = others.includes("firefox") && !isOwn("firefox") ? findFirefox() : undefined;
if (stockFirefox !== undefined) driveStockFirefox();
const missing = others.filter((name) => !isOwn(name) && (name !== "firefox" || stockFirefox === undefined));
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(", ")}. Install it by: npx playwright install ${missing.join(" ")}`);
  process.exit(2);
}

const inStockFirefox = stockFirefox !== undefined && {
  channel: "moz-firefox",
  launchOptions: {
    executablePath: stockFirefox,
    args: ["--remote-allow-system-access"],
    // Playwright has no word for it there, and tests that ask for less motion look while colours still change.
    firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
  },
};

/**
 * What the browser leaves off. A full Chromium draws the list under its address bar in a process of its own for each
 * page that opens, which takes it longer than our page. Of two lists it reads the last: Playwright's own stands here too.
 */
const LEFT_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "SpareRendererForSitePerProcess",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A browser on a busy machine may miss a moment; what is broken fails twice, and what is flaky is listed as such.
  retries: 1,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: "en-GB",
    // The worker fetches every file of the page at each first visit; only what works without a network needs that.
    serviceWorkers: "block",
    timezoneId: "Europe/London",
  },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: findBrowser({ windowless: true }) ?? "chromium",
          // A closed network refuses the browser's own background calls; the sandbox can't start as root.
          args: [
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            `--disable-features=${LEFT_OFF.join(",")}`,
            // Threads that compile ahead and clear up take from the tests beside it what they give to one; code that runs
            // for a second is compiled once, plainly, and what it throws away has room.
            "--js-flags=--single-threaded --min-semi-space-size=16 --always-sparkplug",
          ],
        },
      },
    },
    ...others.map((name) => ({ name, use: { browserName: name, ...(name === "firefox" && inStockFirefox) } })),
  ],
  webServer: {
    command: `npx vite preview --config tests/browser/preview.config.ts --port ${PORT} --strictPort`,
    cwd: "../..",
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
