import { describe, expect, it } from "vitest";
import { sharedFile } from "../../src/exports/link/shared-file.ts";
import { termInWords } from "../../src/findings/reading/term-in-words.ts";
import { addMaterial, removeMaterial, updateMaterial } from "../../src/offers/edit/edit-material.ts";
import type { Material } from "../../src/offers/material-schema.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import type { Offer } from "../../src/offers/schema.ts";
import { writeOffers } from "../../src/offers/write-offers.ts";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { guessKind } from "../../src/reading/guess-kind.ts";
import { readText } from "../../src/reading/read-text.ts";
import { acceptAllClear, clearOnes } from "../../src/reading/suggest/clear-suggestions.ts";
import { acceptAnswer, refuseAnswer } from "../../src/reading/suggest/settle-answer.ts";
import { acceptTerm, refuseTerm } from "../../src/reading/suggest/settle-term.ts";
import { suggestedAnswers } from "../../src/reading/suggest/suggested-answers.ts";
import { suggestedTerms } from "../../src/reading/suggest/suggested-terms.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { anOffersFile } from "../builders/an-offers-file.ts";

const NOTES = "I asked about mentoring. There is nobody to learn from, she said: you will not have a mentor.";
const LETTER =
  "We are pleased to offer you the post. Your base salary is £3,200 per month. A sign-on bonus of £2,000 is paid. Please reply by 4 December 2026.";

const text = (kind: Material["kind"], words: string): Material => ({
  id: kind,
  title: kind === "letter" ? "Offer letter" : "My notes",
  kind,
  added: "2026-11-28",
  text: words,
});
const readOf = (material: Material) => ({
  material,
  reading: readText(bundledRubric, bundledSigns, material.text, { kind: material.kind, day: material.added }),
});
const notes = readOf(text("notes", NOTES));
const letter = readOf(text("letter", LETTER));
const bare: Offer = { id: "harbor", employer: "Harbor", title: "Engineer" };

const only = <Item>(list: readonly Item[]): Item => {
  const [first] = list;
  if (first === undefined) throw new Error("there is nothing");
  return first;
};
const mentor = (offer: Offer) => suggestedAnswers(["mentor"], offer, [notes]);

describe("what a text says about a question", () => {
  it("is suggested with its sentence, and nothing of it is an answer yet", () => {
    const { question, choice, heard } = only(mentor(bare));
    expect([question, choice]).toEqual(["mentor", "nobody"]);
    for (const { passage } of heard) expect(NOTES).toContain(passage.quote);
    expect(bare.answers).toBeUndefined();
  });

  it("becomes the answer with its words and how they are known, and doesn't come again", () => {
    const accepted = acceptAnswer(bare, only(mentor(bare)), "nobody");
    expect(accepted.answers?.["mentor"]).toMatchObject({ choice: "nobody", evidence: "first-hand" });
    expect(NOTES).toContain(accepted.answers?.["mentor"]?.quote);
    expect(mentor(accepted)).toEqual([]);
    const { answers: _cleared, ...cleared } = accepted;
    expect(mentor(cleared)).toEqual([]);
  });

  it("accepted for another option is kept apart from accepted as suggested", () => {
    const edited = acceptAnswer(bare, only(mentor(bare)), "named");
    expect(new Set(edited.settled?.map(({ as }) => as))).toEqual(new Set(["edited"]));
    expect(edited.answers?.["mentor"]?.choice).toBe("named");
  });

  it("refused is no answer, and isn't asked about again", () => {
    const refused = refuseAnswer(bare, only(mentor(bare)));
    expect(refused.answers).toBeUndefined();
    expect(mentor(refused)).toEqual([]);
  });

  it("that the answer says otherwise is offered as another voice, and leaves the answer", () => {
    const answered: Offer = { ...bare, answers: { mentor: { choice: "named", evidence: "recruiter", note: "n" } } };
    const suggestion = only(mentor(answered));
    expect(suggestion.isOtherwise).toBe(true);
    const after = acceptAnswer(answered, suggestion, "nobody").answers?.["mentor"];
    expect(after).toMatchObject({ choice: "named", note: "n", also: [{ choice: "nobody" }] });
  });

  it("that the answer says too isn't suggested", () => {
    expect(mentor({ ...bare, answers: { mentor: { choice: "nobody" } } })).toEqual([]);
  });
});

const payOf = (offer: Offer) => offer.pay;

describe("the terms that a letter states", () => {
  const terms = suggestedTerms(bare, [letter]);

  it("are suggested with their sentences and what they come to", () => {
    expect(terms.map((term) => [term.about, termInWords(term).value])).toEqual([
      ["replyBy", "4 December 2026"],
      ["pay.base", "£38,400 a year"],
      ["pay.signOn", "£2,000"],
    ]);
    expect(terms.map(({ said }) => said.quote)).toContain("Your base salary is £3,200 per month.");
    for (const { said } of terms) expect(LETTER.slice(said.start, said.end)).toBe(said.quote);
  });

  it("fill in what the offer lacks, with the letter as their source", () => {
    const after = terms.reduce(acceptTerm, bare);
    expect(after.replyBy).toBe("2026-12-04");
    expect(payOf(after)).toEqual({
      currency: "GBP",
      base: 38_400,
      signOn: 2000,
      evidence: "written",
      from: "Offer letter",
    });
    expect(suggestedTerms(after, [letter])).toEqual([]);
  });

  it("never write over a figure that is there, and a refused one doesn't come again", () => {
    expect(suggestedTerms({ ...bare, pay: { base: 1, currency: "GBP" } }, [letter]).map(({ about }) => about)).toEqual([
      "replyBy",
      "pay.signOn",
    ]);
    const refused = terms.reduce(refuseTerm, bare);
    expect(payOf(refused)).toBeUndefined();
    expect(suggestedTerms(refused, [letter])).toEqual([]);
  });

  it("of another currency than the package's are left alone", () => {
    const inEuro: Offer = { ...bare, replyBy: "2026-12-01", pay: { currency: "EUR" } };
    expect(suggestedTerms(inEuro, [letter])).toEqual([]);
  });

  it("a bonus in money is suggested as its share of the base, and not without a base", () => {
    const inMoney = "Dear Ada, your base salary is £40,000 a year. There is a performance bonus of £2,000 a year.";
    const reading = readText(bundledRubric, bundledSigns, inMoney, { kind: "letter" });
    const read = [{ material: { ...letter.material, text: inMoney }, reading }];
    const bonus = (offer: Offer): readonly string[] =>
      suggestedTerms(offer, read).flatMap((term) => (term.about === "pay.bonus" ? [termInWords(term).value] : []));
    expect(bonus(bare)).toEqual(["5% of the base"]);
    expect(bonus({ ...bare, pay: { base: 50_000, currency: "GBP" } })).toEqual(["4% of the base"]);
    expect(bonus({ ...bare, pay: { base: 50_000, currency: "EUR" } })).toEqual([]);
  });

  it("are taken with the clear answers in one edit", () => {
    const clear = clearOnes({ terms, answers: mentor(bare) });
    expect(clear.count).toBe(4);
    const after = acceptAllClear(bare, clear);
    expect(after.answers?.["mentor"]?.choice).toBe("nobody");
    expect(after.pay?.base).toBe(38_400);
  });
});

describe("the texts of an offer", () => {
  const file = addMaterial(anOffersFile([bare]), "harbor", {
    title: "My notes",
    kind: "notes",
    added: "2026-11-28",
    text: NOTES,
  });

  it("are kept in a file and read back, and are in no link", () => {
    const read = readOffers(writeOffers(file), "x.json", bundledRubric);
    expect(read.ok && read.file.offers?.[0]?.material).toEqual(file.offers?.[0]?.material);
    expect(read.ok && read.notices).toEqual([]);
    const settled = anOffersFile((file.offers ?? []).map((offer) => refuseAnswer(offer, only(mentor(offer)))));
    const passedOn = JSON.stringify(sharedFile(bundledRubric, settled, { pay: true, notes: true, sources: true }));
    expect(passedOn).not.toContain("mentoring");
    expect(passedOn).not.toContain("settled");
  });

  it("have ids of their own, can be changed and taken away", () => {
    const twice = addMaterial(file, "harbor", { title: "My notes", kind: "notes", added: "2026-11-28", text: "b" });
    expect(twice.offers?.[0]?.material?.map(({ id }) => id)).toEqual(["my-notes", "my-notes-2"]);
    expect(twice.offers?.[0]?.material?.map(({ title }) => title)).toEqual(["My notes", "My notes 2"]);
    const renamed = updateMaterial(twice, "harbor", "my-notes-2", (each) => ({ ...each, title: "x" }));
    expect(renamed.offers?.[0]?.material?.[1]?.title).toBe("x");
    const gone = removeMaterial(removeMaterial(twice, "harbor", "my-notes"), "harbor", "my-notes-2");
    expect(gone.offers?.[0]).toEqual(bare);
  });

  it("of a file that are wrong are told with their place", () => {
    const wrong = { ...text("notes", "a"), evidence: "nope" };
    const read = readOffers(
      JSON.stringify(anOffersFile([{ ...bare, material: [wrong, wrong] }])),
      "x.json",
      bundledRubric,
    );
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([
      "offers[0].material[1].id",
      "offers[0].material[0].evidence",
      "offers[0].material[1].evidence",
    ]);
  });
});

describe("what sort of text it seems to be", () => {
  it.each([
    ["posting", "About the role\nRequirements\n- x\nApply now"],
    ["letter", LETTER],
    ["mail", "From: a@b.example\nTo: c@d.example\nSubject: Your offer\n\nHi"],
    ["notes", "I asked about pay. She said it is fine."],
  ] as const)("%s", (kind, words) => {
    expect(guessKind(words)).toBe(kind);
  });
});
