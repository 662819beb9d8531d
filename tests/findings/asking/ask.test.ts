import { describe, expect, it } from "vitest";
import { askNumbers, effectWithNumbers } from "../../../src/findings/asking/ask-effect.ts";
import { askEmails, askList } from "../../../src/findings/asking/ask-email.ts";
import { mailLink } from "../../../src/findings/asking/mail-link.ts";
import { askSentences } from "../../../src/findings/asking/ask-sentence.ts";
import { flagsHangingOn } from "../../../src/findings/offer/flag-sentence.ts";
import { keptAnswer } from "../../../src/findings/keeping/kept-answer.ts";
import { triedReply } from "../../../src/findings/asking/tried-reply.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { withEveryPack } from "../../../src/rubric/packs/rubric-with.ts";
import type { Answer } from "../../../src/offers/schema.ts";
import { aCase, aCaseOf, theSamples, withFigures, withOffer } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const asked = (offer: string, question: string, switchProbability = 0) => ({
  offer,
  question,
  switchProbability,
  evppi: 0,
  spread: 1,
});
const items = [
  asked("northwind", "takes-effect"),
  asked("northwind", "mentor", 0.2),
  asked("northwind", "live-users"),
  asked("northwind", "after-launch"),
  asked("harbor", "post-launch-review", 0.1),
];
const theCase = withFigures(aCase(theSamples), { ask: items, decided: "open" });

describe("an open question in words", () => {
  const told = askSentences(theCase);

  it("says whether it could switch, and in how many ways", () => {
    expect(told[1]).toMatchObject({
      topic: "who teaches you",
      who: "hiring manager",
      couldSwitch: true,
      effect: "Could put Northwind Logistics first, in 2 of 10 ways it could turn out",
    });
    expect(told[4]?.effect).toBe("Could put another offer first, in 1 of 10 ways it could turn out");
    expect(told[0]?.couldSwitch).toBe(false);
  });

  it("says to where the score could go, and where the other one is", () => {
    expect(told[1]?.range).toMatch(/^Northwind Logistics could go to \d+ – \d+\. Harbor Health is at 71\.$/);
    expect(told[4]?.range).toMatch(/^Harbor Health could go to \d+ – \d+\. Northwind Logistics is at 67\.$/);
  });

  it("tells the unknown from the contradicted and the merely heard", () => {
    expect(told.map(({ openness }) => openness)).toEqual([
      "unknown",
      "unknown",
      "weak evidence",
      "contradicted",
      "unknown",
    ]);
  });

  it("an own criterion has a title and nobody in particular to ask", () => {
    const own = aCaseOf([anOffer("a"), anOffer("b")], {
      preferences: { ownCriteria: [{ id: "near-family", title: "Near family", weight: 5 }] },
    });
    const [first] = askSentences(withFigures(own, { ask: [asked("a", "near-family", 0.4)] }));
    expect(first).toMatchObject({ topic: "Near family", who: null, wording: "Near family" });
  });
});

describe("what an answer could do with others", () => {
  const told = askSentences(theCase);
  const withPartners = (index: number, count: number) => {
    const [item] = told.slice(index, index + 1);
    if (item === undefined) throw new Error("no such question");
    return { ...item, partners: told.filter((each) => each !== item).slice(0, count) };
  };

  it("names the others by their numbers, as long as they are few", () => {
    expect(effectWithNumbers(withPartners(0, 1), askNumbers(told))).toBe(
      "Could change your choice only together with question 2",
    );
    expect(effectWithNumbers(withPartners(0, 3), askNumbers(told))).toBe(
      "Could change your choice only together with question 2, 3 or 4",
    );
    expect(effectWithNumbers(withPartners(0, 4), askNumbers(told))).toBe(
      "Could change your choice only together with question 2, 3, 4 or one other",
    );
  });

  it("gives no number of a question that isn't shown", () => {
    expect(effectWithNumbers(withPartners(0, 2), askNumbers(told, told.slice(0, 3)))).toBe(
      "Could change your choice only together with question 2 or 3",
    );
    expect(effectWithNumbers(withPartners(0, 4), askNumbers(told, told.slice(0, 2)))).toBe(
      "Could change your choice only together with question 2 or one of three others",
    );
    expect(effectWithNumbers(withPartners(0, 2), askNumbers(told, told.slice(0, 1)))).toBe(told[0]?.effect);
  });

  it("leaves alone what needs no other", () => {
    expect(effectWithNumbers(withPartners(1, 2), askNumbers(told))).toBe(told[1]?.effect);
    expect(effectWithNumbers(withPartners(0, 0), askNumbers(told))).toBe(told[0]?.effect);
  });
});

/** The e-mail about one answer that was heard. */
const heard = (answer: Answer): string =>
  askEmails(aCaseOf([anOffer("a", { answers: { "after-launch": answer } })]), [asked("a", "after-launch")])[0]?.text ??
  "";

describe("the e-mail", () => {
  const emails = askEmails(theCase, items);

  it("one to each person at each offer, in the order of the list", () => {
    expect(emails.map(({ offer, who }) => [offer, who])).toEqual([
      ["northwind", "hiring manager"],
      ["harbor", "future teammate"],
    ]);
  });

  it("is short and warm, and has what was only heard confirmed", () => {
    expect(emails[0]?.subject).toBe("Four questions before 9 December");
    expect(emails[0]?.text).toBe(`Hello,

Thank you for your time over the Applied Scientist I role. Before I reply by 9 December, four things would help me picture the first year:

1. In the last year, what did someone junior here send out into real use, and how often?

2. Who would I learn testing and releasing from, and who did they bring on before me?

3. I understood that if the model is wrong, someone is stopped, hurt or out of money within the day. Could you confirm that in writing?

4. When the model goes wrong, who gets called, and what did they do last time?

A short answer is plenty.

Best wishes,`);
  });

  it("says what was heard as a candidate would, and never what stands in their own notes", () => {
    expect(heard({ choice: "rota", evidence: "recruiter", note: "my own note" })).toContain(
      "I understood that after launch I would take my turn fixing the model, with someone to call. Could you confirm that in writing?",
    );
    const poor = heard({ choice: "runbook", evidence: "recruiter", note: "my own note" });
    expect(poor).toContain("I have heard something about it, and would like to have it in writing.");
    expect(`${heard({ choice: "rota", evidence: "guess" })} ${poor}`).not.toMatch(
      /my own note|\byou (?:take|follow)\b/i,
    );
  });

  it("opens in a mail program where it arrives there whole, and is copied where it would be cut", () => {
    const [email] = emails;
    if (email === undefined) throw new Error("no e-mail");
    const link = mailLink(email) ?? "";
    const query = new URLSearchParams(link.replace("mailto:?", ""));
    expect(query.get("subject")).toBe(email.subject);
    expect(query.get("body")).toBe(email.text.replaceAll("\n", "\r\n"));
    expect(link.length).toBeLessThanOrEqual(1800);
    expect(mailLink({ subject: email.subject, text: email.text.repeat(3) })).toBeNull();
  });

  it("a single question has no number", () => {
    expect(emails[1]?.subject).toBe("One question before 4 December");
    expect(emails[1]?.text).not.toContain("1. ");
  });

  it("a posting without a title or a date can be written to too", () => {
    const bare = aCaseOf([anOffer("a", { title: " " })]);
    expect(askEmails(bare, [asked("a", "mentor")])[0]).toMatchObject({
      subject: "One question about the role",
      text: expect.stringContaining("Before I decide, one thing would help me"),
    });
  });

  it("names the day to reply by until it has passed", () => {
    const [, on] = askEmails(theCase, items, { today: "2026-12-04" });
    expect(on?.subject).toBe("One question before 4 December");
    const [, after] = askEmails(theCase, items, { today: "2026-12-05" });
    expect(after?.subject).toMatch(/^One question about the .+ role$/);
    expect(after?.text).toContain("Before I decide, ");
  });

  it("names no job where that would give the offer away", () => {
    const [email] = askEmails(theCase, items, { withTitle: false });
    expect(email?.text).toContain("Thank you for your time over the role.");
    expect(email?.text).not.toContain("Applied Scientist");
  });

  it("as a list it is grouped by whom to ask", () => {
    const list = askList(theCase, items);
    expect(list.split("\n\n").map((group) => group.split("\n")[0])).toEqual(["Hiring manager", "Future teammate"]);
    expect(list).toContain("- Harbor Health: ");
  });
});

describe("a reply", () => {
  const samples = aCase(theSamples);
  const at = (scores: Readonly<Record<string, number>>, leader = "harbor") =>
    Object.entries(scores).reduce(
      (told, [id, score]) => withOffer(told, id, { score }),
      withFigures(samples, { leader }),
    );
  const now = at({ harbor: 74, northwind: 63, lumen: 40 });

  it("tried says where it would take its offer, and who is first then", () => {
    expect(triedReply(now, at({ harbor: 74, northwind: 66 }), "northwind")).toBe(
      "This would move Northwind Logistics from 63 to 66. Harbor Health stays first at 74.",
    );
    expect(triedReply(now, at({ harbor: 70 }), "harbor")).toBe(
      "This would move Harbor Health from 74 to 70. It stays first.",
    );
    expect(triedReply(now, at({ harbor: 60, northwind: 63 }, "northwind"), "harbor")).toBe(
      "This would move Harbor Health from 74 to 60. Northwind Logistics would come first, at 63.",
    );
  });

  it("that moves less than a whole point doesn't claim one", () => {
    expect(triedReply(now, at({ harbor: 74, northwind: 63.3 }), "northwind")).toBe(
      "This would leave Northwind Logistics at 63 (+0.3 before rounding). Harbor Health stays first at 74.",
    );
    expect(triedReply(now, now, "northwind")).toMatch(/^This would leave Northwind Logistics at 63\./);
  });

  it("kept is told by whose score it moved, and by what when the first changes", () => {
    const mentor = { offer: "northwind", question: "mentor" };
    expect(keptAnswer(now, at({ harbor: 74, northwind: 66 }), mentor)).toEqual({
      headline: null,
      detail: "Northwind Logistics went from 63 to 66; Harbor Health stays first.",
    });
    expect(keptAnswer(now, at({ harbor: 74, northwind: 76 }, "northwind"), mentor)).toEqual({
      headline: "Northwind Logistics comes first now: it went from 63 to 76",
      detail: "It is what you learnt about who teaches you at Northwind Logistics.",
    });
    const barely = at({ harbor: 74, northwind: 74.2 }, "northwind");
    expect(keptAnswer(at({ harbor: 74, northwind: 73.8 }), barely, mentor).headline).toBe(
      "Northwind Logistics comes first now: it moved by +0.4, to 74",
    );
  });
});

describe("a flag", () => {
  it("hangs on the unknown answers in its condition, and on no known one", () => {
    const samples = aCase(theSamples);
    expect(flagsHangingOn(samples, "northwind", "mentor")).toEqual(["There is nobody to learn from"]);
    expect(flagsHangingOn(samples, "northwind", "review")).toEqual([]);
    expect(flagsHangingOn(samples, "harbor", "mentor")).toEqual([]);
  });
});

describe("what an e-mail asks to have in writing, over every question, packs included", () => {
  const packs = (bundledRubric.packs ?? []).map(({ id }) => id);
  const whole = withEveryPack(bundledRubric);
  const choices = whole.criteria.flatMap(({ questions }) =>
    questions.flatMap((each) => (each.kind === "choice" ? [each] : [])),
  );
  const options = choices.flatMap((question) => question.options.map((option) => ({ question, option })));

  it("is said for every option that is good enough to be wanted so", () => {
    const unsaid = options.filter(({ option }) => option.value >= 0.5 && option.said === undefined);
    expect(unsaid.map(({ question, option }) => `${question.id} ${option.id}`)).toEqual([]);
  });

  it("is said as the candidate would: behind “I understood that”, where “you” is the employer and “I” who asks", () => {
    const said = options.flatMap(({ option }) => (option.said === undefined ? [] : [{ ...option, said: option.said }]));
    for (const each of said) {
      expect(each.said).toMatch(/^(?:I|AI|[a-z]+)\b.*[^.?!]$/);
      expect(each.said.toLowerCase()).not.toBe(each.label.toLowerCase());
    }
    for (const each of said.filter(({ said: words }) => /\byours?\b|\byou\b/.test(words)))
      expect(each.said).toMatch(/\b(?:I|me|my|mine)\b/);
  });

  it("quotes the option in those words, or asks the open question; never the words of one's own list", () => {
    const most = Math.max(...choices.map((question) => question.options.length));
    for (let at = 0; at < most; at += 1) {
      const answers = Object.fromEntries(
        choices.flatMap((question) => {
          const option = question.options[at];
          return option === undefined ? [] : [[question.id, { choice: option.id, evidence: "recruiter" }]];
        }),
      );
      const told = aCaseOf([anOffer("a", { answers })], { preferences: { packs } });
      for (const question of choices) {
        const option = question.options[at];
        const [email] = askEmails(told, [asked("a", question.id)]);
        if (option === undefined || email === undefined) continue;
        expect(email.text).toContain(
          option.said === undefined
            ? `${question.ask?.wording ?? question.prompt} I have heard something about it`
            : `I understood that ${option.said}. Could you confirm that in writing?`,
        );
        expect(email.text).not.toContain(`that ${option.label}`);
      }
    }
  });
});
