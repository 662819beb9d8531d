// @ts-check
// Records a trace of Chromium while something is done to a page.

/** @typedef {import("@playwright/test").Page} Page */

const EVERYTHING = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel", "v8"];

/** What it takes to know when the page's thread was busy: the less is recorded, the less that takes. */
export const TASKS = ["toplevel", "blink.user_timing"];

/**
 * Everything in the trace while something is done.
 *
 * @param {Page} page
 * @param {() => Promise<void>} act
 * @param {readonly string[]} [categories]
 */
export const traced = async (page, act, categories = EVERYTHING) => {
  const session = await page.context().newCDPSession(page);
  /** @type {import("./frame-times.mjs").TraceEvent[]} */
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    // @ts-expect-error the protocol types an event as any object
    events.push(...value);
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: [...categories] },
  });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return events;
};
