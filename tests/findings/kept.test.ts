import { describe, expect, it } from "vitest";
import { backupReminder, lastBackupInWords } from "../../src/findings/keeping/backup-sentence.ts";
import { momentInWords } from "../../src/findings/words/dates-in-words.ts";
import {
  employersInWords,
  roomInWords,
  setAsideTitle,
  workKeptInWords,
} from "../../src/findings/words/kept-in-words.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const TODAY = "2026-11-23";
/** 3 November 2026, five past two in the afternoon, wherever this runs. */
const THEN = new Date(2026, 10, 3, 14, 5).toISOString();

const withWork = (count: number, lastBackup?: { at: string; work: number }) =>
  anOffersFile(
    [anOffer("a", { ownAnswers: Object.fromEntries(Array.from({ length: count }, (_, each) => [`own-${each}`, 1])) })],
    lastBackup === undefined ? {} : { app: { lastBackup } },
  );

const of = (...names: string[]) => anOffersFile(names.map((employer) => anOffer(employer, { employer })));

describe("a moment", () => {
  it("is said as the person's own clock had it, with the year where it is another", () => {
    expect(momentInWords(THEN, TODAY)).toBe("3 November at 14:05");
    expect(momentInWords(THEN, "2027-01-02")).toBe("3 November 2026 at 14:05");
    expect(momentInWords("long ago", TODAY)).toBe("at some time");
  });
});

describe("the last backup", () => {
  it.each([
    [undefined, "Never."],
    [{ at: THEN, work: 4 }, "3 November at 14:05; six answers and figures came since."],
    [{ at: THEN, work: 11 }, "3 November at 14:05; one answer or figure went since."],
    [{ at: THEN, work: 10 }, "3 November at 14:05; none came since."],
  ])("%j", (lastBackup, words) => {
    expect(lastBackupInWords(withWork(10, lastBackup), TODAY)).toBe(words);
  });

  it("is reminded of by what there is to lose", () => {
    expect(backupReminder(withWork(13), TODAY)).toBe(
      "13 answers and figures of yours are kept in this browser and nowhere else.",
    );
    expect(backupReminder(withWork(13, { at: THEN, work: 2 }), TODAY)).toBe(
      "Your last backup is of 3 November at 14:05; eleven answers and figures came since.",
    );
  });
});

describe("what is kept", () => {
  it("takes a room that is said no finer than it is known", () => {
    expect([5, 99_999, 123_456, 994_000, 996_000, 2_340_000].map(roomInWords)).toEqual([
      "less than 100 kB",
      "less than 100 kB",
      "about 120 kB",
      "about 990 kB",
      "about 1.0 MB",
      "about 2.3 MB",
    ]);
  });

  it("is counted with and without samples", () => {
    expect(workKeptInWords(anOffersFile([]))).toBe("No offer yet.");
    expect(workKeptInWords(withWork(1))).toBe("One offer with one answer or figure.");
    expect(workKeptInWords(anOffersFile([anOffer("a"), anOffer("b")], { app: { samples: ["a", "b"] } }))).toBe(
      "Two sample offers.",
    );
  });

  it("names its employers, as many as fit", () => {
    expect(employersInWords(of("A", "B", "C"))).toBe("A, B, C");
    expect(employersInWords(of("A", "B", "C", "D", "E"))).toBe("A, B and three more");
  });

  it("and can't be read is named by what it still says", () => {
    expect(setAsideTitle("offers", "x", { offer: { employer: "Lumen Labs" } })).toBe("Lumen Labs");
    expect(setAsideTitle("offers", "x", { offer: "gone" })).toBe("An offer without a name (x)");
    expect(setAsideTitle("settings", "preferences", {})).toBe("Your weights and preferences");
    expect(setAsideTitle("settings", "constructor", {})).toBe("A setting");
  });
});
