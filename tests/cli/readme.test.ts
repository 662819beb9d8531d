import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { type } from "../builders/a-terminal.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const readme = readFileSync(join(ROOT, "README.md"), "utf8");

it("README shows what the command says of the samples today", async () => {
  const samples = "rubric/samples/three-offers.json";
  const { out } = await type(["score", join(ROOT, samples)], { rubric: bundledRubric });
  const shown = /of the samples in `rubric\/samples\/three-offers.json`:\n\n```\n(?<text>.+?)```/su.exec(readme);
  expect(shown?.groups?.["text"]).toBe(out);
});
