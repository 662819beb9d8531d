import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** Only the build and the command read these: the page gets a rubric that was checked. */
const NOT_ON_THE_PAGE =
  /^(cli\/|rubric\/(parse-rubric|schema|schema-parts|manifest-schema|flag-schema|check\/check-schema)\.ts|rubric\/background\/background-schema\.ts|reading\/signs\/signs-schema\.ts)/;

it("makes the page's schemas with zod/mini, a third of the size", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const whole = files.filter((name) => /^import (?!type).* from "zod";/m.test(readFileSync(join(SRC, name), "utf8")));
  expect(whole.filter((name) => !NOT_ON_THE_PAGE.test(name))).toEqual([]);
  expect(files.some((name) => readFileSync(join(SRC, name), "utf8").includes('from "zod/mini"'))).toBe(true);
});
