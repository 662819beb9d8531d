import { describe, expect, it } from "vitest";
import { isBackupDue, noteBackup, putBackupOff } from "../../src/offers/backup-due.ts";
import { ownWork } from "../../src/offers/own-work.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const THEN = "2026-11-03T09:00:00Z";
const THE_DAY_AFTER = "2026-11-04T09:00:00Z";
const A_WEEK_LATER = "2026-11-10T09:00:00Z";

/** A file with an offer in which so many questions are answered. */
const answering = (count: number, app: OffersFile["app"] = {}): OffersFile =>
  anOffersFile(
    [
      anOffer("harbor", {
        answers: Object.fromEntries(Array.from({ length: count }, (_, number) => [`q${number}`, { choice: "some" }])),
      }),
    ],
    { app },
  );

describe("what there is to lose", () => {
  it("is every answer that says something and every figure of pay", () => {
    const offer = anOffer("harbor", {
      answers: { a: { choice: "some" }, b: { choice: "unknown" }, c: { choice: "unknown", note: "asked twice" } },
      ownAnswers: { near: 0 },
      pay: { currency: "GBP", base: 46_500, bonus: { target: 0.1 }, evidence: "written" },
    });
    expect(ownWork(anOffersFile([offer, anOffer("empty")]))).toBe(5);
  });

  it("is nothing in samples", () => {
    expect(ownWork(answering(20, { samples: ["harbor"] }))).toBe(0);
  });
});

describe("a reminder of a backup", () => {
  it("comes when there is something worth losing, and not before", () => {
    expect(isBackupDue(anOffersFile([]), THEN)).toBe(false);
    expect(isBackupDue(answering(7), THEN)).toBe(false);
    expect(isBackupDue(answering(8), THEN)).toBe(true);
    expect(isBackupDue(answering(24, { samples: ["harbor"] }), THEN)).toBe(false);
  });

  it.each([
    ["a backup", noteBackup],
    ["“not now”", putBackupOff],
  ])("goes with %s, and comes back with as much work again", (_name, done) => {
    const { app } = done(answering(10), THEN);
    expect(isBackupDue(answering(10, app), THEN)).toBe(false);
    expect(isBackupDue(answering(17, app), THE_DAY_AFTER)).toBe(false);
    expect(isBackupDue(answering(18, app), THE_DAY_AFTER)).toBe(true);
  });

  it("comes a week later for anything new, and never for nothing new", () => {
    const { app } = noteBackup(answering(10), THEN);
    expect(isBackupDue(answering(11, app), A_WEEK_LATER)).toBe(true);
    expect(isBackupDue(answering(10, app), A_WEEK_LATER)).toBe(false);
  });

  it("goes by the later of the two", () => {
    const off = putBackupOff(noteBackup(answering(10), THEN), THE_DAY_AFTER);
    expect(isBackupDue(answering(11, off.app), A_WEEK_LATER)).toBe(false);
    const saved = noteBackup(putBackupOff(answering(10), THEN), THE_DAY_AFTER);
    expect(isBackupDue(answering(11, saved.app), A_WEEK_LATER)).toBe(false);
  });
});
