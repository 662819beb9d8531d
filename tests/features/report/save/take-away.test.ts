import { describe, expect, it } from "vitest";
import { MOST_OFFERS_IN_XLSX } from "../../../../src/exports/xlsx/xlsx.ts";
import { spreadsheet } from "../../../../src/features/report/save/take-away.ts";
import { reportContent } from "../../../../src/findings/report/report-content.ts";
import type { Status } from "../../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../../builders/an-offers-file.ts";

const today = "2026-11-23";
/** A report, which a spreadsheet makes no use of. */
const content = reportContent(aCase(theSamples), today);

/** So many offers still considered, and as many declined that the limit is passed only together. */
const made = (compared: number, status: Status) => {
  const others = MOST_OFFERS_IN_XLSX + 1 - compared;
  const offers = [
    ...Array.from({ length: compared }, (_, at) => anOffer(`compared-${at}`)),
    ...Array.from({ length: others }, (_, at) => anOffer(`other-${at}`, { status })),
  ];
  return spreadsheet({ file: anOffersFile(offers), content, options: {}, today });
};

describe("the limit of a spreadsheet", () => {
  it.each<Status>(["declined", "expired"])(
    "counts the offers that are compared, and none that is %s",
    async (status) => {
      expect(await made(2, status)).toMatchObject({ name: expect.stringContaining("spreadsheet") });
    },
  );

  it("is said, with another way, where more than that are compared", async () => {
    expect(await made(2, "accepted")).toBe("A spreadsheet takes at most 200 offers. CSV takes any number.");
  });
});
