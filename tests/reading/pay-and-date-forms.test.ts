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
    ["USD 120k OTE (80k base)", "base 80000 USD year"],
    ["they pay 28 an hour, euros", "base 28 EUR hour"],
    ["48k–52k gross, GBP", "base 48000 52000 GBP year"],
    ["stipend of 1,200 a month, EUR", "base 1200 EUR month"],
    ["$95k base, 10k sign-on", "base 95000 USD year; signOn 10000 USD once"],
    ["10k sign-on", "signOn 10000  once"],
    ["£45k + 10%", "base 45000 GBP year; bonusShare 0.1  year"],
    ["base 62k€, 8% variable", "base 62000 EUR year; bonusShare 0.08  year"],
    ["€3,200 a month plus a thirteenth month", "base 3200 EUR month 13"],
    ["Base 3,400 EUR per month.\nThe 13th month salary comes with the November pay.", "base 3400 EUR month 13"],
    ["There's no 13th month; €3,000 a month", "base 3000 EUR month"],
    ["£45,000 rising to £48,000 after probation", "base 45000 GBP year"],
    ["salary between 55 and 60k", "base 55000 60000  year"],
    ["We offer 45k + 10%.", "base 45000  year; bonusShare 0.1  year"],
    ["We are unable to offer £60,000. Your salary will be £52,000.", "base 52000 GBP year"],
    ["We don't pay £50,000, the salary is £44,000.", "base 44000 GBP year"],
    ["We can't offer a bonus but your base salary is £44,000.", "base 44000 GBP year"],
    ["Salary of not less than £45,000.", "base 45000 GBP year"],
    ["My current salary is £36,000. They offer £42,000 a year.", "base 42000 GBP year"],
    ["I asked for a salary of £55,000. They can do £52,000 a year.", "base 52000 GBP year"],
    ["Base £44,000, no equity, £2,000 sign-on.", "base 44000 GBP year; signOn 2000 GBP once"],
  ])("%s", (text, expected) => {
    expect(payIn(text)).toBe(expected);
  });

  it.each([
    "Notice period: 2 months. Probation: 6 months.",
    "Support is there 24/7, R 2 D 2 is our robot.",
    "Room R 204, desk 12.",
    "pay is 38-42, she thinks",
    "between 55 and 60",
    "He labels 60 an hour.",
    "10k options vest over four years",
    "50 an hour on the GPU cluster",
    "The bonus was 10% last year",
    "We can't pay you a salary of £60,000.",
    "At my last job I was paid £38,000.",
    "Expected CTC: 12 LPA",
    "The previous offer was £40,000 a year.",
    "Your pay would have been £60,000 a year.",
    "Net salary: €2,300 a month",
    "You would get about £2,400 a month after tax.",
    "Could you imagine working for a salary of £40,000?",
    "Glassdoor says the salary is £45k",
    "There is no sign-on bonus of £5,000.",
    "You get no bonus of 10%.",
  ])("%s is nobody's pay", (text) => {
    expect(payIn(text)).toBe("");
  });
});

/** Notes of a Monday. */
const onMonday = (text: string) =>
  readText(bundledRubric, bundledSigns, text, { kind: "notes", day: "2026-11-30" }).dates;

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
    ["They want an answer before Christmas", "2026-12-24"],
    ["The offer stands till the new year", "2026-12-31"],
    ["need a yes by end of day Friday", "2026-12-04"],
    ["reply within a fortnight", "2026-12-12"],
    ["This offer is valid for 14 days from the date of this letter.", "2026-12-12"],
    ["they gave me ten days", "2026-12-08"],
    ["deadline Fri", "2026-12-04"],
    ["they'd like to hear from me by Dec 10", "2026-12-10"],
    ["they'd hold it for me till Friday", "2026-12-04"],
    ["answer by Monday week", "2026-12-07"],
  ])("%s", (text, date) => {
    expect(read(text).dates).toMatchObject([{ field: "replyBy", date }]);
  });

  it("of a weekday that may be this week's or next week's is asked for, not guessed", () => {
    expect(onMonday("They want an answer by Friday.")).toMatchObject([{ date: "2026-12-04" }]);
    expect(onMonday("They want an answer by next Friday.")).toEqual([]);
  });

  it("in figures that may be read two ways is asked for, not guessed", () => {
    expect(onMonday("Please reply by 05/12/2026.").map(({ date }) => date)).toEqual([]);
    expect(onMonday("Please reply by 12-05-2026.").map(({ date }) => date)).toEqual([]);
    expect(onMonday("Please reply by 3/4/27.").map(({ date }) => date)).toEqual([]);
    expect(onMonday("Please reply by 1/2.").map(({ date }) => date)).toEqual([]);
  });

  it.each([
    ["Please reply by 13/12/2026.", "2026-12-13"],
    ["Please reply by 12/13/26.", "2026-12-13"],
    ["Please reply by 12/12.", "2026-12-12"],
    ["Please reply by 5.12.26.", "2026-12-05"],
    ["Please reply by 5.12.2027.", "2027-12-05"],
    ["Please reply by 2026/12/05.", "2026-12-05"],
    ["Answer by Mon 7/12.", "2026-12-07"],
    ["Answer by Monday, 12/07/2026.", "2026-12-07"],
    ["Pay: £38,000. Reply by 05/12/2026.", "2026-12-05"],
    ["Pay: $95,000. Reply by 12/05/2026.", "2026-12-05"],
    ["Pay: $95,000, Toronto. Reply by 12/05/2026.", undefined],
    ["Pay: A$80,000, Sydney. Reply by 05/12/2026.", "2026-12-05"],
    ["The call was on 27/11/2026. Reply by 05/12/2026.", "2026-12-05"],
    ["The offer is valid until 15. December 2026.", "2026-12-15"],
    ["The deadline has moved from 5 December to 12 December.", "2026-12-12"],
    ["We could move the deadline from 5 December to 12 December.", "2026-12-05"],
  ])("of %s is %s", (text, date) => {
    expect(onMonday(text)[0]?.date).toBe(date);
  });

  it.each([
    ["joining date 15-Jan-2027", "2027-01-15"],
    ["DOJ: 15 Jan 2027", "2027-01-15"],
  ])("%s is the first day", (text, date) => {
    expect(read(text).dates).toMatchObject([{ field: "start", date }]);
  });

  it.each([
    "Start early Feb",
    "You would start in mid-January 2027.",
    "Start: Q1 2027",
    "start in Sept",
    "Answer any ticket 24/7.",
    "answer needed by the 31st of November",
    "reply by 30 Feb",
    "They decide by 10 December whether I get it",
    "my other offer expires on 2 December",
    "You'll get an answer within a week.",
    "They gave me two hours for the task.",
    "They gave me three days off.",
    "Notice is four weeks from 1 March.",
  ])("%s names no day", (text) => {
    expect(read(text).dates).toEqual([]);
  });
});

describe("a chat and a thread of mails", () => {
  const chat = [
    "[13/11/2026, 10:02] Rec Joe: can you confirm that you got it?",
    "[13/11/2026, 10:03] Me: I could start for a salary of £50,000, and I'd want until 20 December to decide",
    "[30/11/2026, 10:12] Rec Joe: they need a yes by Friday",
  ].join("\n");

  it("count each day from the message that names it, and take no message's own day for a deadline", () => {
    expect(onMonday(chat)).toMatchObject([{ field: "replyBy", date: "2026-12-04" }]);
    const mails = `Hello Sam,\nplease answer by Wednesday.\n\nOn Mon, 9 Nov 2026 at 09:10, Ana Roth wrote:\n> We need your answer by Friday.`;
    expect(onMonday(mails).map(({ date }) => date)).toEqual(["2026-12-02", "2026-11-13"]);
  });

  it("give what the writer says as nobody's pay", () => {
    expect(payIn(chat)).toBe("");
  });

  it("are known as their senders are, and the writer's own words and a mail's furniture speak to no question", () => {
    const { passages } = readText(
      bundledRubric,
      bundledSigns,
      [
        "[30/11/2026, 10:04] Rec Joe: You'd have a mentor who meets you every week",
        "[30/11/2026, 10:10] Ana: we're on the on-call rota for the models we ship",
        "[30/11/2026, 10:15] Me: I own the test set and we review each change",
        "On Mon, 30 Nov 2026 at 09:10, Sam Lee wrote:",
        "Your day rate is £300. We need your answer by 4 December 2026 at 17:00.",
        "This e-mail is confidential and may be read by the addressee only.",
      ].join("\n"),
      { kind: "notes" },
    );
    expect(passages.filter(({ choice }) => choice !== null)).toMatchObject([
      { question: "mentor", choice: "regular-time", evidence: "recruiter" },
      { question: "after-launch", choice: "rota", evidence: "first-hand" },
    ]);
    expect(passages.filter(({ quote }) => !/Joe|Ana/u.test(quote))).toEqual([]);
  });
});
