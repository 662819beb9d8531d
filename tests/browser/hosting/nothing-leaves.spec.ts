import { writeFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import gold from "../../gold/link-1.json" with { type: "json" };
import { download, openSamples, visit } from "../support/steps.ts";

/** Every request of a page that went to another host, and every one that carried what stood behind the `#`. */
const watch = (page: Page, baseURL: string | undefined): readonly string[] => {
  const origin = new URL(baseURL ?? "").origin;
  const strays: string[] = [];
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    const isHere = ["data:", "blob:"].includes(url.protocol) || url.origin === origin;
    const [, data = ""] = gold.link.split(".");
    const tells = request.url().includes(data) || (request.postData() ?? "") !== "" || request.method() !== "GET";
    if (!isHere || tells) strays.push(`${request.method()} ${request.url()}`);
  });
  page.on("websocket", (socket) => strays.push(socket.url()));
  return strays;
};

test.use({ serviceWorkers: "allow" });

test("over every page no request goes to another host", async ({ page, baseURL }) => {
  const strays = watch(page, baseURL);
  await openSamples(page);
  for (const path of [
    "/compare",
    "/ask",
    "/what-matters",
    "/report",
    "/import",
    "/rubric",
    "/method",
    "/offers/harbor",
    "/offers/harbor/answers",
    "/offers/harbor/pay",
    "/offers/new",
    gold.link,
    gold.link.replace("/shared/", "/import/"),
  ]) {
    await visit(page, path);
  }
  expect(strays).toEqual([]);
});

test("taking a comparison away and bringing one in sends nothing anywhere", async ({ page, baseURL }, info) => {
  const strays = watch(page, baseURL);
  await openSamples(page);
  await visit(page, "/report");
  const backup = await download(page, "Backup");
  for (const form of ["Web page", "Markdown", "Spreadsheet", "CSV", "CSV, answers", "Comparison", "Calendar"]) {
    await download(page, form);
  }
  await page.getByRole("button", { name: "Link", exact: false }).first().click();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();

  await visit(page, "/import");
  const file = info.outputPath("backup.json");
  await writeFile(file, backup.text);
  await page.getByLabel("Choose a file").setInputFiles(file);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(3);

  await visit(page, gold.link);
  await page.getByRole("link", { name: "Keep a copy" }).click();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(5);
  await visit(page, "/ask");
  expect(strays).toEqual([]);
});

test("after the first visit it works without a network, also after a reload", async ({ page, context }) => {
  await openSamples(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("article")).toHaveCount(3);
  await visit(page, "/compare");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbor Health");
  await visit(page, gold.link);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Å & Söhne");
});
