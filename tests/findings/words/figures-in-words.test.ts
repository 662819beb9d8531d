import { describe, expect, it } from "vitest";
import { counted, countInWords, ordinalInWords } from "../../../src/findings/words/counts-in-words.ts";
import {
  dateInWords,
  dayAndMonth,
  daysLeftInWords,
  longDateInWords,
  replyByInWords,
} from "../../../src/findings/words/dates-in-words.ts";
import { listInWords } from "../../../src/findings/words/list-in-words.ts";
import { moneyInWords } from "../../../src/findings/words/money-in-words.ts";
import {
  aboutPoints,
  likelyInWords,
  pointsApart,
  signedTenths,
  tenths,
  wholePoints,
} from "../../../src/findings/words/points-in-words.ts";
import { chanceInWords, percentInWords, shareInWords } from "../../../src/findings/words/share-in-words.ts";
import { inWaysInTen, waysInTen } from "../../../src/findings/words/ways-in-ten.ts";

describe("points in words", () => {
  it("a score is a whole number, and nothing is ever minus nothing", () => {
    expect([74.4, 74.5, -0.2].map(wholePoints)).toEqual([74, 75, 0]);
  });

  it("the likely range includes the score, as the rail's band does", () => {
    expect(likelyInWords([66.2, 80.1], 74)).toBe("likely 66 – 80");
    expect(likelyInWords([66, 70], 72)).toBe("likely 66 – 72");
    expect(likelyInWords([74, 74.2], 74.1)).toBe("likely 74");
  });

  it.each([
    [0.3, "less than a point"],
    [1.2, "one point"],
    [-11, "11 points"],
  ])("%d apart is %s", (difference, words) => expect(pointsApart(difference)).toBe(words));

  it("in passing, points are counted in words", () => {
    expect(aboutPoints(3.9)).toBe("about four points");
  });

  it.each([
    [2.6, "+2.6"],
    [-0.84, "−0.8"],
    [-0.04, "0.0"],
    [0.04, "0.0"],
  ])("a change of %d is written %s", (change, words) => expect(signedTenths(change)).toBe(words));

  it("a part of a score has one decimal and no minus before nothing", () => {
    expect(tenths(-0.01)).toBe("0.0");
  });
});

describe("chances in words", () => {
  it.each([
    [0, "in no way this could turn out"],
    [0.04, "in fewer than 1 of 10 ways this could turn out"],
    [0.81, "in 8 of 10 ways this could turn out"],
    [0.96, "in almost every way this could turn out"],
    [0.999_999, "in almost every way this could turn out"],
    [1, "in every way this could turn out"],
  ])("%d is said as %s", (probability, words) => expect(inWaysInTen(probability)).toBe(words));

  it("in a table only what is certain is all or none", () => {
    expect([1, 0.97, 0.5, 0.03, 0].map((share) => waysInTen(share))).toEqual([
      "all",
      "almost all",
      "5 of 10",
      "almost none",
      "none",
    ]);
  });

  it("what is nearly all or nothing is kept apart from it", () => {
    expect([0, 0.004, 0.62, 0.996, 1].map(percentInWords)).toEqual(["0%", "under 1%", "62%", "over 99%", "100%"]);
  });

  it.each([
    [0.2, "one in five", "one chance in five"],
    [0.64, "two in three", "two chances in three"],
    [0.52, "half", "an even chance"],
    [0.02, "almost none", "a small chance"],
  ])("a share of %d is %s, a chance of it %s", (share, words, chance) => {
    expect(shareInWords(share)).toBe(words);
    expect(chanceInWords(share)).toBe(chance);
  });
});

describe("money in words", () => {
  it.each([
    [21_500, "GBP", "£21,500"],
    [21_500.5, "EUR", "€21,501"],
    [-1200, "GBP", "-£1,200"],
    [21_500, "doubloons", "21,500 doubloons"],
    [21_500, "G€P", "21,500 G€P"],
    [21_500, undefined, "21,500"],
    [21_500, null, "21,500"],
    [-0.3, "GBP", "£0"],
  ])("%d of %s is %s", (amount, currency, words) => expect(moneyInWords(amount, currency)).toBe(words));
});

describe("dates in words", () => {
  const today = "2026-11-23";

  it.each([
    ["2026-12-04", "Reply by 4 Dec, 11 days left"],
    ["2026-11-24", "Reply by 24 Nov, 1 day left"],
    ["2026-11-23", "Reply by 23 Nov, today"],
    ["2026-11-22", "Reply by 22 Nov, yesterday"],
    ["2026-11-20", "Reply by 20 Nov, 3 days ago"],
    ["2027-01-04", "Reply by 4 Jan 2027, 42 days left"],
  ])("%s is said as %s", (date, words) => expect(replyByInWords(date, today)).toBe(words));

  it("days are counted in whole days, also across a change of the clocks", () => {
    expect(daysLeftInWords("2026-03-30", "2026-03-28")).toBe("2 days left");
  });

  it("September has three letters, as the other months", () => {
    expect(dateInWords("2026-09-01", today)).toBe("1 Sep");
  });

  it("a report has the whole date, a letter the day and the month", () => {
    expect(longDateInWords(today)).toBe("23 November 2026");
    expect(dayAndMonth("2026-12-09")).toBe("9 December");
  });
});

describe("counts and lists in words", () => {
  it("up to twelve is written out", () => {
    expect([0, 1, 12, 13].map(countInWords)).toEqual(["no", "one", "twelve", "13"]);
    expect([counted(1, "offer"), counted(3, "offer"), counted(2, "reply", "replies")]).toEqual([
      "one offer",
      "three offers",
      "two replies",
    ]);
  });

  it.each([
    [1, "first"],
    [12, "twelfth"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [111, "111th"],
  ])("place %d is %s", (place, words) => expect(ordinalInWords(place)).toBe(words));

  it("a list ends in and", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listInWords(items))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(listInWords(["a", "b"], "or")).toBe("a or b");
  });
});
