// @ts-check
// Measures what a press costs: until the next paint, until another page is there, and the longest task that follows.
import { TASKS, traced } from "./traced.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ painted: number, there: number, longest: number, clock: number }} Press in milliseconds */

const [PRESSED, PAINTED, THERE] = ["bench-pressed", "bench-painted", "bench-there"];
/** Longer than anything that follows a press takes to begin. */
const QUIET_MS = 700;

/**
 * Has a page mark the next press: when it came, when the frame after it was painted, and when another page's title was.
 *
 * @param {Page} page
 */
const listen = (page) =>
  page.evaluate(
    ([pressed, painted, there]) => {
      const before = document.querySelector("h1");
      const place = location.hash;
      const look = () => {
        const title = document.querySelector("h1");
        const isThere = title !== null && (title !== before || location.hash === place);
        requestAnimationFrame(() => setTimeout(() => (isThere ? performance.mark(there) : look())));
      };
      const types = ["click", "keydown", "input", "change"];
      const mark = () => {
        for (const type of types) removeEventListener(type, mark, true);
        performance.mark(pressed);
        requestAnimationFrame(() => setTimeout(() => performance.mark(painted)));
        requestAnimationFrame(look);
      };
      for (const type of types) addEventListener(type, mark, true);
    },
    [PRESSED, PAINTED, THERE],
  );

/** @param {readonly import("./frame-times.mjs").TraceEvent[]} thread */
const tasksOf = (thread) =>
  thread
    .filter(({ name, ph }) => ph === "X" && name === "ThreadControllerImpl::RunTask")
    .toSorted((a, b) => a.ts - b.ts)
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts / 1000, end: (ts + dur) / 1000, time: tdur / 1000 }));

/**
 * What one press costs: processor time of the page's thread, so that what else the computer does hardly counts, and by the
 * clock until the page is there.
 *
 * @param {Page} page
 * @param {() => Promise<unknown>} press
 * @returns {Promise<Press>}
 */
export const timedPress = async (page, press) => {
  await listen(page);
  const events = await traced(
    page,
    async () => {
      await press();
      await page.waitForFunction((there) => performance.getEntriesByName(there).length > 0, THERE, { timeout: 30_000 });
      await page.waitForTimeout(QUIET_MS);
      await page.evaluate(() => performance.clearMarks());
    },
    TASKS,
  );
  const begin = events.find(({ name }) => name === PRESSED);
  const thread = events.filter(({ pid, tid }) => pid === begin?.pid && tid === begin.tid);
  const at = (/** @type {string} */ mark) => (thread.find(({ name }) => name === mark)?.ts ?? Number.NaN) / 1000;
  const [pressed, painted, there] = [at(PRESSED), at(PAINTED), at(THERE)];
  const tasks = tasksOf(thread).filter(({ end }) => end > pressed);
  const until = (/** @type {number} */ moment) =>
    tasks.filter(({ start, end }) => end <= moment || start <= moment).reduce((sum, { time }) => sum + time, 0);
  return {
    painted: until(painted),
    there: until(there),
    longest: Math.max(0, ...tasks.map(({ time }) => time)),
    clock: there - pressed,
  };
};
