import { expect, test } from "@playwright/test";
import { openSamples, visit } from "./steps.ts";

test("over every page no request goes to another host", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(baseURL ?? "").origin)
      elsewhere.push(request.url());
  });
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
  ]) {
    await visit(page, path);
  }
  expect(elsewhere).toEqual([]);
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
});
