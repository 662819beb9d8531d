import { describe, expect, it } from "vitest";
import type { Smaa } from "../../../src/engine/comparison.ts";
import type { SmaaInput } from "../../../src/engine/smaa/smaa-input.ts";
import { askingQueue } from "../../../src/state/beside/queue.ts";

const input = (id: string): SmaaInput => ({
  offers: [id],
  criteria: [],
  weights: [],
  sureness: "sure",
  certain: [],
  open: [],
});
const result = (draws: number): Smaa => ({
  sureness: "sure",
  draws,
  rankAcceptability: {},
  pairwise: {},
  centralWeights: {},
});

/** A runner that finishes when it is told to. */
const aRunner = () => {
  const begun: { readonly id: string | undefined; readonly finish: (smaa: Smaa) => void }[] = [];
  const stopped: (string | undefined)[] = [];
  const { ask, known } = askingQueue<SmaaInput, Smaa>((one, finish) => {
    begun.push({ id: one.offers[0], finish });
    return () => void stopped.push(one.offers[0]);
  });
  return { ask, known, begun, stopped, ids: () => begun.map(({ id }) => id) };
};

describe("calculation only what someone waits for", () => {
  it("an input that changes while it is worked out is stopped, and the new one begun", () => {
    const { ask, begun, stopped, ids } = aRunner();
    const taken: number[] = [];
    const take = ({ draws }: Smaa): void => void taken.push(draws);
    ask(input("a"), take)();
    ask(input("b"), take);
    expect(stopped).toEqual(["a"]);
    expect(ids()).toEqual(["a", "b"]);
    begun[1]?.finish(result(2));
    expect(taken).toEqual([2]);
  });

  it("an input that was overtaken while another was worked out is never begun", () => {
    const { ask, begun, stopped, ids } = aRunner();
    const taken: number[] = [];
    const take = ({ draws }: Smaa): void => void taken.push(draws);
    ask(input("a"), take);
    ask(input("b"), take)();
    ask(input("c"), take);
    expect(ids()).toEqual(["a"]);
    begun[0]?.finish(result(1));
    expect(ids()).toEqual(["a", "c"]);
    begun[1]?.finish(result(2));
    expect(taken).toEqual([1, 2]);
    expect(stopped).toEqual([]);
  });

  it("of several that wait the newest is begun first, and then the others", () => {
    const { ask, begun, ids } = aRunner();
    for (const id of ["a", "b", "c", "d"]) ask(input(id), () => undefined);
    begun[0]?.finish(result(1));
    expect(ids()).toEqual(["a", "d"]);
    begun[1]?.finish(result(2));
    expect(ids()).toEqual(["a", "d", "c"]);
  });

  it("those who ask for the same share one result, also those who come later", () => {
    const { ask, known, begun, ids } = aRunner();
    const same = input("a");
    const taken: number[] = [];
    const take = ({ draws }: Smaa): void => void taken.push(draws);
    ask(same, take);
    ask(same, (smaa) => void taken.push(smaa.draws));
    expect(known(same)).toBeUndefined();
    begun[0]?.finish(result(7));
    expect(known(same)).toEqual(result(7));
    ask(same, take);
    expect(taken).toEqual([7, 7, 7]);
    expect(ids()).toEqual(["a"]);
  });

  it("losing interest in one of two leaves the other its result", () => {
    const { ask, begun } = aRunner();
    const same = input("a");
    const taken: string[] = [];
    ask(same, () => void taken.push("one"))();
    ask(same, () => void taken.push("other"));
    begun[0]?.finish(result(1));
    expect(taken).toEqual(["other"]);
  });
});
