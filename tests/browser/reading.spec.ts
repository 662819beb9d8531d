import { expect, test, type Page } from "@playwright/test";
import { bytesOf, docxOf, pdfOf } from "../material/a-file.ts";
import { NOTES, POSTING } from "./support/a-posting.ts";
import { openSamples, sidewaysScroll, violations, visit } from "./support/steps.ts";

/** Taps that were made, counted as a person makes them. */
const tapper = (page: Page) => {
  let taps = 0;
  return {
    tap: async (role: "button" | "link" | "radio", name: string | RegExp): Promise<void> => {
      taps += 1;
      await page.getByRole(role, { name }).first().click();
    },
    /** a press into the field, and one on "Paste" */
    paste: async (label: string | RegExp, text: string): Promise<void> => {
      taps += 2;
      await page.getByLabel(label).fill(text);
    },
    count: () => taps,
  };
};

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a posting becomes an offer with title, pay and date, is gone through and compared, in at most twelve taps", async ({
    page,
  }) => {
    const { tap, paste, count } = tapper(page);
    await page.goto("./");
    await tap("link", "Add your first offer");
    await paste("Paste the posting, letter or your notes", POSTING);
    await tap("button", "Fill in from it");
    await expect(page.getByLabel("Employer")).toHaveValue("Tern & Vale");
    await expect(page.getByLabel("Job title")).toHaveValue("Junior Machine Learning Engineer");
    await expect(page.getByLabel("Place")).toHaveValue("Leeds");
    await expect(page.getByLabel(/^Reply by/)).toHaveValue("2026-12-04");
    await expect(page.getByRole("checkbox", { name: "Base pay: £38,500 a year" })).toBeChecked();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await tap("button", "Save and see what it says");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What your texts say");
    await expect(page.getByText(/to go$/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await tap("radio", /./);
    await tap("button", "Use this answer");
    await expect(page.getByText(/1 done/)).toBeVisible();
    await tap("button", /^It doesn't say so/);
    await expect(page.getByText(/2 done/)).toBeVisible();

    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Tern & Vale");
    expect(count() + 1).toBeLessThanOrEqual(12);
    await visit(page, "/offers/tern-vale/pay");
    await expect(page.getByLabel("Base salary")).toHaveValue(/38[,.]?500/);
  });
});

const addText = async (page: Page, offer: string, text: string): Promise<void> => {
  await visit(page, `/offers/${offer}/texts`);
  await page.getByLabel("Paste a posting, letter, mail or notes").fill(text);
  await page.getByRole("button", { name: "Add it" }).click();
};

test("the reading pass is gone through by keyboard, and a second reading doesn't ask again", async ({ page }) => {
  await openSamples(page);
  await addText(page, "lumen", NOTES);
  await page.getByRole("link", { name: /^Go through/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What your texts say");
  const left = page.getByRole("status").filter({ hasText: /to go|The last one|gone through/ });
  await expect(left).toBeVisible();
  // Keys act while the focus is in what is asked, and nowhere else.
  const atFirst = (await left.textContent()) ?? "";
  await page.keyboard.press("x");
  await expect(left).toHaveText(atFirst);
  await page.getByRole("button", { name: /Later/ }).focus();
  await page.keyboard.press("x");
  await expect(left).not.toHaveText(atFirst);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(left).toHaveText(atFirst);
  for (let turn = 0; turn < 30 && !((await left.textContent()) ?? "").includes("gone through"); turn += 1) {
    const before = await left.textContent();
    const isChosen = (await page.getByRole("radio", { checked: true }).count()) > 0;
    await page.keyboard.press(turn % 3 === 2 ? "x" : isChosen ? "Enter" : "1");
    if (turn % 3 !== 2 && !isChosen) await page.keyboard.press("Enter");
    await expect(left).not.toHaveText(before ?? "");
  }
  await expect(left).toHaveText("You have gone through all that was found.");
  await page.reload();
  await expect(page.getByText("You have gone through all that was found.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("all clear suggestions are used at once, and one undo takes them back", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "Add your first offer" }).click();
  await page.getByLabel("Employer").fill("Tern & Vale");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await addText(
    page,
    "tern-vale",
    `${NOTES}\nThe letter: base salary £38,500 per year. Please reply by 4 December 2026.`,
  );
  await page.getByRole("link", { name: /^Go through/ }).click();
  const left = page.getByText(/to go/);
  const before = await left.textContent();
  await page.getByRole("button", { name: /^Use all \d+ that are clear$/ }).click();
  await expect(page.getByText(/done|gone through/)).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: "Undo" }).click();
  await expect(left).toHaveText(before ?? "");
  await page.getByRole("button", { name: /Later/ }).focus();
  for (let turn = Number.parseInt(before ?? "0", 10); turn > 0; turn -= 1) await page.keyboard.press("l");
  await page.getByText(/^Your texts say nothing about \d+ questions$/).click();
  await expect(page.getByText("That is not a no")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

const SAID = "You join the on-call rota, one week in eight.";

test("files of every kind are taken in by the form, and one that can't be read says why", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/offers/lumen/texts");
  const field = page.getByLabel("Paste a posting, letter, mail or notes");
  const choose = async (name: string, bytes: Uint8Array): Promise<void> =>
    page
      .getByRole("button", { name: "or choose a file" })
      .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  for (const [name, bytes] of [
    ["talk.md", bytesOf(`# Call\n\n${SAID}`)],
    ["posting.html", bytesOf(`<title>x</title><p>${SAID}<img src="https://example.org/x" onerror="alert(1)">`)],
    ["mail.eml", bytesOf(`Subject: Your offer\r\nContent-Type: text/plain\r\n\r\n${SAID}\r\n`)],
    ["letter.docx", docxOf("Dear Ada,", SAID)],
    ["letter.pdf", pdfOf(SAID)],
  ] as const) {
    await choose(name, bytes);
    await expect(field).toHaveValue(new RegExp(SAID, "u"));
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(field).toHaveValue("");
  }
  await expect(page.getByText(/sentences? speaks? to a question/)).toHaveCount(5);
  for (const [name, bytes, found] of [
    ["scan.pdf", pdfOf(null), "a PDF without text, such as a scan"],
    ["locked.pdf", pdfOf(SAID, true), "a PDF that is encrypted"],
    ["letter.docx", bytesOf("no zip"), "a damaged .docx file"],
  ] as const) {
    await choose(name, bytes);
    await expect(page.getByText(`Found ${found}.`)).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
});

test("a text is renamed, replaced with what changed shown, and removed with undo", async ({ page }) => {
  await openSamples(page);
  await addText(page, "lumen", POSTING);
  const card = page.getByRole("region", { name: "Job posting" });
  await card.getByText("Name and kind").click();
  await card.getByLabel("Name").fill("The advert");
  const renamed = page.getByRole("region", { name: "The advert" });
  await renamed.getByText("There is a new version").click();
  await renamed.getByLabel("Paste it").fill(POSTING.replace("£38,500", "£41,000"));
  await renamed.getByRole("button", { name: "Show what changed" }).click();
  await expect(renamed.getByRole("list", { name: "What changed" }).getByRole("listitem")).toHaveCount(2);
  await renamed.getByRole("button", { name: "Replace it" }).click();
  await renamed.getByText("Read it, with what was found").click();
  await expect(renamed.getByText("£41,000")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page)).toBe(0);
  await renamed.getByRole("button", { name: "Remove The advert" }).click();
  await expect(renamed).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(renamed).toHaveCount(1);
});

test("a question shows what the texts say about it, in the text too, and one press answers it", async ({ page }) => {
  await openSamples(page);
  await addText(page, "northwind", NOTES);
  await visit(page, "/offers/northwind/answer/mentor");
  await page.getByRole("button", { name: "See it in the text" }).first().click();
  await expect(page.getByRole("dialog", { name: "My notes" }).locator("mark")).toBeInViewport();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test.describe("kept for use without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("files are read on the device, without a network, and a broken one says why", async ({
    page,
    context,
  }, info) => {
    const { writeFile } = await import("node:fs/promises");
    await openSamples(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await context.setOffline(true);
    await visit(page, "/offers/lumen/texts");
    for (const [name, text, found] of [
      ["a.html", "<p>Every change goes through <b>code review</b>.</p><script>document.title='x'</script>", null],
      ["a.eml", "Subject: Offer\r\n\r\nEvery change goes through code review.", null],
      ["a.pdf", "no PDF", "a PDF that can't be read"],
      ["a.docx", "no Word file", "a damaged .docx file"],
      ["a.png", "no text", "a .png file"],
    ] as const) {
      const path = info.outputPath(name);
      await writeFile(path, text);
      await page.getByLabel("or choose a file").setInputFiles(path);
      if (found === null)
        await expect(page.getByLabel("Paste a posting, letter, mail or notes")).toHaveValue(/code review\.$/);
      else await expect(page.getByText(`Found ${found}.`)).toBeVisible();
    }
  });
});
