// @ts-check
// Measures what a press costs: until the next paint, as browsers time an interaction (INP), until all of the page is there,
// and the longest task that follows.
import { TASKS, traced } from "./traced.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ paint: number, work: number, there: number, longest: number }} Press in milliseconds */

const [TIMED, PRESSED, PAINTED, THERE] = ["bench-timed", "bench-pressed", "bench-painted", "bench-there"];
/** Longer than anything that follows a press takes to begin. */
const QUIET_MS = 700;

/**
 * Has a page, before it is opened, write down how long the browser says that each interaction took; one below 16 ms it doesn't
 * tell.
 *
 * @param {Page} page
 */
export const timeInteractions = (page) =>
  page.addInitScript((timed) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("interactionId" in entry && entry.interactionId !== 0)
          performance.mark(timed, { startTime: entry.startTime, detail: entry.duration });
    }).observe({ type: "event", durationThreshold: 16 });
  }, TIMED);

/**
 * Has a page mark the next press: when it came, when the frame after it was painted, and when that was so of all of the page,
 * with nothing left that is drawn later.
 *
 * @param {Page} page
 */
const listen = (page) =>
  page.evaluate(
    ([pressed, painted, there]) => {
      performance.clearMarks();
      const before = document.querySelector("h1");
      const place = location.hash;
      const look = () => {
        const title = document.querySelector("h1");
        const isThere = title !== null && (title !== before || location.hash === place);
        const isWhole = isThere && document.querySelector("[data-hold]") === null;
        requestAnimationFrame(() => setTimeout(() => (isWhole ? performance.mark(there) : look())));
      };
      const types = ["click", "keydown", "input", "change", "popstate"];
      const mark = (/** @type {Event} */ event) => {
        // Of Control and Z, Z is the press.
        if (event instanceof KeyboardEvent && ["Control", "Meta", "Shift", "Alt"].includes(event.key)) return;
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
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts / 1000, time: tdur / 1000 }));

/** What the browser said of the press, and marks that were made: the longest of its events. @param {Page} page */
const longestEvent = (page) =>
  page.evaluate(
    ([timed, pressed]) => {
      const since = (performance.getEntriesByName(pressed)[0]?.startTime ?? 0) - 400;
      const told = performance.getEntriesByName(timed).filter(({ startTime }) => startTime > since);
      return Math.max(0, ...told.map((mark) => ("detail" in mark ? Number(mark.detail) : 0)));
    },
    [TIMED, PRESSED],
  );

/**
 * What one press costs. `paint` is the browser's own figure, in steps of 8 ms and by the clock; where nothing was pressed (the
 * browser's Back), it is the clock until the paint. `work` is the processor time of the page's thread until then, so that what
 * else the computer does hardly counts; `there` is by the clock until all of the page is painted; `longest` is processor time.
 *
 * @param {Page} page
 * @param {() => Promise<unknown>} press
 * @returns {Promise<Press>}
 */
export const timedPress = async (page, press) => {
  await listen(page);
  let told = 0;
  const events = await traced(
    page,
    async () => {
      await press();
      await page.waitForFunction((there) => performance.getEntriesByName(there).length > 0, THERE, { timeout: 30_000 });
      await page.waitForTimeout(QUIET_MS);
      told = await longestEvent(page);
    },
    TASKS,
  );
  const begin = events.find(({ name }) => name === PRESSED);
  const thread = events.filter(({ pid, tid }) => pid === begin?.pid && tid === begin.tid);
  const at = (/** @type {string} */ mark) => (thread.find(({ name }) => name === mark)?.ts ?? Number.NaN) / 1000;
  const [pressed, painted, there] = [at(PRESSED), at(PAINTED), at(THERE)];
  // The press itself is heard in the middle of a task.
  const tasks = tasksOf(thread).filter(({ start, time }) => start + time > pressed);
  return {
    paint: told > 0 ? told : painted - pressed,
    work: tasks.filter(({ start }) => start <= painted).reduce((sum, { time }) => sum + time, 0),
    there: there - pressed,
    longest: Math.max(0, ...tasks.map(({ time }) => time)),
  };
};
