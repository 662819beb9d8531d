// @ts-check
// Reads from a trace of Chromium how long script kept the page busy in each of its frames.

/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: { name?: string, data?: { type?: string } } }} TraceEvent */

/** What the DevTools count as scripting. */
const SCRIPT = new Set([
  "EvaluateScript",
  "EventDispatch",
  "FireAnimationFrame",
  "FunctionCall",
  "RunMicrotasks",
  "TimerFire",
]);
/** What script makes the browser do at once, which the DevTools count as rendering. */
const RENDERING = new Set(["Layout", "UpdateLayoutTree"]);
const FRAME = "BeginCommitCompositorFrame";

/** @param {TraceEvent} event */
const endOf = (event) => event.ts + (event.dur ?? 0);
/** Processor time, so that what else the computer does doesn't count. @param {TraceEvent} event */
const milliseconds = (event) => (event.tdur ?? event.dur ?? 0) / 1000;

/** @param {readonly TraceEvent[]} thread */
const calls = (thread) => thread.filter(({ name }) => name === "FunctionCall").length;

/** @param {readonly TraceEvent[]} events @returns {readonly TraceEvent[]} those of the thread that runs the page's script */
const mainThread = (events) => {
  /** @type {Map<string, TraceEvent[]>} */
  const threads = new Map();
  for (const { pid, tid, name, args } of events) {
    if (name === "thread_name" && args.name === "CrRendererMain") threads.set(`${pid} ${tid}`, []);
  }
  for (const event of events) threads.get(`${event.pid} ${event.tid}`)?.push(event);
  return [...threads.values()].toSorted((a, b) => calls(b) - calls(a))[0] ?? [];
};

/** Of nested events the outermost. @param {readonly TraceEvent[]} events @param {ReadonlySet<string>} names */
const outermost = (events, names) => {
  /** @type {TraceEvent[]} */
  const found = [];
  const spans = events.filter(({ ph, name }) => ph === "X" && names.has(name));
  for (const event of spans.toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const last = found.at(-1);
    if (last === undefined || event.ts >= endOf(last)) found.push(event);
  }
  return found;
};

/**
 * Every stretch of script of the page, in its order: when it began, and how long it took in milliseconds of processor time.
 * Layout that script forces counts as rendering.
 *
 * @param {readonly TraceEvent[]} thread
 */
const stretchesOf = (thread) => {
  const rendering = outermost(thread, RENDERING);
  return outermost(thread, SCRIPT).map((script) => {
    const inside = rendering.filter(({ ts }) => ts >= script.ts && ts < endOf(script));
    return { ts: script.ts, time: inside.reduce((left, event) => left - milliseconds(event), milliseconds(script)) };
  });
};

/** The longest time for which script let nothing else happen. @param {readonly TraceEvent[]} events */
export const longestScript = (events) => Math.max(0, ...stretchesOf(mainThread(events)).map(({ time }) => time));

/** Script in each frame in which there was any, in milliseconds. @param {readonly TraceEvent[]} events */
export const scriptByFrame = (events) => {
  const thread = mainThread(events);
  const stretches = stretchesOf(thread);
  const commits = thread.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  const ends = [...commits.toSorted((a, b) => a - b), Infinity];
  const sums = ends.map((end, index) =>
    stretches
      .filter(({ ts }) => ts < end && ts >= (ends[index - 1] ?? -Infinity))
      .reduce((sum, { time }) => sum + time, 0),
  );
  return sums.filter((sum) => sum > 0);
};
