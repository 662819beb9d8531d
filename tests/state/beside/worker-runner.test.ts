import { describe, expect, it } from "vitest";
import type { Smaa } from "../../../src/engine/comparison.ts";
import type { SmaaInput } from "../../../src/engine/smaa/smaa-input.ts";
import { smaa, smaaSteps } from "../../../src/engine/smaa/smaa.ts";
import type { WorkerRequest } from "../../../src/state/beside/in-steps.ts";
import { workerRunner } from "../../../src/state/beside/worker-runner.ts";

const input: SmaaInput = {
  offers: ["a", "b"],
  criteria: ["pay", "teaching"],
  weights: [0.5, 0.5],
  sureness: "sure",
  certain: [
    [20, 80],
    [70, 40],
  ],
  open: [],
};

/** A worker that lives on this page and answers when it is told to. */
class NearWorker extends EventTarget {
  readonly asked: WorkerRequest<SmaaInput>[] = [];
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(request: WorkerRequest<SmaaInput>): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.asked.length = 0;
  }

  answer(request: WorkerRequest<SmaaInput>): void {
    if (request.input === null) throw new Error("nothing to answer");
    this.dispatchEvent(new MessageEvent("message", { data: { id: request.id, result: smaa(request.input) } }));
  }

  fail(): void {
    this.dispatchEvent(new Event("error"));
  }
}

const run = (worker: NearWorker) => {
  const runner = workerRunner(() => worker, smaaSteps);
  return () => new Promise<Smaa>((resolve) => runner(input, resolve));
};

describe("the worker's desk", () => {
  it("hands each answer to the one who asked, whatever their order", async () => {
    const worker = new NearWorker();
    const ask = run(worker);
    const [first, second] = [ask(), ask()];
    for (const request of worker.asked.toReversed()) worker.answer(request);
    expect(await first).toEqual(smaa(input));
    expect(await second).toEqual(smaa(input));
    expect(new Set(worker.asked.map(({ id }) => id)).size).toBe(2);
  });

  it("what is stopped is told to the worker, and its answer, if it was on its way, to nobody", async () => {
    const worker = new NearWorker();
    const runner = workerRunner(() => worker, smaaSteps);
    const told: Smaa[] = [];
    const stop = runner(input, (each) => void told.push(each));
    const [request] = worker.asked;
    stop();
    expect(worker.asked.at(-1)).toEqual({ id: request?.id, input: null });
    if (request !== undefined) worker.answer(request);
    expect(told).toEqual([]);
  });

  it("without a worker it goes in slices: other events come between, and it can be stopped", async () => {
    const runner = workerRunner(() => {
      throw new TypeError("no workers here");
    }, smaaSteps);
    const told: Smaa[] = [];
    const stop = runner(input, (each) => void told.push(each));
    expect(told).toEqual([]);
    stop();
    expect(await new Promise((resolve) => runner(input, resolve))).toEqual(smaa(input));
    expect(told).toEqual([]);
  });

  it("a worker that fails loses nothing: the page does its work from then on", async () => {
    const worker = new NearWorker();
    const ask = run(worker);
    const first = ask();
    worker.fail();
    expect(await first).toEqual(smaa(input));
    expect(await ask()).toEqual(smaa(input));
    expect(worker.asked).toHaveLength(1);
  });

  it("a browser without workers does the same", async () => {
    const runner = workerRunner(() => {
      throw new TypeError("no workers here");
    }, smaaSteps);
    expect(await new Promise((resolve) => runner(input, resolve))).toEqual(smaa(input));
  });
});
