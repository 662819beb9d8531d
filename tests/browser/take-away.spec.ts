import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { download, openSamples, visit } from "./support/steps.ts";

const scored = (path: string): unknown => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["dist/cli/first-rung.js", "score", path, "--format", "json"],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout);
};

test("three offers, other weights, files downloaded, everything cleared, the backup imported: the same comparison", async ({
  page,
}, info) => {
  await openSamples(page);
  await visit(page, "/what-matters");
  const pay = page.getByRole("slider", { name: "Pay" });
  await pay.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
  await visit(page, "/report");
  const markdown = await download(page, "Markdown");
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toContain("Harbor Health");
  const csv = await download(page, "CSV");
  expect(csv.text.split("\r\n")[0]).toContain("employer");
  const backup = await download(page, "Backup");
  expect(JSON.parse(backup.text)).toMatchObject({ format: "first-rung/offers", version: 1 });
  const before = scored(backup.path);
  await visit(page, "/compare");
  const headline = await page.getByRole("heading", { level: 1 }).innerText();

  await page.evaluate(() =>
    indexedDB.databases().then((all) => all.map(({ name }) => name && indexedDB.deleteDatabase(name))),
  );
  await page.goto("about:blank");
  await page.goto("./");
  await expect(page.getByRole("link", { name: "Add your first offer" })).toBeVisible();
  await visit(page, "/import");
  const file = info.outputPath("backup.json");
  await writeFile(file, backup.text);
  await page.getByLabel("Choose a file").setInputFiles(file);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await visit(page, "/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await visit(page, "/report");
  const again = await download(page, "Backup");
  expect(scored(again.path)).toEqual(before);
});

test("a file that someone broke by hand is refused whole, with its problems, and what was there stays", async ({
  page,
}, info) => {
  await openSamples(page);
  await visit(page, "/import");
  const file = info.outputPath("broken.json");
  await writeFile(
    file,
    JSON.stringify({
      format: "first-rung/offers",
      version: 1,
      offers: [
        { id: "a", employer: "A", title: "T", answers: { mentor: { choice: "no-such-option" } }, pay: { base: -1 } },
      ],
    }),
  );
  await page.getByLabel("Choose a file").setInputFiles(file);
  await expect(page.getByText("offers[0].answers.mentor.choice")).toBeVisible();
  await expect(page.getByText("offers[0].pay.base")).toBeVisible();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
  await visit(page, "/");
  await expect(page.getByRole("article")).toHaveCount(3);
});

test("the spreadsheet, the answers and the link come back as what they were", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/report");
  await page.getByRole("checkbox", { name: "Pay details" }).check();
  await expect(page.getByRole("heading", { name: "Pay over four years" })).toBeVisible();
  const headline = await page.getByRole("article").getByRole("heading").first().innerText();
  const spreadsheet = await download(page, "Spreadsheet");
  const answers = await download(page, "CSV, answers");
  await page.getByRole("button", { name: /^Link/ }).first().click();
  const link = await page.getByRole("textbox", { name: /link/i }).inputValue();

  await visit(page, new URL(link).hash.slice(1));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
  await page.getByRole("link", { name: "Keep a copy" }).click();
  await expect(page.getByText(/the same as here/)).toHaveCount(3);

  // The names are those of a temporary folder: what a file is is told by what stands in it.
  for (const { path } of [spreadsheet, answers]) {
    await visit(page, "/import");
    await page.getByLabel("Choose a file").setInputFiles(path);
    await expect(page.getByText(/the same as here/)).toHaveCount(3);
    await visit(page, "/");
  }
});
