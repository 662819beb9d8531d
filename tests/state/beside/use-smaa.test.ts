import { renderHook, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { useSmaaOf } from "../../../src/state/beside/use-smaa.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";

it("what was drawn before is there from the first, and nothing is drawn again for it", async () => {
  const { model } = aCase(theSamples);
  const first = renderHook(() => useSmaaOf(model));
  expect(first.result.current).toEqual({ smaa: null, isCurrent: false });
  await waitFor(() => expect(first.result.current.isCurrent).toBe(true));
  let draws = 0;
  const { result } = renderHook(() => {
    draws += 1;
    return useSmaaOf(model);
  });
  expect(result.current).toEqual(first.result.current);
  expect(draws).toBe(1);
});
