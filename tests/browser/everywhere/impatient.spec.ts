import { rm, writeFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { POSTING } from "../support/a-posting.ts";
import { holdBack, visit } from "../support/steps.ts";

const fileOf = (words: string) => ({ name: "one.txt", mimeType: "text/plain", buffer: Buffer.from(words) });

const pasteAndRead = async (page: Page): Promise<void> => {
  await visit(page, "/offers/new");
  await page.getByLabel("Paste the posting, letter or your notes").fill(POSTING);
  await page.getByRole("button", { name: "Fill in from it" }).click();
};

test.describe("a new offer on a bad network", () => {
  test("who types while their text is read keeps the focus and every letter, and the other fields are filled in", async ({
    page,
  }) => {
    const come = await holdBack(page, /reading-worker/);
    await pasteAndRead(page);
    const place = page.getByLabel("Place");
    await place.pressSequentially("York or ");
    come();
    await expect(page.getByText(/^Read as/)).toBeVisible();
    await expect(place).toBeFocused();
    await page.keyboard.type("Hull");
    await expect(place).toHaveValue("York or Hull");
    await expect(page.getByLabel("Job title")).toHaveValue("Junior Machine Learning Engineer");
  });

  test("Save that is pressed twice adds one offer, at once", async ({ page }) => {
    await pasteAndRead(page);
    await expect(page.getByText(/^Read as/)).toBeVisible();
    await page.getByLabel("Employer").fill("Harbor Health");
    const come = await holdBack(page, /\.js$/);
    await page.getByRole("button", { name: "Save", exact: true }).dblclick();
    await expect(page).toHaveURL(/#\/$/);
    come();
    await expect(page.getByRole("article")).toHaveCount(1);
  });

  test("a file that can't be read any more is told, and another text is taken", async ({ page }, info) => {
    const file = info.outputPath("posting.txt");
    await writeFile(file, POSTING);
    await visit(page, "/offers/new");
    // The browser is told of it while it is there, and asked for it when it is gone.
    const chosen = page.getByLabel("or choose a file");
    await chosen.evaluate((field) => {
      field.addEventListener("change", (event) => event.stopPropagation(), { once: true });
    });
    await chosen.setInputFiles(file);
    await rm(file);
    await chosen.dispatchEvent("change");
    await expect(page.getByText(/^Found a file that the browser can't read/)).toBeVisible();
    await pasteAndRead(page);
    await expect(page.getByText(/^Read as/)).toBeVisible();
  });

  test("what is typed while a file is opened stays, above the file's text; another file takes the place of the first", async ({
    page,
  }) => {
    await visit(page, "/offers/new");
    const [chosen, text] = [page.getByLabel("or choose a file"), page.getByLabel(/^Paste the posting/)];
    const come = await holdBack(page, /reading-worker/);
    await chosen.setInputFiles(fileOf("The first file."));
    await expect(text).toHaveValue("");
    await text.pressSequentially("My own words.");
    come();
    await expect(text).toHaveValue("My own words.\n\nThe first file.");
    await text.fill("");
    for (const words of ["The second file.", "The third file."]) {
      await chosen.setInputFiles(fileOf(words));
      await expect(text).toHaveValue(words);
    }
  });

  test("a part that doesn't come is told, and a text that is pasted can be taken all the same", async ({ page }) => {
    await visit(page, "/offers/new");
    await page.route(/html-on-page/, (route) => route.abort());
    await page
      .getByLabel("or choose a file")
      .setInputFiles({ name: "posting.html", mimeType: "text/html", buffer: Buffer.from(POSTING) });
    await expect(page.getByText(/^Part of the page did not load/)).toBeVisible();
    await page.getByLabel("Paste the posting, letter or your notes").fill(POSTING);
    await page.getByRole("button", { name: "Fill in from it" }).click();
    await expect(page.getByText(/^Read as/)).toBeVisible();
  });
});
