import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { SAMPLE_BUTTON } from "../support/steps.ts";
import { serveFolder } from "../support/static-server.ts";

const BUILT = "dist/page";

test.use({ serviceWorkers: "allow" });

test("opened as a file it says that it needs a server", async ({ page }) => {
  await page.goto(pathToFileURL(join(process.cwd(), BUILT, "index.html")).href);
  await expect(page.getByText(/can’t run from a file/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("under a folder of a host that has lost one file, everything else works without a network", async ({
  page,
  context,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "first-rung-host-"));
  const host = join(folder, "tools", "first-rung");
  await cp(BUILT, host, { recursive: true });
  const lost = (await readdir(join(host, "assets"))).filter((name) => /^method-page-.*\.js$/.test(name));
  expect(lost).toHaveLength(1);
  for (const name of lost) await rm(join(host, "assets", name));
  const server = await serveFolder(folder);
  try {
    await page.goto(`${server.url}tools/first-rung/`);
    await page.getByRole("button", { name: SAMPLE_BUTTON }).click();
    await expect(page.getByRole("article")).toHaveCount(3);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // That it is ready is said in its place, before and after a reload, and nowhere else.
    await expect(page.getByText(/without a network/)).toHaveCount(0);
    await page.goto(`${server.url}tools/first-rung/#/keeping`);
    await expect(page.getByText("The page itself is kept on this device.")).toHaveCount(1);
    await context.setOffline(true);
    server.switchTo(null);
    for (const [place, title] of [
      ["/", /one in front/],
      ["/compare", /Harbor Health/],
      ["/report", /^Report$/],
      ["/rubric", /criteria/],
    ] as const) {
      await page.goto("about:blank");
      await page.goto(`${server.url}tools/first-rung/#${place}`);
      await expect(page.getByRole("heading", { level: 1 }), place).toContainText(title);
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test("what keeps it on the device waits until a place has all of its own parts", async ({ page }) => {
  await page.addInitScript(() => {
    const container = navigator.serviceWorker;
    const register = container.register.bind(container);
    container.register = (...args) => {
      performance.mark("asked for its worker");
      return register(...args);
    };
  });
  const isAsked = () =>
    page.evaluate(
      () =>
        // By then whatever the page does at its start has had its turn.
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() =>
            setTimeout(() =>
              setTimeout(() => resolve(performance.getEntriesByName("asked for its worker").length > 0)),
            ),
          );
        }),
    );
  let wasAsked: boolean | undefined;
  await page.route(/compare-page-/, async (route) => {
    await page.waitForFunction(
      () => document.readyState === "complete" && document.querySelector(".before-start") === null,
    );
    wasAsked ??= await isAsked();
    await route.continue();
  });
  await page.goto("./#/compare");
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(wasAsked).toBe(false);
  expect(await isAsked()).toBe(true);
});
