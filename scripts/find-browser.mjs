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

const FIREFOX_NAMES = ["firefox", "firefox-esr", "firefox.exe"];
const FIREFOX_PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * @param {string | undefined} named
 * @param {readonly (readonly string[])[]} names those of the first list before those of the next
 * @param {readonly string[]} places
 * @returns {string | undefined}
 */
const find = (named, names, places) => {
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = names.flatMap((list) => folders.flatMap((folder) => list.map((name) => join(folder, name))));
  return [...onPath, ...places].find((path) => existsSync(path));
};

/**
 * The path of a Chrome or Chromium on this computer: `CHROME_PATH` if set, else what PATH or the usual places hold.
 * `windowless` prefers one that can open no window, where there is one: it does the same with less.
 * @param {{ windowless?: boolean }} [options]
 * @returns {string | undefined}
 */
export const findBrowser = ({ windowless = false } = {}) =>
  find(process.env.CHROME_PATH, windowless ? [WINDOWLESS, NAMES] : [NAMES], PLACES);

/**
 * The path of a Firefox on this computer: `FIREFOX_PATH` if set, else what PATH or the usual places hold.
 * @returns {string | undefined}
 */
export const findFirefox = () => find(process.env.FIREFOX_PATH, [FIREFOX_NAMES], FIREFOX_PLACES);
