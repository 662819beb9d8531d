import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { toQr } from "../../../src/exports/link/qr.ts";

/** The modules that a path of rectangles paints dark. */
const painted = (path: string): ReadonlySet<string> => {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  expect(runs.map(([run]) => run).join("")).toBe(path);
  return new Set(
    runs.flatMap(([, x, y, width]) => Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at} ${y}`)),
  );
};

describe("a link as a QR code", () => {
  it("paints every dark module and no other", async () => {
    const text = "https://a.example/#/shared/1.eJxtkk1ygzAMRq_C";
    const drawing = await toQr(text);
    const { data, size } = encode(text, { ecc: "L", border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
    expect(drawing?.size).toBe(size);
    expect(painted(drawing?.path ?? "")).toEqual(new Set(dark));
  });

  it("leaves four modules of light around it", async () => {
    const { size = 0, path = "" } = (await toQr("x")) ?? {};
    const places = [...painted(path)].flatMap((place) => place.split(" ").map(Number));
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });

  it("is not there where a phone could not read it", async () => {
    expect(await toQr("a".repeat(1_732))).not.toBeNull();
    expect(await toQr("a".repeat(1_733))).toBeNull();
    expect(await toQr("é".repeat(1_000))).toBeNull();
  });
});
