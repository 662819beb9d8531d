import { expect, test } from "@playwright/test";
import type { Offer } from "../../src/offers/schema.ts";
import { anOffersFile } from "../builders/an-offers-file.ts";
import { bringIn, EDGES } from "./support/offers-files.ts";
import { download, visit } from "./support/steps.ts";

test("a spreadsheet with twelve offers and long notes is made under the page's policy, and comes back whole", async ({
  page,
}) => {
  test.slow();
  const twelve = EDGES["twelve offers"] ?? anOffersFile([]);
  const note = "A note, as long as a page. ".repeat(150);
  const noted = (twelve.offers ?? []).map((offer): Offer => {
    const answers = Object.entries(offer.answers ?? {}).map(([question, answer]) => [question, { ...answer, note }]);
    return Object.assign({}, offer, { answers: Object.fromEntries(answers) });
  });
  await bringIn(page, { ...twelve, offers: noted });
  await visit(page, "/report");
  for (const label of ["Pay details", "Notes and quotes"]) await page.getByRole("checkbox", { name: label }).check();
  const { path } = await download(page, "Spreadsheet");

  await visit(page, "/import");
  await page.getByLabel("Choose a file").setInputFiles(path);
  await expect(page.getByText(/the same as here/)).toHaveCount(12);
});
