import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { isAnswersCsv, readAnswersCsv } from "../../src/exports/csv/read-answers-csv.ts";
import { OfferFormPage } from "../../src/features/offers/form/offer-form-page.tsx";
import { readPasted } from "../../src/features/import/read-import.ts";
import { updateOffer } from "../../src/offers/edit/edit-offer.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import type { Offer, OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { openPage } from "../builders/open-page.tsx";

const CASES = "../shared/reference/cases";
/** Where the reference material isn't beside the checkout its inputs can't be tried; `tests/` has siblings of each. */
const hasCases = existsSync(CASES);
const about = hasCases ? "" : ` (skipped: ${CASES} is not beside this checkout)`;

const textOf = (name: string): string => readFileSync(`${CASES}/${name}`, "utf8");
const told = (name: string) => readOffers(textOf(name), name, bundledRubric);
const fileOf = (name: string): OffersFile => {
  const read = told(name);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
};
const firstOf = (file: OffersFile): Offer => file.offers?.[0] ?? expect.fail("the case has no offer");
const scored = (file: OffersFile) => compare(bundledRubric, file).offers[0];

describe.skipIf(!hasCases)(`every reference case comes out right${about}`, () => {
  it("has a test for each of its files", () => {
    const tried = readFileSync("tests/features/reference-cases.test.tsx", "utf8");
    // What is typed into a list's form and what is printed need a browser.
    const inBrowser = readFileSync("tests/browser/reference-cases.spec.ts", "utf8");
    const missing = readdirSync(CASES).filter((name) => !tried.includes(name) && !inBrowser.includes(name));
    expect(missing.filter((name) => name !== "README.md")).toEqual([]);
  });

  it("prefix-105k and lpa-12: the figures that the README names are those of the stored and of the right file", () => {
    expect(scored(fileOf("prefix-105k-stored.json"))?.score).toBeCloseTo(46.1, 2);
    expect(scored(fileOf("prefix-105k-right.json"))?.score).toBeCloseTo(51.35, 2);
    expect(scored(fileOf("lpa-12-right.json"))?.pay?.partial).toBeCloseTo(1 / 3, 10);
    expect(scored(fileOf("lpa-12-stored.json"))?.pay?.partial).toBe(0);
  });

  it("two-tabs-edit-start.json: what both tabs saved is all there", async () => {
    const file = fileOf("two-tabs-edit-start.json");
    const { id } = firstOf(file);
    const { kept, elsewhere } = await openPage(OfferFormPage, file, {
      at: `/offers/${id}/edit`,
      route: "/offers/:id/edit",
    });
    await elsewhere((now) =>
      updateOffer(now, id, (offer) => ({ ...offer, title: "ML Platform Engineer", replyBy: "2026-12-04" })),
    );
    await userEvent.type(screen.getByLabelText("Place"), "Leeds");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () =>
      expect((await kept()).offers?.[0]).toMatchObject({
        title: "ML Platform Engineer",
        replyBy: "2026-12-04",
        location: "Leeds",
      }),
    );
  });

  it("link-texts.txt and link-good.txt: three offers of each", async () => {
    const texts = [textOf("link-good.txt"), ...textOf("link-texts.txt").split(/^-{4}$/m)];
    expect(texts.length).toBeGreaterThan(6);
    for (const text of texts) {
      const read = await readPasted(text);
      expect([text.slice(0, 40), read.ok && read.file.offers?.length]).toEqual([text.slice(0, 40), 3]);
    }
  });

  it("sep-line.csv: one offer, whose mentor is named", () => {
    expect(isAnswersCsv(textOf("sep-line.csv"))).toBe(true);
    expect(readAnswersCsv(textOf("sep-line.csv"), "sep-line.csv", bundledRubric)).toMatchObject({
      ok: true,
      file: { offers: [{ answers: { mentor: { choice: "named" } } }] },
    });
  });

  it("answer-column-edited.csv: a notice says that the readable columns say otherwise", () => {
    expect(readAnswersCsv(textOf("answer-column-edited.csv"), "x.csv", bundledRubric)).toMatchObject({
      ok: true,
      file: { offers: [{ answers: { mentor: { choice: "named", evidence: "guess" } } }] },
      notices: [{ path: "row 2, column answer" }, { path: "row 2, column known_how" }],
    });
  });

  it("duplicate-keys.json: a note for each key that stands twice, with both places", () => {
    const read = told("duplicate-keys.json");
    expect(read).toMatchObject({
      ok: true,
      notices: [{ path: "offers[0].answers.mentor" }, { path: "offers[0].pay.base" }],
    });
    expect(read.ok && read.notices.every(({ found }) => /line \d+/.test(found))).toBe(true);
  });

  it("currency-lower-case.json: a note asks whether GBP is meant", () => {
    expect(told("currency-lower-case.json")).toMatchObject({
      ok: true,
      notices: [{ path: "offers[0].pay.currency", expected: expect.stringContaining("did you mean GBP?") }],
    });
  });
});
