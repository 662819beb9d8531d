import { expect, test, type Page } from "@playwright/test";
import { openSamples, visit } from "../support/steps.ts";

/** Notes from now on all that a screen reader reads out by itself: what live regions say that they did not say before. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
    const root = document.documentElement;
    root.dataset["heard"] = "[]";
    const said = new Map([...document.querySelectorAll(LIVE)].map((region) => [region, region.textContent]));
    const hear = (text: string): void => {
      const heard: unknown = JSON.parse(root.dataset["heard"] ?? "[]");
      if (Array.isArray(heard) && text.trim() !== "") root.dataset["heard"] = JSON.stringify([...heard, text.trim()]);
    };
    new MutationObserver((records) => {
      const whole = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        if (region === null || region === undefined) continue;
        if (region.ariaAtomic === "false") for (const node of addedNodes) hear(node.textContent ?? "");
        else whole.add(region);
      }
      // A region that is new is read by few; one that says the same again, by none.
      for (const region of whole) {
        const before = said.get(region);
        said.set(region, region.textContent);
        if (region.isConnected && before !== region.textContent) hear(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => JSON.parse(document.documentElement.dataset["heard"] ?? "[]"));

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset["heard"] = "[]";
  });

/** All that follows an answer has followed: it is saved, and nothing is worked out any more. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve), { timeout: 1000 })),
  );
};

test("each answer is read out once, with the option that was taken and the new score", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/offers/harbor/answer/after-launch");
  await settled(page);
  await listen(page);
  await page.getByRole("heading", { level: 1 }).focus();
  const score = page.getByRole("complementary", { name: "The score so far" });
  for (const key of ["1", "4", "u", "5"]) {
    await forget(page);
    const before = await score.innerText();
    await page.keyboard.press(key);
    await expect.poll(() => score.innerText()).not.toBe(before);
    await settled(page);
    const option = page.locator("label", { has: page.locator('input[name="choice"]:checked') });
    const [label = ""] = (await option.innerText()).split(/\n| —/);
    const said = await heard(page);
    expect(said, key).toHaveLength(1);
    expect(said[0]?.startsWith(`${label.trim()}: `), `“${said[0]}” begins with “${label}”`).toBe(true);
    expect(said[0]).toMatch(/: \d+ of 100\. /);
  }
  await forget(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await settled(page);
  expect(await heard(page), "the next question is read by its title alone").toEqual([]);
});

test("each message is read out once, and those before it are not read again", async ({ page }) => {
  await openSamples(page);
  await listen(page);
  const choose = async (name: string, item: string): Promise<void> => {
    await page.getByRole("button", { name: `More for ${name}` }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("Lumen Labs", "Remove");
  await choose("Northwind Logistics", "Mark as declined");
  await page.getByRole("button", { name: "Dismiss", exact: true }).click();
  await settled(page);
  const messages = (await heard(page)).filter((text) => /Lumen|Northwind/.test(text));
  expect(messages).toEqual([
    expect.stringMatching(/^Lumen Labs removed\./),
    expect.stringMatching(/^Northwind Logistics marked as declined/),
  ]);
});
