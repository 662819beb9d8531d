import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolder } from "../builders/a-terminal.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const COMMAND = join(ROOT, "dist/cli/first-rung.js");
const SAMPLES = join(ROOT, "rubric/samples/three-offers.json");
const IS_WINDOWS = process.platform === "win32";

const folder = aFolder();

const start = (command: string, words: readonly string[], cwd = ROOT, input = "") => {
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    shell: IS_WINDOWS,
  });
  return { code: status, out: stdout, err: stderr };
};

beforeAll(() => {
  // Builds the command when it is missing or older than what it is made of.
  const { code, err } = start(process.execPath, ["scripts/first-rung.mjs", "rubric"]);
  if (code !== 0) throw new Error(`the command can't be built: ${err}`);
});

describe("the command as it is built", () => {
  it("starts by itself", () => {
    expect(readFileSync(COMMAND, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
  });

  it.skipIf(IS_WINDOWS)("may be run", () => {
    expect(statSync(COMMAND).mode & 0o111).toBe(0o111);
  });

  it("passes exit code and both outputs on when it runs in a checkout", () => {
    const fine = start("npm", ["run", "--silent", "first-rung", "--", "score", SAMPLES, "--format", "json"]);
    expect(fine.code).toBe(0);
    expect(JSON.parse(fine.out).format).toBe("first-rung/comparison");
    const wrong = start("npm", ["run", "--silent", "first-rung", "--", "check", "-"], ROOT, "{");
    expect(wrong.code).toBe(1);
    expect(wrong.out).toBe("");
    expect(wrong.err).toContain(
      "standard input: found the end of the file in line 1, column 2; expected a key in quotes or }",
    );
    expect(wrong.err).not.toMatch(/\n\s+at /);
  });

  it.skipIf(IS_WINDOWS)("is quiet when its reader stops early", () => {
    const { code, err } = start("sh", [
      "-c",
      `for i in 1 2 3; do "${COMMAND}" rubric --format json; done | head -c 10`,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("says so in a line when its output has no room", () => {
    const { code, err } = start("sh", ["-c", `"${COMMAND}" rubric --format json > /dev/full`]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "standard output: found a full disk; expected a place that can be written\n",
    });
  });
});

describe("the package", () => {
  it("can be installed without a network and run in an empty folder", () => {
    const packed = start("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder.path]);
    expect(packed.code).toBe(0);
    const [{ filename, files }] = JSON.parse(packed.out);
    const paths: readonly string[] = files.map(({ path }: { path: string }) => path);
    expect(paths).toContain("dist/cli/first-rung.js");
    expect(paths.filter((path) => /^(src|tests|scripts|node_modules|dist\/page)\//.test(path))).toEqual([]);

    folder.file("package.json", { name: "empty", private: true });
    const install = ["install", "--offline", "--no-audit", "--no-fund", join(folder.path, filename)];
    expect(start("npm", install, folder.path).code).toBe(0);
    const { code, out } = start("npx", ["--offline", "first-rung", "score", SAMPLES], folder.path);
    expect(code).toBe(0);
    expect(out).toContain("Harbor Health");

    const page = start("npx", ["--offline", "first-rung", "score", SAMPLES, "--format", "html"], folder.path);
    expect(page.code).toBe(0);
    expect(page.out).toContain('font-family:"Newsreader Variable";src:url(data:font/woff2;base64,');
    expect(page.out).toMatch(/\.report[^{]*\{/);
    // What it carries to be opened again is data, which no browser runs.
    expect(page.out).not.toMatch(/<script(?! type="application\/json")|<link|(?:src|href)="(?!data:)/);
  });
});
