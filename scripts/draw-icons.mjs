// @ts-check
// Draws the icons of the installed page from `src/app/favicon.svg`, with ImageMagick's `convert`. Only after that was changed.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const APP = fileURLToPath(new URL("../src/app/", import.meta.url));
/** The share of the width that a round mask leaves whole. */
const SAFE = 0.6;

mkdirSync(`${APP}icons`, { recursive: true });
for (const size of [192, 512]) {
  const inner = Math.round(size * SAFE);
  const drawn = ["-background", "none", "-density", "1200", `${APP}favicon.svg`, "-resize", `${inner}x${inner}`];
  const placed = [
    "-background",
    "#faf8f3",
    "-gravity",
    "center",
    "-extent",
    `${size}x${size}`,
    "-colors",
    "48",
    "-strip",
  ];
  execFileSync("convert", [...drawn, ...placed, `${APP}icons/icon-${size}.png`]);
}
