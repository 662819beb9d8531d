// @ts-check
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];
/** The same browser without windows. */
const WINDOWLESS = ["chromium-headless-shell", "chrome-headless-shell"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chrome or Chromium on this computer: `CHROME_PATH` if set, else what PATH or the usual places hold.
 * `windowless` prefers one that can open no window, where there is one: it does the same with less.
 * @param {{ windowless?: boolean }} [options]
 * @returns {string | undefined}
 */
export const findBrowser = ({ windowless = false } = {}) => {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = (windowless ? [WINDOWLESS, NAMES] : [NAMES]).flatMap((names) =>
    folders.flatMap((folder) => names.map((name) => join(folder, name))),
  );
  return [...onPath, ...PLACES].find((path) => existsSync(path));
};
