import { expect, test, type Page } from "@playwright/test";
import { buildNextVersion } from "../support/next-version.ts";
import { serveFolder } from "../support/static-server.ts";
import { download } from "../support/steps.ts";

const NOW = "dist/page";
const NEXT = "test-results/next-version";

// One build for all of them.
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  await buildNextVersion(NEXT);
});

const addOffer = async (page: Page): Promise<void> => {
  await page.getByLabel("Employer").fill("Harbor Health");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("article")).toContainText("Harbor Health");
  await expect(page.getByText(/^Saved/)).toBeVisible();
};

test.describe("a new version that changes the form of what is kept", () => {
  test("and fails in the middle: all is as it was, that is said, and it can be taken away", async ({ page }) => {
    const server = await serveFolder(NOW);
    await page.goto(`${server.url}#/offers/new`);
    await addOffer(page);

    server.switchTo(NEXT);
    await page.evaluate(() => localStorage.setItem("step", "throws"));
    await page.reload();
    await expect(page.getByText(/could not be converted for this version.*It is all still there/)).toBeVisible();
    const { text } = await download(page, "Download what is kept here");
    expect(JSON.parse(text)).toMatchObject({ version: 1, offers: [{ employer: "Harbor Health" }] });

    server.switchTo(NOW);
    await page.reload();
    await expect(page.getByRole("article")).toContainText("Harbor Health");

    server.switchTo(NEXT);
    await page.evaluate(() => localStorage.removeItem("step"));
    await page.reload();
    await expect(page.getByRole("article")).toContainText("HARBOR HEALTH");
    await page.goto(`${server.url}#/keeping`);
    await expect(page.getByRole("heading", { name: /before a new version of the page converted it/ })).toBeVisible();
    await page.getByRole("button", { name: /^Bring it back/ }).click();
    await page.goto(`${server.url}#/`);
    await expect(page.getByRole("article")).toContainText("Harbor Health");
    server.close();
  });

  test("and is closed in the middle: all is as it was", async ({ page, context }) => {
    const server = await serveFolder(NOW);
    await page.goto(`${server.url}#/offers/new`);
    await addOffer(page);
    await page.evaluate(() => localStorage.setItem("step", "hangs"));
    await page.goto("about:blank");

    server.switchTo(NEXT);
    const next = await context.newPage();
    const isMidway = next.waitForEvent("console", (message) => message.text() === "in the middle of the step");
    await next.goto(server.url);
    await isMidway;
    await next.close();

    server.switchTo(NOW);
    await page.goto(server.url);
    await expect(page.getByRole("article")).toContainText("Harbor Health");
    server.close();
  });

  test("while the older page is open: that one says so, and hands out what it can't save", async ({
    page,
    context,
  }) => {
    const server = await serveFolder(NOW);
    await page.goto(`${server.url}#/offers/new`);
    await addOffer(page);
    await page.getByRole("main").getByRole("link", { name: "Write down your decision" }).click();
    await expect(page.getByLabel("because")).toBeVisible();
    server.switchTo(NEXT);
    const next = await context.newPage();
    await next.goto(server.url);
    await expect(next.getByRole("article")).toContainText("HARBOR HEALTH");
    server.switchTo(NOW);
    await page.getByLabel("because").fill("typed into the old page");
    await expect(page.getByText(/newer version of First Rung/)).toBeVisible();
    const { text } = await download(page, "Download a backup");
    expect(text).toContain("typed into the old page");
    server.close();
  });
});

test.describe("kept for use without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("an update: a tab of the version before still has all of its parts, and the next load is the new version, also without a network", async ({
    page,
    context,
  }) => {
    const server = await serveFolder(NOW);
    await page.goto(`${server.url}#/offers/new`);
    await addOffer(page);
    await page.evaluate(() => navigator.serviceWorker.ready);

    server.switchTo(NEXT);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing === null))
      .toBe(true);
    server.switchTo(null);
    await page.getByRole("banner").getByRole("link", { name: "What matters" }).click();
    await expect(page.getByRole("slider").first()).toBeVisible();

    server.close();
    await context.setOffline(true);
    await page.goto(server.url);
    await expect(page.getByRole("article")).toContainText("HARBOR HEALTH");
  });
});

test.describe("a part of the page that does not come", () => {
  test("of a place: says so, hands out a backup, and is fixed by loading again", async ({ page }) => {
    await page.route("**/assets/compare-page-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto("./#/offers/new");
    await addOffer(page);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Part of this page did not load");
    const { text } = await download(page, "Download a backup");
    expect(JSON.parse(text)).toMatchObject({ offers: [{ employer: "Harbor Health" }] });
    await page.unroute("**/assets/compare-page-*.js");
    await page.getByRole("button", { name: "Load it again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbor Health");
  });

  test("as the network was away: it is there for who goes elsewhere and comes back, without loading the page again", async ({
    page,
  }) => {
    await page.goto("./#/offers/new");
    await addOffer(page);
    const rubric = page.getByRole("link", { name: "The rubric" });
    const title = page.getByRole("heading", { level: 1 });
    await page.route(/(rubric-page|link-dialog)-.*\.js$/, (route) => route.abort());
    await rubric.click();
    await expect(title).toHaveText("Part of this page did not load");
    await page.getByRole("link", { name: "Report" }).click();
    await page.getByRole("button", { name: /^Link/ }).click();
    await expect(title).toHaveText("Part of this page did not load");
    await page.unrouteAll();
    await rubric.click();
    await expect(title).toContainText("criteria");
    await page.goBack();
    await page.getByRole("button", { name: /^Link/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("behind a link: says so", async ({ page }) => {
    await page.route("**/assets/decide-page-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto("./#/offers/new");
    await addOffer(page);
    await page.getByRole("main").getByRole("link", { name: "Write down your decision" }).click();
    await expect(page.getByText(/Part of this page did not load/).first()).toBeVisible();
  });

  test("of the app: says so, and hands out what is kept", async ({ page }) => {
    await page.goto("./#/offers/new");
    await addOffer(page);
    await page.route("**/assets/app-*.js", (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Part of this page did not load");
    const { text } = await download(page, "Download what is kept here");
    expect(JSON.parse(text)).toMatchObject({ offers: [{ employer: "Harbor Health" }] });
  });

  test("at the very start: says so after a moment, and a click loads it again", async ({ page }) => {
    await page.route("**/assets/first-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto("./");
    await expect(page.getByText("If nothing more comes")).toBeVisible();
    await page.unroute("**/assets/first-*.js");
    await page.getByRole("link", { name: "load it again" }).click();
    await expect(page.getByRole("link", { name: "Add your first offer" })).toBeVisible();
  });
});
