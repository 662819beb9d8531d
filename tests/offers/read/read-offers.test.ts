import { describe, expect, it } from "vitest";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { describeProblem } from "../../../src/rubric/problem.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const read = (content: unknown) =>
  readOffers(typeof content === "string" ? content : JSON.stringify(content), "o.json", aSmallRubric);

/** Every problem as the line a person reads, without the file's name. */
const problems = (content: unknown): readonly string[] => {
  const result = read(content);
  return result.ok ? [] : result.problems.map((problem) => describeProblem(problem).replace(/^o\.json: /, ""));
};

const notices = (content: unknown): readonly string[] => {
  const result = read(content);
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.notices.map(({ path }) => path);
};

const withAnswer = (question: string, answer: unknown) => ({
  ...anOffersFile([]),
  offers: [{ ...anOffer("a"), answers: { [question]: answer } }],
});
const withPay = (pay: unknown) => ({ ...anOffersFile([]), offers: [{ ...anOffer("a"), pay }] });
const withPreferences = (preferences: unknown) => ({ ...anOffersFile([anOffer("a")]), preferences });

/** A file in which everything was said by one person. */
const named = (from: string) => ({
  ...anOffersFile([]),
  offers: [
    {
      ...anOffer("a"),
      answers: { users: { choice: "some", from, also: [{ choice: "many", from }] } },
      pay: { base: 1, from },
    },
  ],
});

const sentOn = (on: string) => ({
  ...anOffersFile([anOffer("a")]),
  app: { sent: { "a users": { on, known: true } } },
});

describe("answers", () => {
  it("stay as they are and in their order, whatever their questions are called", () => {
    const answers = {
      users: { choice: "some", evidence: "guess" },
      constructor: { choice: "taught", evidence: "written", note: "said twice" },
      toString: { choice: "a", evidence: "guess" },
      valueOf: { choice: "b" },
    };
    const result = read({ ...anOffersFile([]), offers: [{ ...anOffer("a"), answers }] });
    const kept = result.ok ? result.file.offers?.[0]?.answers : undefined;
    expect(JSON.stringify(kept)).toBe(JSON.stringify(answers));
  });
});

describe("what was sent to someone", () => {
  it("is kept with its day", () => {
    expect(read(sentOn("2026-11-28"))).toMatchObject({ ok: true, file: sentOn("2026-11-28"), notices: [] });
  });

  it("on a day that doesn't exist is an error", () => {
    expect(problems(sentOn("2026-11-31"))).toEqual([
      'app.sent["a users"].on: found "2026-11-31"; expected a date that exists, such as 2026-12-04',
    ]);
  });
});

describe("a file that is fine", () => {
  it("is read with nothing but format and version", () => {
    expect(read({ format: "first-rung/offers", version: 1 })).toEqual({
      ok: true,
      file: { format: "first-rung/offers", version: 1 },
      notices: [],
    });
  });

  it("may start with a byte-order mark and have Windows line ends", () => {
    const file = anOffersFile([anOffer("a", { answers: { users: { choice: "some", also: [{ choice: "many" }] } } })]);
    const text = `\uFEFF${JSON.stringify(file, null, 2).replaceAll("\n", "\r\n")}`;
    expect(read(text)).toEqual({ ok: true, file, notices: [] });
  });

  it("may name who said it, in an answer, in what others said, and of what it pays; names are trimmed", () => {
    expect(read(named("  Sam "))).toEqual({ ok: true, file: named("Sam"), notices: [] });
    expect(read(named("x".repeat(80)))).toMatchObject({ ok: true });
  });

  it("keeps keys, questions and criteria that are not known, and tells of them", () => {
    const file = {
      ...anOffersFile([]),
      colour: "green",
      rubric: { id: "small", version: "1.3.0" },
      preferences: { weights: { teaching: 1, gone: 2 }, ownCriteria: [{ id: "near", weight: 1, icon: "x" }] },
      offers: [
        {
          ...anOffer("a"),
          mood: "good",
          answers: { users: { choice: "some", seen: true }, gone: { choice: "any" } },
          ownAnswers: { near: 1, far: 0 },
          pay: { base: 1, equity: { grant: 1, kind: "x" } },
        },
      ],
    };
    const result = read(file);
    expect(result.ok && result.file).toEqual(file);
    expect(notices(file)).toEqual([
      "rubric.version",
      "colour",
      "preferences.weights.gone",
      "preferences.ownCriteria[0].icon",
      "offers[0].mood",
      "offers[0].answers.gone",
      "offers[0].answers.users.seen",
      "offers[0].ownAnswers.far",
      "offers[0].pay.equity.kind",
    ]);
  });

  it("may have ids that every object inherits", () => {
    const file = anOffersFile([
      anOffer("constructor", { answers: { constructor: { choice: "asked" } }, ownAnswers: { valueOf: 1 } }),
    ]);
    expect(notices(file)).toEqual(["offers[0].ownAnswers.valueOf"]);
  });

  it("says nothing of an older or equal version of the rubric", () => {
    for (const version of ["1.2.0", "1.1.9", "0.9.0"]) {
      expect(notices({ ...anOffersFile([]), rubric: { id: "small", version } })).toEqual([]);
    }
    expect(notices({ ...anOffersFile([]), rubric: { version: "1.10.0" } })).toEqual(["rubric.version"]);
  });
});

describe("text that is no offers file", () => {
  it.each([
    ["", "o.json: found nothing; expected an offers file"],
    [" \n", "o.json: found nothing; expected an offers file"],
    ["\u0000\u0001PNG", "o.json: found a file that is not text; expected an offers file (JSON)"],
    ["[]", "o.json: found an empty list; expected an offers file (an object)"],
    ["null", "o.json: found null; expected an offers file (an object)"],
    ['{\n  "version": 1,\n}', 'o.json: found "}" in line 3, column 1; expected a key in quotes'],
    [
      '{"version": NaN}',
      'o.json: found "NaN" in line 1, column 13; expected a value: text in quotes, a number, true, false, a list or an object',
    ],
    ['{"offers": [{"id": "a"', "o.json: found the end of the file in line 1, column 23; expected a comma or }"],
    [
      "employer,title\nA,B",
      'o.json: found "employer" in line 1, column 1; expected a value: text in quotes, a number, true, false, a list or an object',
    ],
  ])("%j", (text, problem) => {
    const result = read(text);
    expect(result.ok ? [] : result.problems.map(describeProblem)).toEqual([problem]);
  });

  it("another format or version is one problem, whatever else is in it", () => {
    expect(problems({ format: "first-rung/comparison", version: 1, offers: 3 })).toEqual([
      'format: found "first-rung/comparison", which is a result; expected "first-rung/offers": a comparison holds figures, not the answers behind them',
    ]);
    expect(problems({ version: 1 })).toEqual(['format: found nothing; expected "first-rung/offers"']);
    expect(problems({ ...anOffersFile([]), version: 2, offers: 3 })).toEqual([
      "version: found 2; expected version 1 or older; a newer First Rung can read this file",
    ]);
    for (const version of ["1", 0, 1.5, undefined]) {
      expect(problems({ ...anOffersFile([]), version })[0]).toMatch(/^version: found .*; expected version 1$/);
    }
  });

  it("a file for another rubric is not checked against this one", () => {
    expect(problems({ ...withAnswer("users", { choice: "billions" }), rubric: { id: "other" } })).toEqual([
      'rubric.id: found "other"; expected the rubric small, which is the one in use',
    ]);
  });

  it("deep nesting is refused, at a depth that a parser survives and at one it may not", () => {
    for (const depth of [50, 200_000]) {
      const text = `{"format":"first-rung/offers","version":1,"x":${"[".repeat(depth)}${"]".repeat(depth)}}`;
      expect(problems(text)).toEqual(["x: found deeper nesting; expected at most 32 levels of lists and objects"]);
    }
  });

  it("a key that would reach into every object is refused wherever it stands", () => {
    expect(problems('{"format":"first-rung/offers","version":1,"__proto__":{"polluted":1}}')).toEqual([
      'found the key "__proto__"; expected any other key',
    ]);
    const inside =
      '{"format":"first-rung/offers","version":1,"offers":[{"id":"a","employer":"A","title":"B","answers":{"__proto__":{"choice":"x"}}}]}';
    expect(problems(inside)).toEqual(['offers[0].answers: found the key "__proto__"; expected any other key']);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("more than 20 MB is refused before it is read", () => {
    expect(problems(`{"note":"${"x".repeat(20_000_000)}"}`)).toEqual(["found a larger file; expected at most 20 MB"]);
  });
});

describe("answers that can't be", () => {
  it.each<[string, unknown, string]>([
    [
      "users",
      { choice: "billions" },
      'answers.users.choice: found "billions"; expected one of none, some, many, unknown',
    ],
    ["users", { choice: "some", from: 7 }, "answers.users.from: found 7; expected a name"],
    ["users", { evidence: "written" }, "answers.users.choice: found nothing; expected an option's id or unknown"],
    [
      "users",
      { choice: "some", evidence: "rumour" },
      'answers.users.evidence: found "rumour"; expected one of written, guess',
    ],
    ["users", { choice: "some", note: 3 }, "answers.users.note: found 3; expected text"],
    ["users", "some", 'answers.users: found "some"; expected an object'],
    ["users", null, "answers.users: found null; expected an object"],
    [
      "users",
      { choice: "some", also: [{ choice: "unknown" }] },
      'answers.users.also[0].choice: found "unknown"; expected one of none, some, many',
    ],
    [
      "users",
      { choice: "some", also: [{ choice: "own" }] },
      'answers.users.also[0].choice: found "own"; expected one of none, some, many',
    ],
    [
      "pay",
      { choice: "some" },
      "answers.pay: found an answer; expected none: what it pays is given under the offer's pay",
    ],
    ["pay", {}, "answers.pay: found an answer; expected none: what it pays is given under the offer's pay"],
    [
      "constructor",
      { choice: "own" },
      'answers.constructor.choice: found "own"; expected one of alone, asked, taught, unknown',
    ],
  ])("%s as %j", (question, answer, problem) => {
    expect(problems(withAnswer(question, answer))).toEqual([`offers[0].${problem}`]);
  });
});

describe("offers that can't be", () => {
  it.each<[Record<string, unknown>, string]>([
    [
      { id: "Harbor Health" },
      'id: found "Harbor Health"; expected an id: 1–64 of a–z, 0–9 and -, starting with a letter or digit',
    ],
    [{ id: "unknown" }, 'id: found "unknown"; expected an id other than mixed, unknown, below-floor, too-early'],
    [{ id: 3 }, "id: found 3; expected text"],
    [{ employer: undefined }, "employer: found nothing; expected text"],
    [{ employer: null }, "employer: found null; expected text"],
    [{ location: null }, "location: found null; expected text"],
    [{ status: "maybe" }, 'status: found "maybe"; expected "considering", "accepted", "declined", "expired"'],
    [{ replyBy: "2026-02-30" }, 'replyBy: found "2026-02-30"; expected a date that exists, such as 2026-12-04'],
    [{ replyBy: "2025-02-29" }, 'replyBy: found "2025-02-29"; expected a date that exists, such as 2026-12-04'],
    [{ replyBy: "4 Dec" }, 'replyBy: found "4 Dec"; expected a date such as 2026-12-04'],
    [{ ownAnswers: { near: 1.5 } }, "ownAnswers.near: found 1.5; expected a number from 0 to 1"],
    [{ answers: [] }, "answers: found an empty list; expected an object"],
  ])("%j", (change, problem) => {
    expect(problems({ ...anOffersFile([]), offers: [{ ...anOffer("a"), ...change }] })).toEqual([
      `offers[0].${problem}`,
    ]);
  });

  it("an id that an earlier offer has", () => {
    expect(problems(anOffersFile([anOffer("a"), anOffer("b"), anOffer("a")]))).toEqual([
      'offers[2].id: found "a"; expected an id of its own (offers[0] has this one)',
    ]);
  });

  it("something that is no offer", () => {
    expect(problems({ ...anOffersFile([]), offers: ["Harbor", anOffer("b")] })).toEqual([
      'offers[0]: found "Harbor"; expected an object',
    ]);
    expect(problems({ ...anOffersFile([]), offers: {} })).toEqual(["offers: found an object; expected a list"]);
  });
});

describe("pay that can't be", () => {
  it.each<[unknown, string]>([
    [{ base: "46500" }, 'base: found "46500"; expected an amount such as 46500 or 46500.50'],
    [{ base: -1 }, "base: found -1; expected an amount of 0 or more"],
    [{ base: 46500.125 }, "base: found 46500.125; expected an amount with at most two decimals"],
    [{ base: 1e-7 }, "base: found 1e-7; expected an amount with at most two decimals"],
    [{ signOn: -0.5 }, "signOn: found -0.5; expected an amount of 0 or more"],
    [{ bonus: { target: -0.1 } }, "bonus.target: found -0.1; expected a share of base, 0 or more"],
    [{ bonus: { likelihood: 1.1 } }, "bonus.likelihood: found 1.1; expected a share from 0 to 1"],
    [{ from: "x".repeat(81) }, `from: found "${"x".repeat(40)}…"; expected a name of at most 80 characters`],
    [{ equity: { discount: -0.1 } }, "equity.discount: found -0.1; expected a share from 0 to 1"],
    [{ equity: { vesting: [] } }, "equity.vesting: found an empty list; expected 1 to 6 yearly percentages"],
    [
      { equity: { vesting: [1, 1, 1, 1, 1, 1, 1] } },
      "equity.vesting: found a list; expected 1 to 6 yearly percentages",
    ],
    [{ equity: { vesting: [60, 41] } }, "equity.vesting: found a list; expected percentages that sum to at most 100"],
    [{ equity: { vesting: [50, -1] } }, "equity.vesting[1]: found -1; expected a percentage of 0 or more"],
    [{ hoursPerWeek: -1 }, "hoursPerWeek: found -1; expected hours, 0 or more"],
    [{ costOfLiving: 0 }, "costOfLiving: found 0; expected a number above 0"],
    [{ evidence: "rumour" }, 'evidence: found "rumour"; expected one of written, guess'],
  ])("%j", (pay, problem) => {
    expect(problems(withPay(pay))).toEqual([`offers[0].pay.${problem}`]);
  });

  it("an amount too large to be a number", () => {
    const text = JSON.stringify(withPay({ base: 1 })).replace('"base":1', '"base":1e999');
    expect(problems(text)).toEqual([
      "offers[0].pay.base: found a number that isn't finite; expected an amount such as 46500 or 46500.50",
    ]);
  });

  it("amounts that a decimal fraction can't hold exactly are fine", () => {
    expect(problems(withPay({ base: 46500.1, signOn: 0.29, equity: { grant: 1e21 } }))).toEqual([]);
  });
});

describe("preferences that can't be", () => {
  it.each<[unknown, string]>([
    [{ weights: { ownership: -1, teaching: 2 } }, "weights.ownership: found -1; expected points, 0 or more"],
    [
      { weights: { ownership: 0, teaching: 0 } },
      "weights: found weights that are all 0; expected at least one above 0",
    ],
    [{ weights: {} }, "weights: found weights that are all 0; expected at least one above 0"],
    [{ weights: { gone: 5 } }, "weights: found weights that are all 0; expected at least one above 0"],
    [{ sureness: "very" }, 'sureness: found "very"; expected "sure", "roughly", "order"'],
    [{ pay: { floor: 100, target: 100 } }, "pay.target: found 100; expected an amount above the floor, 100"],
    [{ pay: { horizonYears: 5 } }, "pay.horizonYears: found 5; expected whole years, 1 to 4"],
    [{ pay: { horizonYears: 0.5 } }, "pay.horizonYears: found 0.5; expected whole years, 1 to 4"],
    [{ pay: { rates: { EUR: 0 } } }, "pay.rates.EUR: found 0; expected a number above 0"],
    [
      { ownCriteria: [{ id: "near" }, { id: "near" }] },
      'ownCriteria[1].id: found "near"; expected an id that no other criterion or question has',
    ],
    [
      { ownCriteria: [{ id: "teaching" }] },
      'ownCriteria[0].id: found "teaching"; expected an id that no other criterion or question has',
    ],
    [{ ownCriteria: [{ id: "near", weight: -1 }] }, "ownCriteria[0].weight: found -1; expected points, 0 or more"],
  ])("%j", (preferences, problem) => {
    expect(problems(withPreferences(preferences))).toEqual([`preferences.${problem}`]);
  });

  it("an own criterion alone can carry the weight", () => {
    expect(problems(withPreferences({ weights: { ownership: 0 }, ownCriteria: [{ id: "near", weight: 1 }] }))).toEqual(
      [],
    );
  });
});

describe("the list of problems", () => {
  it("has all of them at once, one a thing that is wrong", () => {
    const file = {
      ...withPreferences({ sureness: 1, pay: { floor: 2, target: 1 } }),
      offers: [
        { ...anOffer("a"), pay: { base: -1.234 }, answers: { users: { choice: "x", evidence: 1 }, pay: {} } },
        { ...anOffer("a"), replyBy: "2026-13-01" },
      ],
    };
    expect(problems(file).map((line) => line.split(":")[0])).toEqual([
      "preferences.pay.target",
      "preferences.sureness",
      "offers[0].answers.users.choice",
      "offers[0].answers.pay",
      "offers[0].answers.users.evidence",
      "offers[0].pay.base",
      "offers[1].replyBy",
      "offers[1].id",
    ]);
  });

  it("stops at fifty and says how many more there are", () => {
    const lines = problems({ ...anOffersFile([]), offers: Array.from({ length: 70 }, () => 0) });
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe("found 20 more like these; expected none");
  });

  it("cuts and defuses what it quotes", () => {
    const [line] = problems(withAnswer("users", { choice: `\u001b[31m\u202e${"😀".repeat(100)}` }));
    expect(line).toMatch(/found "\\u001b\[31m\?(😀)+…"; expected/u);
    expect(line?.length).toBeLessThan(200);
  });

  it("stays short for a part with more values than anyone writes", () => {
    const also = Array.from({ length: 60_000 }, () => 0);
    expect(problems(withAnswer("users", { choice: "some", also }))).toEqual([
      "offers[0]: found too many values; expected at most 50,000 in one part of a file",
    ]);
  });
});
