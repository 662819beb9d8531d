import { expect, it, vi } from "vitest";
import { loadSamples } from "../../src/state/load-samples.ts";

const fetching = vi.hoisted(() => ({ fails: true, times: 0 }));

vi.mock("../../rubric/samples/three-offers.json", async (original) => {
  const samples = await original<object>();
  return {
    get default(): unknown {
      fetching.times += 1;
      if (fetching.fails) throw new TypeError("Failed to fetch dynamically imported module");
      return Object.values(samples)[0] === undefined ? undefined : Reflect.get(samples, "default");
    },
  };
});

it("samples that could not be fetched are fetched again, and once fetched not again", async () => {
  await expect(loadSamples()).rejects.toThrow("Failed to fetch");
  fetching.fails = false;
  const [one, other] = [await loadSamples(), await loadSamples()];
  expect(one.offers).toHaveLength(3);
  expect(other).toBe(one);
  expect(fetching.times).toBe(2);
});
