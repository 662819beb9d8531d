import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";

const BUILT = "dist/page";

test("opened as a file it says that it needs a server", async ({ page }) => {
  await page.goto(pathToFileURL(join(process.cwd(), BUILT, "index.html")).href);
  await expect(page.getByText(/can’t run from a file/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});
