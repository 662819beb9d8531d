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
