import { expect, test } from "@playwright/test";
import { openSamples, sidewaysScroll, visit } from "./support/steps.ts";

test("a paragraph opened by its address is in view and has the focus", async ({ page }) => {
  await openSamples(page);
  await page.goto("./#/method#smaa");
  await page.reload();
  const places = page.getByRole("region", { name: "How it could turn out, if weights move too" });
  await expect(places).toBeFocused();
  await expect(places.getByRole("table")).toContainText("Northwind Logistics");
  await expect(places.getByRole("heading", { level: 3 })).toBeInViewport();
  await expect(page).toHaveTitle("How this is worked out · First Rung");
});

test("what an address names stands at the top, also where the page is drawn slowly, and goes where it is scrolled", async ({
  page,
  browserName,
}) => {
  await openSamples(page);
  if (browserName === "chromium") {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  }
  const top = (id: string): Promise<number> =>
    page.evaluate((name) => Math.round(document.getElementById(name)?.getBoundingClientRect().top ?? -1), id);
  const edge = await page.evaluate(() =>
    Number.parseInt(getComputedStyle(document.documentElement).scrollPaddingTop, 10),
  );
  for (const [path, id] of [
    ["/method#smaa", "smaa"],
    ["/method/northwind#pay", "pay"],
    ["/rubric/signs", "signs"],
    ["/offers/northwind#criterion-mentorship", "criterion-mentorship"],
  ] as const) {
    await page.goto(`./#${path}`);
    await page.reload();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await expect(page.locator("[data-hold]")).toHaveCount(0);
    await page.waitForLoadState("networkidle");
    await expect.poll(() => top(id), path).toBe(edge);
  }
  await page.mouse.wheel(0, 300);
  await expect.poll(() => top("criterion-mentorship")).toBeLessThan(edge - 200);
});

test("without offers the paragraph is there as well, with the samples' numbers", async ({ page }) => {
  await page.goto("./#/method#regret");
  await expect(page.getByRole("region", { name: "What a wrong pick would cost" })).toBeFocused();
  await expect(page.getByText(/three invented ones/)).toBeAttached();
});

test("a figure leads to its paragraph, worked through with that offer", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/offers/northwind");
  await page.getByRole("link", { name: /^likely \d+ – \d+ \(how this is worked out\)$/ }).click();
  const range = page.getByRole("region", { name: "The likely range" });
  await expect(range).toBeFocused();
  await expect(range).toContainText("Northwind Logistics is at");
});

test("the contents go to a paragraph by keyboard", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/method");
  const contents = page.getByRole("navigation", { name: "On this page" });
  await contents.getByRole("link", { name: "What is ours and not measured" }).focus();
  await page.keyboard.press("Enter");
  const ours = page.getByRole("region", { name: "What is ours and not measured" });
  await expect(ours).toBeFocused();
  await expect(ours.getByRole("heading", { level: 3 })).toBeInViewport();
});

test("long names and names that run right to left stay within a phone's screen", async ({ page }) => {
  const names = [
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    "شركة الذكاء الاصطناعي المتقدم للحلول الرقمية",
  ];
  const answers = { mentor: { choice: "named" } };
  const offers = names.map((employer, place) => ({ id: `o${place}`, employer, title: "ML Engineer", answers }));
  const file = JSON.stringify({ format: "first-rung/offers", version: 1, offers });
  await visit(page, "/import");
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "offers.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ["/method/o0", "/method/o1"]) {
    await visit(page, path);
    await expect(page.getByRole("table", { name: "How often each takes which place" })).toBeVisible();
    expect(await sidewaysScroll(page), path).toBeLessThanOrEqual(0);
  }
});
