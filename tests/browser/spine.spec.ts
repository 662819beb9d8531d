import { expect, type Locator, type Page, test } from "@playwright/test";
import { NO_FINGER, openSamples, visit } from "./support/steps.ts";

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
    browserName,
  }) => {
    test.skip(browserName === "firefox", NO_FINGER);
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

/** Taps the way a thumb does, and counts: every tap, and every field that is gone into to type. */
const thumb = (page: Page) => {
  let count = 0;
  return {
    taps: () => count,
    tap: async (target: Locator): Promise<void> => {
      count += 1;
      await target.tap();
    },
    type: async (field: Locator, text: string): Promise<void> => {
      count += 1;
      await field.tap();
      await page.keyboard.type(text);
    },
  };
};

test.describe("counted in taps, on a phone", () => {
  test.skip(({ browserName }) => browserName === "firefox", NO_FINGER);
  test.use({ viewport: PHONE, isMobile: true, hasTouch: true });

  test("from nothing to a first number in 4, to an offer's page in 10", async ({ page }) => {
    const { tap, type, taps } = thumb(page);
    await page.goto("./");
    await tap(page.getByRole("link", { name: "Add your first offer" }));
    await type(page.getByLabel("Employer"), "Harbor Health");
    await tap(page.getByRole("button", { name: "Save and answer questions" }));
    await tap(page.locator("form label:has([name=choice])").nth(3));
    await expect(page.getByLabel("The score so far")).toContainText(/^Harbor Health\d+/);
    expect(taps()).toBeLessThanOrEqual(4);
    await tap(page.getByLabel("The score so far").getByRole("link", { name: "Harbor Health" }));
    await expect(page.getByText("The only offer so far.")).toBeVisible();
    expect(taps()).toBeLessThanOrEqual(10);
  });

  test("two offers short-answered, compared, decided and taken away in 40", async ({ page }) => {
    const { tap, type, taps } = thumb(page);
    const answerAll = async (nth: number, salary: string): Promise<void> => {
      await tap(page.getByRole("link", { name: "All on one page" }));
      const questions = page.locator("form:has([name=choice])");
      await expect(questions.first()).toBeVisible();
      // The sections come one after another.
      await expect(page.locator("[data-hold]")).toHaveCount(0);
      for (const question of await questions.all()) await tap(question.locator("label:has([name=choice])").nth(nth));
      await type(page.getByLabel("Base salary a year"), salary);
      if ((await page.getByLabel("What you need").count()) === 0) return;
      await type(page.getByLabel("What you need"), "35000");
      await type(page.getByLabel("More would not change your choice"), "60000");
    };
    const next = page.getByRole("navigation", { name: "Next step" }).getByRole("link");
    await page.goto("./");
    await tap(page.getByRole("link", { name: "Add your first offer" }));
    await type(page.getByLabel("Employer"), "Harbor Health");
    await tap(page.getByRole("button", { name: "Save and answer questions" }));
    await answerAll(3, "£46,500");
    await expect(next).toHaveText("Add a second offer");
    await tap(next);
    await type(page.getByLabel("Employer"), "Nimbus");
    await tap(page.getByRole("button", { name: "Save and answer questions" }));
    await answerAll(1, "52k");
    await expect(next).toHaveText("Compare the two");
    await tap(next);
    await tap(page.getByRole("button", { name: "Skip, and compare" }));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbor Health");
    await tap(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Decide" }));
    await tap(page.getByText("Harbor Health", { exact: true }));
    await type(page.getByLabel("because"), "they show their mistakes");
    await tap(page.getByRole("link", { name: "Report" }).first());
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await tap(page.getByText("Save or share", { exact: true }));
    const saved = page.waitForEvent("download");
    await tap(page.getByRole("button", { name: /Markdown/ }).first());
    expect((await saved).suggestedFilename()).toMatch(/\.md$/);
    expect(taps()).toBeLessThanOrEqual(40);
  });
});

test("the one primary button, followed blindly, leads from an empty file to a decided one that is taken away", async ({
  page,
}) => {
  test.slow();
  await page.goto("./");
  const heading = page.getByRole("heading", { level: 1 });
  const next = page.getByRole("navigation", { name: "Next step" }).getByRole("link");
  const primary = page.locator("main a[class*=primary], main button[class*=primary]:enabled");
  const employers = ["Harbor Health", "Nimbus"];
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await expect(heading).toBeVisible();
    const place = new URL(page.url()).hash;
    seen.push(place);
    if (place.startsWith("#/report") && seen.includes("#/decide")) break;
    // What only the person can do on a page: a name, a choice, an answer.
    if (place === "#/offers/new") await page.getByLabel("Employer").fill(employers.shift() ?? "One more");
    if (place === "#/decide") {
      const others = page.getByRole("button", { name: "Declined", exact: true });
      await page.getByRole("radio", { name: "Harbor Health" }).check();
      await expect(others.or(next).first()).toBeVisible();
      while ((await others.count()) > 0) await others.first().click();
    }
    const options = page.locator("form label:has([name=choice])");
    if (/\/answer/.test(place) && (await options.count()) > 0) await options.nth(step % 3).click();
    if (/answer\/pay/.test(place)) await page.getByLabel("Base salary a year").fill("£40,000");
    if (place === "#/compare" && (await primary.count()) > 0) await primary.last().click();
    const hasItsOwn = /#\/offers\/(new|[^/]+\/answer)|^#?\/?$/.test(place);
    await (hasItsOwn ? primary.last() : next).click();
    await expect.poll(() => new URL(page.url()).hash, { message: `${place} leads nowhere` }).not.toBe(place);
  }
  expect(seen.at(-1), seen.join(" ")).toMatch(/^#\/report/);
  expect(seen).toContain("#/compare");
});

/** The words of the page that can be read at once: nothing that is folded, no options of a list, nothing only for screen readers. */
const words = (page: Page): Promise<number> =>
  page.getByRole("main").evaluate((main) => {
    const seen = main.cloneNode(true);
    if (!(seen instanceof HTMLElement)) return 0;
    document.body.append(seen);
    // What the browser lays out only near the screen is read as well.
    for (const part of seen.querySelectorAll<HTMLElement>("*")) part.style.contentVisibility = "visible";
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
