import { expect, it } from "vitest";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import { templateFile } from "../../src/offers/template.ts";
import { writeOffers } from "../../src/offers/write-offers.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";

it("the skeleton is a valid file with every question as unknown and no pay that counts", () => {
  const file = templateFile(aSmallRubric);
  expect(readOffers(writeOffers(file), "t.json", aSmallRubric)).toEqual({ ok: true, file, notices: [] });
  expect(file.offers?.[0]?.answers).toEqual({
    "after-launch": { choice: "unknown" },
    users: { choice: "unknown" },
    constructor: { choice: "unknown" },
  });
  expect(file.offers?.[0]?.pay?.base).toBeUndefined();
});
