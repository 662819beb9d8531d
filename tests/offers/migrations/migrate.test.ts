import { expect, it } from "vitest";
import { migrate } from "../../../src/offers/migrations/migrate.ts";

const steps = [
  { from: 1, migrate: (file: object) => ({ ...file, first: true }) },
  { from: 2, migrate: (file: object) => ({ ...file, second: true }) },
];

it("a file takes every step from its own version on", () => {
  expect(migrate({ version: 1 }, steps, 3)).toEqual({ ok: true, file: { version: 3, first: true, second: true } });
  expect(migrate({ version: 2 }, steps, 3)).toEqual({ ok: true, file: { version: 3, second: true } });
  expect(migrate({ version: 3 }, steps, 3)).toEqual({ ok: true, file: { version: 3 } });
});

it("a file of a newer version is refused", () => {
  expect(migrate({ version: 4 }, steps, 3).ok).toBe(false);
});

it("a file that a step can't turn over is refused whole, and stays as it was", () => {
  const renaming = {
    from: 1,
    migrate: (): never => {
      throw new TypeError("the offers are no list");
    },
  };
  const file = Object.freeze({ version: 1, offers: "not a list" });
  expect(migrate(file, [renaming], 2)).toEqual({
    ok: false,
    faults: [{ path: ["version"], found: "1", expected: "a file that version 1 could have written" }],
  });
  expect(file).toEqual({ version: 1, offers: "not a list" });
});
