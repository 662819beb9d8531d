import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { type Answer, type Offer, offerSchema } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";

const FILES = resolve(import.meta.dirname, "../../gold/carried");
const steps = bundledRubric.carryOver ?? [];
const nameBefore = (from: string): string => `${from}.before.json`;

const choicesOf = (offers: readonly Offer[]): ReadonlySet<string> =>
  new Set(
    offers.flatMap(({ answers = {} }) =>
      Object.entries(answers).flatMap(([question, answer]: [string, Answer]) =>
        [answer, ...(answer.also ?? [])].map(({ choice }) => `${question}: ${choice}`),
      ),
    ),
  );

describe("every step from one version of the rubric to the next", () => {
  it("has a file before it in gold/carried, and there is no such file without a step", () => {
    const files = readdirSync(FILES).filter((name) => name.endsWith(".before.json"));
    expect(files.toSorted()).toEqual(steps.map(({ from }) => nameBefore(from)).toSorted());
  });

  it.each(steps)(
    "from $from: its file says each option that is carried over, and is read as the one after",
    async (step) => {
      const text = readFileSync(join(FILES, nameBefore(step.from)), "utf8");
      const said = choicesOf(z.object({ offers: z.array(offerSchema) }).parse(JSON.parse(text)).offers);
      expect(step.options.map(({ question, was }) => `${question}: ${was}`).filter((each) => !said.has(each))).toEqual(
        [],
      );
      const read = readOffers(text, nameBefore(step.from), bundledRubric);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      await expect(`${JSON.stringify(read.file, null, 2)}\n`).toMatchFileSnapshot(
        join(FILES, `${step.from}.after.json`),
      );
    },
  );
});
