import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Material } from "../../../src/offers/material-schema.ts";
import type { Reading } from "../../../src/reading/reading.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { knownReading, readBeside } from "../../../src/state/reading/readings.ts";
import { useReadings } from "../../../src/state/reading/use-readings.ts";

vi.mock("../../../src/state/reading/readings.ts", { spy: true });
vi.mock("../../../src/state/use-model.ts", () => ({ useModel: () => ({ rubric: bundledRubric }) }));

const TEXTS: readonly Material[] = [
  { id: "notes", title: "Notes", kind: "notes", added: "2026-05-04", text: "Every change goes through code review." },
];
const READING: Reading = {
  format: "first-rung/reading",
  version: 1,
  language: "en",
  passages: [],
  pay: [],
  dates: [],
  facts: {},
};

describe("the readings of texts", () => {
  it("are there also when another page had a text read while this one was drawn", async () => {
    vi.mocked(knownReading).mockReturnValueOnce(undefined).mockReturnValue(READING);
    vi.mocked(readBeside).mockResolvedValue(READING);
    const { result } = renderHook(() => useReadings(TEXTS));
    await waitFor(() => expect(result.current).toHaveLength(1));
  });
});
