// @ts-check
// Makes docs/picture.webp, the page as README shows it, from the built page with its three samples: `npm run picture`. It is
// drawn and packed by the browser itself. Needs a build.
import { writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "./find-browser.mjs";

const INTO = "docs/picture.webp";
const SIZE = { width: 1280, height: 900 };
const MOST_BYTES = 150_000;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("no Chrome or Chromium was found; CHROME_PATH says where one is");
const server = await preview({ preview: { host: "localhost", port: 4397 }, logLevel: "error" });
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath, args });
try {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await page.getByRole("button", { name: /three sample offers/i }).click();
  await page.getByRole("article").nth(2).waitFor();
  await page.getByRole("link", { name: "Compare", exact: true }).first().click();
  await page
    .getByText(/of 10 ways/)
    .first()
    .waitFor();
  const shot = (await page.screenshot()).toString("base64");
  const packed = await (
    await context.newPage()
  ).evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/webp", 0.86).split(",")[1] ?? "";
  }, shot);
  const bytes = Buffer.from(packed, "base64");
  if (bytes.length > MOST_BYTES)
    throw new Error(`${INTO}: found ${bytes.length} bytes; expected at most ${MOST_BYTES}`);
  await writeFile(INTO, bytes);
  process.stdout.write(`${INTO}: ${Math.round(bytes.length / 1000)} kB\n`);
} finally {
  await browser.close();
  await server.close();
}
