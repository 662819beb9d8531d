// @ts-check
// Records a trace of Chromium while something is done to a page.

/** @typedef {import("@playwright/test").Page} Page */

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "toplevel",
  "v8",
  "blink.user_timing",
];

/** Everything in the trace while something is done. @param {Page} page @param {() => Promise<void>} act */
export const traced = async (page, act) => {
  const session = await page.context().newCDPSession(page);
  /** @type {import("./frame-times.mjs").TraceEvent[]} */
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    // @ts-expect-error the protocol types an event as any object
    events.push(...value);
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return events;
};
