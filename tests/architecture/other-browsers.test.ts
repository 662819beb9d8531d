import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { firefox, webkit } from "@playwright/test";
import { describe, expect, it } from "vitest";
import { findFirefox } from "../../scripts/find-browser.mjs";

const ROOT = resolve(import.meta.dirname, "../..");

const list = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--config",
      "tests/browser/playwright.config.ts",
      "--list",
      ...words,
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stderr, found: Number(/^Total: (\d+) tests/m.exec(stdout)?.[1]), stdout };
};

describe("the browser tests", () => {
  it("run in Chromium unless another browser is asked for", () => {
    const all = list();
    expect(all.found).toBeGreaterThan(100);
    expect(all.stdout).not.toMatch(/\[(firefox|webkit)\]/);
    expect(list("--project=chromium").found).toBe(all.found);
  });

  it.each([
    ["firefox", existsSync(firefox.executablePath()) || findFirefox() !== undefined],
    ["webkit", existsSync(webkit.executablePath())],
  ] as const)("run in %s where it is installed, and say so in a line where it isn't", (name, isThere) => {
    const { status, stderr, found } = list(`--project=${name}`);
    const said = isThere ? "" : `Not installed: ${name}. Install it by: npx playwright install ${name}\n`;
    expect({ status, stderr }).toEqual({ status: isThere ? 0 : 2, stderr: said });
    expect(found).toBe(isThere ? list().found : Number.NaN);
  });
});
