import { expect, test, type Page } from "@playwright/test";
import { visit } from "./steps.ts";

const PHONE = { width: 390, height: 844 };

const addOffer = async (page: Page, employer: string): Promise<void> => {
  await visit(page, "/offers/new");
  await page.getByLabel("Employer").fill(employer);
  await page.getByRole("button", { name: "Save and answer questions" }).click();
  await expect(page.getByRole("button", { name: /^Next question/ })).toBeVisible();
};

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

  test("a question is one screen: what is asked, every option and the way on, without scrolling", async ({ page }) => {
    await addOffer(page, "Harbor Health");
    await visit(page, "/offers/harbor-health/answer/after-launch");
    const options = await page.locator("form label:has([name=choice])").all();
    expect(options.length).toBeGreaterThan(4);
    const next = page.getByRole("button", { name: /^Next question/ });
    for (const seen of [
      page.getByRole("heading", { level: 1 }),
      page.getByText("What doesn't count."),
      ...options,
      next,
    ])
      await expect(seen).toBeInViewport({ ratio: 1 });
    // The way on lies over the window's foot: no option is under it.
    const [foot, last] = [await next.boundingBox(), await options.at(-1)?.boundingBox()];
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });

  test("how it is known is asked beside the option that is picked, and nothing is chosen beforehand", async ({
    page,
  }) => {
    await addOffer(page, "Harbor Health");
    const levels = page.getByRole("radiogroup", { name: "How do you know?" });
    await visit(page, "/offers/harbor-health/answer/live-users");
    await expect(levels).toHaveCount(0);
    await page.getByText("Some people use it, and could do without").tap();
    await expect(levels).toBeInViewport({ ratio: 1 });
    await expect(page.getByText("Until you say, it counts as little as a guess.")).toBeInViewport();
    await levels.getByText("From a recruiter").tap();
    await visit(page, "/offers/harbor-health/answer/after-launch");
    await page.getByText("You never see it again").tap();
    await expect(levels.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(levels.getByRole("radio").first()).toHaveAccessibleName("From a recruiter");
  });
});
