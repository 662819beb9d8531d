import { chromium, expect, test, type BrowserContext, type Page } from "@playwright/test";
import { download, visit } from "../support/steps.ts";

const QUESTION = "/offers/harbor-health/answer/after-launch";
const OTHER = "/offers/harbor-health/answer/live-users";

/** An offer of the person's own, with nothing answered. */
const addOffer = async (page: Page): Promise<void> => {
  await visit(page, "/offers/new");
  await page.getByLabel("Employer").fill("Harbor Health");
  await page.getByLabel("Job title").fill("ML Engineer");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
};

const note = (page: Page) => page.getByRole("textbox", { name: /^Note/ }).first();

/** Goes to a question and unfolds its note, where that holds nothing yet. */
const openNote = async (page: Page, question: string): Promise<void> => {
  await visit(page, question);
  const fold = page.locator("details", { has: page.locator("textarea[name=note]") });
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) await fold.locator("summary").click();
};

const chosen = (page: Page) => page.locator("form").getByRole("radio", { checked: true }).first();

const answers = async (page: Page): Promise<unknown> => {
  await visit(page, "/keeping");
  const { text } = await download(page, "Download a backup");
  return JSON.parse(text).offers[0].answers;
};

test.describe("every keystroke survives a reload 300 ms later", () => {
  test("in a new offer that is not saved yet, and in one that is changed", async ({ page }) => {
    await visit(page, "/offers/new");
    await page.getByLabel("Employer").pressSequentially("Harbor Hea");
    await page.waitForTimeout(300);
    await page.reload();
    await expect(page.getByLabel("Employer")).toHaveValue("Harbor Hea");
    await page.getByLabel("Employer").press("End");
    await page.getByLabel("Employer").pressSequentially("lth");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("article")).toContainText("Harbor Health");
    await visit(page, "/offers/harbor-health/edit");
    await page.getByLabel("Place").pressSequentially("Leeds");
    await page.waitForTimeout(300);
    await page.reload();
    await expect(page.getByLabel("Place")).toHaveValue("Leeds");
    await page.getByRole("button", { name: "Start again" }).click();
    await expect(page.getByLabel("Place")).toHaveValue("");
    await visit(page, "/offers/new");
    await expect(page.getByLabel("Employer")).toHaveValue("");
  });

  test("in an answer's note, a figure of pay and the words of a decision", async ({ page }) => {
    await addOffer(page);
    await openNote(page, QUESTION);
    await page.keyboard.press("3");
    await note(page).pressSequentially("they said so on the phone");
    await page.waitForTimeout(300);
    await page.reload();
    await expect(note(page)).toHaveValue("they said so on the phone");
    await visit(page, "/offers/harbor-health/pay");
    await page.getByLabel("Base salary a year").pressSequentially("46500");
    await page.waitForTimeout(300);
    await page.reload();
    await expect(page.getByLabel("Base salary a year")).toHaveValue("46500");
    await visit(page, "/");
    await page.getByRole("main").getByRole("link", { name: "Write down your decision" }).click();
    await page.getByLabel("because").pressSequentially("they show their mis");
    await page.waitForTimeout(300);
    await page.reload();
    await expect(page.getByLabel("because")).toHaveValue("they show their mis");
  });
});

const both = async (context: BrowserContext): Promise<readonly [Page, Page]> => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await addOffer(one);
  return [one, other];
};

test.describe("two pages on the same offer", () => {
  test("answer different questions at once and lose no letter of either", async ({ context }) => {
    const [one, other] = await both(context);
    await openNote(one, QUESTION);
    await openNote(other, OTHER);
    const [here, there] = ["what the manager said, word for word", "what the team said, word for word"];
    await Promise.all([
      note(one).pressSequentially(here, { delay: 15 }),
      note(other).pressSequentially(there, { delay: 17 }),
    ]);
    await expect(one.getByText(/^Saved/)).toBeVisible();
    await expect(other.getByText(/^Saved/)).toBeVisible();
    expect(await answers(one)).toEqual({
      "after-launch": { choice: "unknown", note: here },
      "live-users": { choice: "unknown", note: there },
    });
  });

  test("answer the same question: a choice here and a note there are both kept, and each page shows both", async ({
    context,
  }) => {
    const [one, other] = await both(context);
    await openNote(one, QUESTION);
    await openNote(other, QUESTION);
    const typing = note(one).pressSequentially("a long note that goes on while the other page answers", { delay: 20 });
    const options = other.locator("form").getByRole("radio");
    for (const key of [1, 2, 3, 5, 4]) {
      await other.keyboard.press(`${key}`);
      await expect(options.nth(key - 1)).toBeChecked();
    }
    await typing;
    await expect(chosen(other)).toHaveValue("team-watch");
    await expect(chosen(one)).toHaveValue("team-watch");
    await expect(note(other)).toHaveValue("a long note that goes on while the other page answers");
    await expect(note(one)).toHaveValue("a long note that goes on while the other page answers");
    expect(await answers(one)).toMatchObject({
      "after-launch": { choice: "team-watch", note: "a long note that goes on while the other page answers" },
    });
  });

  test("type into the same note at once and lose no letter of either", async ({ context }) => {
    const [one, other] = await both(context);
    await openNote(one, QUESTION);
    await openNote(other, QUESTION);
    const [letters, digits] = ["abcdefghijklmnopqrstuvwxyz", "12345678901234567890"];
    await Promise.all([
      note(one).pressSequentially(letters, { delay: 30 }),
      note(other).pressSequentially(digits, { delay: 40 }),
    ]);
    await expect.poll(async () => (await note(one).inputValue()).length).toBe(letters.length + digits.length);
    await expect(note(other)).toHaveValue(await note(one).inputValue());
    const kept = await note(one).inputValue();
    expect([kept.replace(/\d/g, "").length, kept.replace(/\D/g, "").length]).toEqual([letters.length, digits.length]);
    expect(await answers(one)).toMatchObject({ "after-launch": { note: kept } });
  });

  test("type into the same note one after the other: the second goes on from what the first wrote", async ({
    context,
  }) => {
    const [one, other] = await both(context);
    await openNote(one, QUESTION);
    await openNote(other, QUESTION);
    await note(one).pressSequentially("from the first");
    await expect(note(other)).toHaveValue("from the first");
    await note(other).press("End");
    await note(other).pressSequentially(", and the second");
    await expect(note(one)).toHaveValue("from the first, and the second");
  });
});

test("a tab killed 50 ms after a keystroke loses at most that one", async ({ baseURL, browserName }, info) => {
  test.skip(browserName !== "chromium", "only Chromium kills a tab when it is told to");
  const profile = info.outputPath("profile");
  const launch = () =>
    chromium.launchPersistentContext(profile, { ...info.project.use.launchOptions, baseURL: baseURL ?? "" });
  const before = await launch();
  const [page = await before.newPage()] = before.pages();
  await addOffer(page);
  await openNote(page, QUESTION);
  const typed = "the tab dies in the middle of this";
  await note(page).pressSequentially(typed, { delay: 30 });
  await page.waitForTimeout(50);
  const session = await before.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  await before.close();

  const after = await launch();
  const again = await after.newPage();
  await openNote(again, QUESTION);
  await expect(note(again)).toHaveValue(/^the tab dies/);
  const kept = await note(again).inputValue();
  expect([typed, typed.slice(0, -1)]).toContain(kept);
  await after.close();
});

test.describe("a browser that can't keep it", () => {
  test("for want of room says so, hands the work out, and saves once there is room", async ({
    page,
    baseURL,
    browserName,
  }) => {
    test.skip(browserName !== "chromium", "only Chromium can be told how much room there is");
    // Before the first write: Chromium trusts for a while in the room that it saw last.
    const session = await page.context().newCDPSession(page);
    const origin = new URL(baseURL ?? "").origin;
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await addOffer(page);
    await expect(page.getByText(/no room left/)).toBeVisible();
    await openNote(page, QUESTION);
    await note(page).fill("typed without room");
    const { text } = await download(page, "Download a backup");
    expect(JSON.parse(text).offers[0].answers["after-launch"].note).toBe("typed without room");
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    // Whatever is typed next takes along all that could not be saved before.
    await note(page).fill("typed without room, and with it");
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await expect(page.getByText(/no room left/)).toHaveCount(0);
    await page.reload();
    await expect(note(page)).toHaveValue("typed without room, and with it");
  });

  for (const [how, block] of [
    ["has none", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
    [
      "refuses",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("storage is off", "SecurityError");
        };
      },
    ],
  ] as const) {
    test(`because it ${how} says so, works all the same, and hands the work out`, async ({ page }) => {
      await page.addInitScript(block);
      await addOffer(page);
      await expect(page.getByText(/keeps nothing here.*Private windows/)).toBeVisible();
      await openNote(page, QUESTION);
      await note(page).fill("only on this page");
      const { text } = await download(page, "Download a backup");
      expect(JSON.parse(text).offers[0]).toMatchObject({
        employer: "Harbor Health",
        answers: { "after-launch": { note: "only on this page" } },
      });
    });
  }
});

test("what can't be read is set aside, shown with what is wrong, and handed out; the rest works on", async ({
  page,
}) => {
  await addOffer(page);
  await page.evaluate(async () => {
    const opening = indexedDB.open("first-rung");
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const write = opening.result.transaction("offers", "readwrite").objectStore("offers");
    write.put({ id: "lumen", position: 1, offer: { id: "lumen", employer: "Lumen Labs", title: 7 } });
    await new Promise((resolve) => write.transaction.addEventListener("complete", resolve));
    opening.result.close();
  });
  await page.reload();
  await page.getByRole("link", { name: "see what it is" }).click();
  const card = page.getByRole("region", { name: "Set aside" });
  await expect(card.getByRole("heading", { name: "Lumen Labs" })).toBeVisible();
  await expect(card.getByText(/^title: found 7/)).toBeVisible();
  const { text } = await download(page, "Download what was set aside");
  expect(JSON.parse(text)[0].row.offer).toEqual({ id: "lumen", employer: "Lumen Labs", title: 7 });
  await page.getByRole("button", { name: "I have seen it" }).click();
  await visit(page, "/");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText(/could not be read/)).toHaveCount(0);
});

test("everything is deleted at one's word, and comes back by Undo", async ({ page }) => {
  await addOffer(page);
  await visit(page, "/keeping");
  await page.getByRole("button", { name: "Delete everything…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("No offer yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/^One offer with/)).toBeVisible();
  await visit(page, "/");
  await expect(page.getByRole("article")).toContainText("Harbor Health");
});
