import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { serveFolder } from "./static-server.ts";
import { SAMPLE_BUTTON } from "./steps.ts";

const BUILT = "dist/page";

test("under a path of its own and with a file that the host has lost, it works and opens again without a network", async ({
  page,
  context,
}, info) => {
  const host = info.outputPath("host");
  await mkdir(host, { recursive: true });
  await cp(BUILT, join(host, "first-rung"), { recursive: true });
  const assets = join(host, "first-rung", "assets");
  const lost = (await readdir(assets)).find((name) => name.startsWith("spreadsheet-"));
  expect(lost).toBeDefined();
  await rm(join(assets, lost ?? ""));
  const server = await serveFolder(host);
  const home = `${server.url}first-rung/index.html`;
  await page.goto(home);
  await page.getByRole("button", { name: SAMPLE_BUTTON }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto(`${home}#/compare`);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbor Health");
  server.close();
});

test("opened as a file it says that it needs a server", async ({ page }) => {
  await page.goto(pathToFileURL(join(process.cwd(), BUILT, "index.html")).href);
  await expect(page.getByText(/can’t run from a file/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("a button pressed before the page's script has come is not forgotten", async ({ page, baseURL }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(baseURL ?? "", { waitUntil: "commit" });
  await page.getByRole("button", { name: SAMPLE_BUTTON }).click();
  letGo();
  await expect(page.getByRole("article")).toHaveCount(3);
});
