import { expect, test, type Page } from "@playwright/test";
import { openSamples, visit } from "./steps.ts";

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

/** The words of the page that can be read at once: nothing that is folded, no options of a list, nothing only for screen readers. */
const words = (page: Page): Promise<number> =>
  page.getByRole("main").evaluate((main) => {
    const seen = main.cloneNode(true);
    if (!(seen instanceof HTMLElement)) return 0;
    document.body.append(seen);
    for (const unseen of seen.querySelectorAll("details:not([open]) > :not(summary), select, .visually-hidden"))
      unseen.remove();
    const { innerText } = seen;
    seen.remove();
    return innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });

/**
 * What a reader has to make sense of before anything is unfolded: every titled part of the page (an offer's name is none),
 * and every kind of figure or mark that an offer's row shows, once however often it stands there (`data-concept`).
 */
const concepts = async (page: Page): Promise<string[]> => {
  const parts = await page.getByRole("main").locator("h2:visible:not(article h2, .visually-hidden)").allInnerTexts();
  const marks = await page
    .locator("[data-concept]:visible")
    .evaluateAll((marked) => marked.map((mark) => mark.getAttribute("data-concept") ?? ""));
  return [...new Set([...parts, ...marks])];
};

test("with three samples Offers is at most 300 words and 10 concepts, Compare 600 and 12", async ({ page }) => {
  await openSamples(page);
  for (const [path, mostWords, mostConcepts] of [
    ["/", 300, 10],
    ["/compare", 600, 12],
  ] as const) {
    await visit(page, path);
    await expect(page.getByRole("article")).toHaveCount(3);
    const [told, count] = [await concepts(page), await words(page)];
    expect(told.length, told.join(", ")).toBeLessThanOrEqual(mostConcepts);
    expect(told.length).toBeGreaterThan(5);
    expect(count, path).toBeLessThanOrEqual(mostWords);
    expect(count, path).toBeGreaterThan(100);
  }
});
