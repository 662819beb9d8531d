import { describe, expect, it } from "vitest";
import { readText } from "../../src/reading/read-text.ts";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";

/** A letter of 28 November 2026, a Saturday. */
const read = (text: string) =>
  readText(bundledRubric, bundledSigns, `Offer letter\n\nWe are pleased to offer you the role.\n\n${text}`, {
    kind: "letter",
    day: "2026-11-28",
  });

const payIn = (text: string): string =>
  read(text)
    .pay.map(({ field, amount, most, currency, period, months }) =>
      [
        field,
        amount,
        ...(most === undefined ? [] : [most]),
        currency,
        period,
        ...(months === undefined ? [] : [months]),
      ].join(" "),
    )
    .join("; ");

describe("pay as letters, postings and notes write it", () => {
  it.each([
    ["Base salary: R 420 000 per annum, Cape Town.", "base 420000 ZAR year"],
    ["Salary R420,000 p.a.", "base 420000 ZAR year"],
    ["Base: $1.2M COP", "base 1200000 COP month"],
    ["₹18 LPA (12 fixed + 6 variable)", "base 1200000 INR year; bonus 600000 INR once"],
    ["CTC 18 LPA: 12 LPA fixed, 6 LPA variable", "base 1200000 INR year; bonus 600000 INR once"],
    ["£32k", "base 32000 GBP year"],
    ["65-70K EUR", "base 65000 70000 EUR year"],
    ["€3,200 gross, 14 Monatsgehälter", "base 3200 EUR month 14"],
    ["13 Monatsgehälter à 4.100 €", "base 4100 EUR month 13"],
    ["€2,800 a month, paid in 14 instalments", "base 2800 EUR month 14"],
    ["Your gross salary is CHF 6'500 x 13", "base 6500 CHF month 13"],
    ["£250 per day, inside IR35", "base 250 GBP day"],
    ["$32.50/hr", "base 32.5 USD hour"],
    ["Stipend: ₹40,000 pm", "base 40000 INR month"],
    ["₱45,000/month", "base 45000 PHP month"],
    ["NGN 450,000 monthly", "base 450000 NGN month"],
    ["KSh 120,000 per month", "base 120000 KES month"],
    ["RM 4,500 a month, Kuala Lumpur", "base 4500 MYR month"],
    ["Rp 15.000.000 per month, Jakarta", "base 15000000 IDR month"],
    ["Base $95,000 plus $10,000 sign-on", "base 95000 USD year; signOn 10000 USD once"],
    ["Joining bonus of ₹1,50,000, recoverable if you leave within 12 months", "signOn 150000 INR once"],
    ["Total comp $140k (base 115k, bonus 10%)", "base 115000 USD year; bonusShare 0.1  year"],
  ])("%s", (text, expected) => {
    expect(payIn(text)).toBe(expected);
  });

  it.each([
    "Notice period: 2 months. Probation: 6 months.",
    "Support is there 24/7, R 2 D 2 is our robot.",
    "Room R 204, desk 12.",
  ])("%s is nobody's pay", (text) => {
    expect(payIn(text)).toBe("");
  });
});

describe("the day by which an answer is due", () => {
  it.each([
    ["Reply by EOD Friday 12 Dec", "2026-12-12"],
    ["Deadline: Fri 12/12", "2026-12-12"],
    ["Please sign by 12.12.", "2026-12-12"],
    ["Offer valid till 12-12-2026", "2026-12-12"],
    ["They want a yes by 5pm on 12 December", "2026-12-12"],
    ["Kindly revert by 12th Dec.", "2026-12-12"],
    ["This offer will remain open until 17:00 on 12 December", "2026-12-12"],
    ["28 November, phone: she wants a yes before the 20th", "2026-12-20"],
    ["offer expires in 7 days", "2026-12-05"],
    ["answer until Wed noon", "2026-12-02"],
    ["Let us know by COB tomorrow.", "2026-11-29"],
    ["Sign and return within 48 hours.", "2026-11-30"],
    ["decide by end of next week", "2026-12-11"],
    ["reply by the end of the month", "2026-11-30"],
  ])("%s", (text, date) => {
    expect(read(text).dates).toMatchObject([{ field: "replyBy", date }]);
  });

  it.each(["Start early Feb", "You would start in mid-January 2027.", "Start: Q1 2027", "Answer any ticket 24/7."])(
    "%s names no day",
    (text) => {
      expect(read(text).dates).toEqual([]);
    },
  );
});
