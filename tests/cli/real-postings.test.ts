import { join } from "node:path";
import { expect, it } from "vitest";
import { theRubric } from "../builders/rubric-files.ts";
import { type } from "../builders/a-terminal.ts";

const GOLD = join(import.meta.dirname, "../gold");

it("the comparison of six real postings is the one that was looked at (npm run gold:update renews it)", async () => {
  const path = join(GOLD, "real-postings.json");
  const { code, out, err } = await type(["score", path, "--format", "json"], { rubric: theRubric() });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(out).toMatchFileSnapshot(join(GOLD, "real-postings.comparison.json"));
});
