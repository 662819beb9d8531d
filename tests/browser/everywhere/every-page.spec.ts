import { expect, test } from "@playwright/test";
import { everyPlace } from "../support/places.ts";
import { openSamples, sidewaysScroll, violations, visit } from "../support/steps.ts";

for (const path of everyPlace("northwind")) {
  test(`${path} has no axe violation and never scrolls sideways, wide and at 320 px, light and dark`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await openSamples(page);
    for (const [width, colorScheme, rules] of [
      [1280, "light", "all"],
      [320, "dark", "all"],
      [320, "light", ["color-contrast"]],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await visit(page, path);
      expect(await violations(page, rules), `${width} ${colorScheme}`).toEqual([]);
      expect(await sidewaysScroll(page), `${width} ${colorScheme}`).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
  });
}

test("without any offer every page still says something and none has an axe violation", async ({ page }) => {
  for (const path of [
    "/",
    "/for-all",
    "/decide",
    "/compare",
    "/ask",
    "/what-matters",
    "/report",
    "/keeping",
    "/rubric",
    "/method",
  ]) {
    await visit(page, path);
    expect(await violations(page), path).toEqual([]);
  }
});
