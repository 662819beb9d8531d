import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** Of any element that comes or goes, they have the browser style all that stands beside it again, or all that is around it. */
const FAR_REACHING = /[+~]\s*\*|\bbody\s+:has\(|\b(?:li|span)\s*[+~]\s*(?:li|span)::(?:before|after)/;

it("no style has the browser style the rest of a page again for one element that comes or goes", () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
  const found = sheets.flatMap((sheet) =>
    readFileSync(resolve(SRC, sheet), "utf8")
      .split("\n")
      .filter((line) => /[,{]\s*$/.test(line) && FAR_REACHING.test(line))
      .map((line) => `${sheet}: ${line.trim()}`),
  );
  expect(sheets.length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
