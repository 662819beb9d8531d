import { readFileSync, readdirSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { checkAsides, checkSigns } from "./check-signs.ts";
import { paragraphChanges } from "../../src/reading/paragraph-changes.ts";
import { parseSigns } from "../../src/reading/signs/parse-signs.ts";
import { readText } from "../../src/reading/read-text.ts";
import type { MaterialKind } from "../../src/offers/text-limits.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { shownPassages, silentQuestions } from "../../src/reading/shown-passages.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { withEveryPack } from "../../src/rubric/packs/rubric-with.ts";
import { writtenIn } from "./written-sentences.ts";

const read = (text: string, kind: MaterialKind = "posting", day = "2026-11-28"): Reading =>
  readText(bundledRubric, bundledSigns, text, { kind, day });

const about = (text: string, question: string, kind: MaterialKind = "posting"): readonly string[] =>
  read(text, kind)
    .passages.filter((each) => each.question === question)
    .map(({ quote }) => quote);

/** Sentences that we wrote, each with a question that it is about. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ["You join the on-call rota for the forecasting service, one week in eight.", "after-launch"],
  ["You deploy models to production with the platform team.", "takes-effect"],
  ["New joiners are paired with a dedicated mentor for their first six months.", "mentor"],
  ["Every change goes through code review by a senior engineer.", "review"],
  ["You will monitor model performance in production and respond to drift.", "monitoring"],
  ["We use GitHub Copilot for AI-assisted development of routine code.", "ai-tools"],
  ["There is a clear career path into senior engineering roles.", "progression"],
  ["You will work closely with clinicians and other stakeholders.", "domain-contact"],
  ["This is a fixed-term contract of nine months.", "staying-power"],
  ["You run data quality checks on the sensor feeds.", "data-trust"],
];
const sentence = fc.constantFrom(...SENTENCES.map(([text]) => text));
const paragraphs = fc.uniqueArray(
  fc.oneof(sentence, fc.constantFrom("The canteen is good.", "We like dogs.", "Our office has a garden.")),
  { maxLength: 8 },
);

describe("what the reader finds", () => {
  it.each(SENTENCES)("%s", (text, question) => {
    expect(about(`Junior ML Engineer\n\n${text}`, question)).toEqual([text]);
  });

  it("a text without the words yields nothing, and every question is silent", () => {
    const reading = read("Our canteen is good.\n\nThe garden has apple trees, and we like dogs.");
    expect(reading.passages).toEqual([]);
    expect(reading.pay).toEqual([]);
    expect(silentQuestions(bundledRubric, [reading])).toHaveLength(
      bundledRubric.criteria.flatMap(({ questions }) => questions).length,
    );
  });

  it("mentoring that you give is no mentor of yours", () => {
    expect(about("Data Scientist\n\nYou will mentor junior engineers on the team.", "mentor")).toEqual([]);
  });

  it("what a candidate must bring is not what the job gives", () => {
    expect(about("ML Engineer\n\nRequirements\n\n- Experience with code reviews and mentoring.", "review")).toEqual([]);
  });

  it("a nice-to-have and a legal paragraph say nothing of the work", () => {
    const text =
      "ML Engineer\n\nNice to have\n\n- You deploy models to production.\n\nWe do not discriminate on the basis of age; code reviews are fair.";
    expect(read(text).passages).toEqual([]);
  });

  it("a doubled paragraph is told once, at its first place", () => {
    const text = "ML Engineer\n\nEvery change goes through code review.\n\nEvery change goes through code review.";
    expect(
      read(text)
        .passages.filter(({ question }) => question === "review")
        .map(({ start }) => start),
    ).toEqual([13]);
  });

  it("another language is declined, an appended translation left alone", () => {
    const german =
      "Wir suchen für unser Team eine Ingenieurin, die mit uns Modelle für den Betrieb baut und das Code Review mit der Gruppe macht.";
    expect(read(german)).toMatchObject({ language: "other", passages: [], pay: [], dates: [] });
    const both = `ML Engineer\n\nEvery change goes through code review by the people of the team, and we are glad of it.\n\n${german}`;
    expect(about(both, "review")).toHaveLength(1);
  });

  it("two passages of a question are shown, the strongest first", () => {
    const text = SENTENCES.map(([each]) => each).join("\n\n");
    const shown = shownPassages([read(text), read(text)], "review");
    expect(shown).toHaveLength(2);
    expect(shown.map(({ reading }) => reading)).toEqual([0, 1]);
  });
});

const payIn = (text: string): readonly string[] =>
  read(text, "letter").pay.map(({ field, amount, most, currency, period }) =>
    [field, amount, most ?? "", currency, period].join(" "),
  );

describe("pay and dates", () => {
  it.each([
    ["Base salary: £38,500 per year.", "base 38500  GBP year"],
    ["Compensation: $120,000 - $150,000", "base 120000 150000 USD year"],
    ["The pay is €22.50 per hour.", "base 22.5  EUR hour"],
    ["CTC 12 LPA in INR.", "base 1200000  INR year"],
    ["Your salary is EUR 3,200 per month.", "base 3200  EUR month"],
    ["A sign-on bonus of $10,000.", "signOn 10000  USD once"],
    ["Salary range 60-75k EUR.", "base 60000 75000 EUR year"],
    ["Your annual salary is £38,500, paid monthly in arrears.", "base 38500  GBP year"],
    ["The salary is between 60,000 and 70,000 EUR a year.", "base 60000 70000 EUR year"],
    ["30–35 LPA", "base 3000000 3500000 INR year"],
    ["INR 6.1 lakh fixed pay", "base 610000  INR year"],
    ["£32,000 - £36,000 DOE", "base 32000 36000 GBP year"],
    ["Monthly salary of 3.200,00 EUR, paid 14 times a year.", "base 3200  EUR month"],
    ["You are paid CHF 85'000.- a year.", "base 85000  CHF year"],
    ["A pay of 260,000 yen a month", "base 260000  JPY month"],
    ["Pay: $28 - $34 per hour", "base 28 34 USD hour"],
  ])("%s", (text, expected) => {
    expect(payIn(text)).toEqual([expected]);
  });

  it.each([
    "We manage £3bn of assets.",
    "There are meal vouchers of 8 € a day.",
    "Our reference is 120,000,123.",
    "We raised $50 million in Series B at a valuation of $2 billion.",
    "You own a budget of £40,000.",
    "Our customers spend $120,000 a year with us.",
    "There is a training budget of £1,000 a year.",
    "My flat is £950 a month.",
  ])("%s is nobody's pay", (text) => {
    expect(payIn(text)).toEqual([]);
  });

  it.each([
    ["Please reply by noon on Friday 5 December.", "replyBy 2026-12-05"],
    ["Please accept within five working days.", "replyBy 2026-12-04"],
    ["Your start date is 1 February 2027.", "start 2027-02-01"],
    ["Your first day will be the 3rd of February.", "start 2027-02-03"],
    ["We ask for your decision by Friday.", "replyBy 2026-12-04"],
    ["Please let us know by noon on the 14th.", "replyBy 2026-12-14"],
    ["This offer is open for seven days.", "replyBy 2026-12-05"],
  ])("%s", (text, expected) => {
    expect(read(text, "letter").dates.map(({ field, date }) => `${field} ${date}`)).toEqual([expected]);
  });
});

it.each([
  "Interviews start on 10 December.",
  "We spoke on 10 December, and I start to like them.",
  "We started on 5 May 2020 in a garage.",
  "Probation lasts for the three months that begin on 1 March 2027.",
])("%s is no start of the job", (text) => {
  expect(read(text, "letter").dates).toEqual([]);
});

describe("what stands in the head", () => {
  it.each([
    [
      "Forecasting Expert\nMarlow Grid · Leeds\n\nYou work with Git and with Docker.",
      "Forecasting Expert|Marlow Grid|Leeds",
    ],
    ["Junior Developer\n\nYou work with Git and with Docker.", "Junior Developer||"],
    [
      "We are glad to offer you the position of Data Scientist at Marlow Grid, with effect from May.",
      "Data Scientist|Marlow Grid|",
    ],
  ])("%j", (text, expected) => {
    const { title = "", employer = "", location = "" } = read(text, "letter").facts;
    expect([title, employer, location].join("|")).toBe(expected);
  });
});

const inNotes = (text: string): Reading["passages"] => read(`Call with the lead\n\n${text}`, "notes").passages;

describe("sentences beside each other in notes", () => {
  it("that speak to the same question are one passage", () => {
    const both = "Every PR is reviewed by Tom. Code review takes him a day.";
    expect(about(`Call with the lead\n\n${both}`, "review", "notes")).toEqual([both]);
  });

  it("stay two in different lines, and where only one of them speaks for an option", () => {
    const lines = "Every PR is reviewed by Tom.\nCode review takes him a day.";
    expect(about(`Call with the lead\n\n${lines}`, "review", "notes")).toHaveLength(2);
    const sure = inNotes("The grads are on a rota for on-call. They aren't on a rota for nights.");
    expect(sure.map(({ choice }) => choice)).toEqual(["rota", null]);
  });
});

describe("in notes a sentence says nothing of the job", () => {
  it.each([
    ["that is still to be asked", "To ask: who reviews the code"],
    ["that nobody answered", "Is there an on-call rota?"],
    ["in a list of what is open", "Open points: monitoring, who deploys, mentor"],
    ["of the writer's own past", "At uni we had weekly code review with the tutor."],
    ["of another employer", "Unlike here, the other offer has an on-call rota."],
    ["that is only wished", "I'd love to have a mentor."],
    ["of the interview", "She asked me whether I'd monitored a model before."],
  ])("%s", (_why, text) => {
    expect(inNotes(text)).toEqual([]);
  });
});

const quotesOf = (list: readonly string[]): readonly string[] =>
  read(["Engineer", ...list].join("\n\n")).passages.map(({ question, quote }) => `${question} ${quote}`);

describe("laws of reading", () => {
  it("every quote is the exact piece of the text, and reading twice is reading once", () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const text = list.join("\n\n");
        const reading = read(text);
        for (const { quote, start, end } of [...reading.passages, ...reading.pay, ...reading.dates]) {
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(read(text)).toEqual(reading);
      }),
    );
  });

  it("another paragraph removes no passage of the others", () => {
    fc.assert(
      fc.property(paragraphs, sentence, (list, more) => {
        expect(quotesOf([...list, more])).toEqual(expect.arrayContaining([...quotesOf(list)]));
      }),
    );
  });

  it("the same holds of notes, where sentences beside each other become one passage", () => {
    const noted = fc.array(fc.constantFrom(...writtenIn("other-words").map((each) => each.text)), { maxLength: 8 });
    fc.assert(
      fc.property(noted, noted, sentence, (one, other, more) => {
        const text = `Call with the lead\n\n${one.join(" ")}\n\n${other.join("\n")}`;
        const found = read(text, "notes").passages;
        for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
        expect(read(text, "notes").passages).toEqual(found);
        expect(read(`${text}\n\n${more}`, "notes").passages).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });

  it("an appended denial never yields its positive", () => {
    for (const [text, question] of SENTENCES) {
      const denied = `You will not ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
      expect(about(`Engineer\n\n${denied}`, question).filter((each) => each.includes("You will not"))).toEqual([]);
    }
  });

  it("in notes a denial speaks to its question, and for no option", () => {
    expect(inNotes("The grads are on a rota for on-call.").map(({ choice }) => choice)).toContain("rota");
    expect(inNotes("The grads aren't on a rota for on-call.")).toMatchObject([
      { question: "after-launch", choice: null },
    ]);
    for (const [text] of SENTENCES) {
      const positive = new Set(
        inNotes(text).flatMap(({ question, choice }) => (choice === null ? [] : [`${question} ${choice}`])),
      );
      const denied = inNotes(`You will not ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
      expect(denied.filter(({ question, choice }) => positive.has(`${question} ${choice ?? ""}`))).toEqual([]);
    }
  });

  it("two thousand hostile texts are read without a crash", () => {
    const nasty = fc.constantFrom(
      "\u0000",
      "\u202E",
      "<script>alert(1)</script>",
      "İ",
      "\uD800",
      "£",
      "9".repeat(40),
      "((((",
      "\r",
      "….",
      "| |",
      "£1,2,3,4",
      "31 February",
      "&#0;",
    );
    const text = fc.array(fc.oneof(nasty, sentence, fc.string({ maxLength: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom<MaterialKind>("posting", "letter", "notes"), (parts, kind) => {
        const whole = parts.join(" ");
        const { passages, pay, dates } = read(whole, kind);
        for (const { quote, start, end } of [...passages, ...pay, ...dates])
          expect(whole.slice(start, end)).toBe(quote);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    "a".repeat(1_000_000),
    "9,".repeat(500_000),
    "you ".repeat(250_000),
    "<".repeat(1_000_000),
    "- ".repeat(500_000),
  ])("a line of a million letters is read", (line) => {
    expect(read(line).format).toBe("first-rung/reading");
  });
});

const inPacks = (text: string, kind: MaterialKind): readonly string[] =>
  readText(withEveryPack(bundledRubric), bundledSigns, text, { kind, day: "2026-11-28" }).passages.map(
    ({ question, choice }) => (choice === null ? question : `${question} ${choice}`),
  );

describe("the questions of packs", () => {
  it.each([
    ["There is a bond: leave within two years and you repay the training.", "money-back"],
    ["Notice is one month from both sides.", "notice-period"],
    ["They showed me a non-compete of six months.", "after-leaving"],
    ["Probation lasts half a year.", "probation"],
    ["The budget for the seat is approved until March.", "seat-money"],
    ["There'd be a handover of three weeks.", "handover"],
    ["She usually works 50 hours a week.", "hours-as-lived"],
    ["Nights are one week in four, with extra pay.", "nights-and-calls"],
    ["You get 28 days of holiday.", "leave"],
    ["Some of the images are graphic, moderators get counselling.", "harsh-content"],
    ["I'd report to Ines.", "manager-met"],
    ["The account is allotted after training.", "your-team"],
    ["The seniors are all remote.", "reviewers-near"],
    ["Two who left said it was toxic.", "leavers"],
    ["The commute would be 50 min by train.", "way-to-work"],
    ["Two days in the office, the rest at home.", "days-on-site"],
    ["Pune, or any other location of the company.", "who-may-change at-any-time"],
    ["Travel is one week in six.", "travel"],
    ["They cover the moving costs.", "move-costs"],
    ["They don't do visa sponsorship.", "permit not-sponsored"],
    ["The visa fee is paid by the firm.", "permit-costs"],
    ["The permit is tied to this employer.", "what-lapses"],
  ])("%s", (text, question) => {
    expect(inPacks(`Call with HR\n\n${text}`, "notes")).toContain(question);
  });

  it("are read where a rubric has them, and nowhere else", () => {
    const text = "Call with HR\n\nProbation lasts half a year.";
    expect(inPacks(text, "notes")).toEqual(["probation"]);
    expect(read(text, "notes").passages).toEqual([]);
  });
});

describe("the signs", () => {
  const folder = new URL("../../rubric/reading/", import.meta.url);
  const texts = new Map(
    readdirSync(folder).map((name) => [`reading/${name}`, readFileSync(new URL(name, folder), "utf8")]),
  );

  it("every question has signs or says why not, and every option of a sign exists", () => {
    const parsed = parseSigns(texts);
    expect(parsed.ok ? checkSigns(withEveryPack(bundledRubric), parsed.files) : parsed.problems).toEqual([]);
    expect(parsed.ok ? checkAsides(withEveryPack(bundledRubric), parsed.asides) : parsed.problems).toEqual([]);
  });

  it("a phrase with an open bracket, or one inside another, is told with its place", () => {
    const signs = "- question: mentor\n  unfound: r\n  signs:\n";
    for (const says of ["(works|stays) (until #|till)|late)", "(mentor|(buddy|tutor))"]) {
      const parsed = parseSigns(new Map([["reading/x.yaml", `${signs}    - { says: ["${says}"], strength: 1 }\n`]]));
      expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(["[0].signs[0].says[0]"]);
    }
  });

  it("a wrong option, an unknown question and a missing one are told with their place", () => {
    const parsed = parseSigns(
      new Map([
        [
          "reading/x.yaml",
          "- question: mentor\n  unfound: r\n  signs:\n    - { says: [mentor], choice: nope, strength: 1 }\n- question: nope\n  none: r\n",
        ],
      ]),
    );
    const found = parsed.ok
      ? checkSigns(bundledRubric, parsed.files).map(({ path, found: what }) => `${path} ${what}`)
      : [];
    expect(found).toContain('mentor.signs[0].choice "nope"');
    expect(found).toContain('nope "nope"');
    expect(found).toContain(' nothing on "review"');
  });
});

describe("what changed between two versions", () => {
  it("names what went, came and stayed", () => {
    expect(paragraphChanges("A\n\nB\nC", "A\nD\n\nC")).toEqual([
      { kind: "same", text: "A" },
      { kind: "removed", text: "B" },
      { kind: "added", text: "D" },
      { kind: "same", text: "C" },
    ]);
  });

  it("what stayed and came is the new version", () => {
    const version = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 9 });
    fc.assert(
      fc.property(version, version, (before, after) => {
        const changes = paragraphChanges(before.join("\n"), after.join("\n"));
        expect(changes.flatMap(({ kind, text }) => (kind === "removed" ? [] : [text]))).toEqual(after);
        expect(changes.flatMap(({ kind, text }) => (kind === "added" ? [] : [text]))).toEqual(before);
      }),
    );
  });
});
