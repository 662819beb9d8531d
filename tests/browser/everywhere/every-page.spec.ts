import { expect, test } from "@playwright/test";
import { everyPlace } from "../support/places.ts";
import { openSamples, sidewaysScroll, violations, visit } from "../support/steps.ts";

// Colours are looked at once in the light and once in the dark, in one walk for each.
for (const [width, colorScheme] of [
  [1280, "light"],
  [320, "dark"],
] as const) {
  test(`no place has an axe violation, scrolls sideways or reports an error at ${width} px in the ${colorScheme}`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openSamples(page);
    for (const path of everyPlace("northwind")) {
      await visit(page, path);
      expect.soft(await violations(page), path).toEqual([]);
      expect.soft(await sidewaysScroll(page), path).toBeLessThanOrEqual(0);
      expect.soft(errors.splice(0), path).toEqual([]);
    }
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
