import { type Answer, type Offer, OFFERS_FORMAT, type OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";

/** Offers of which every question is open: each is answered on weak evidence, or not at all. */
export const openOffers = (count: number): Offer[] =>
  Array.from({ length: count }, (_, offer) => {
    const answers: Record<string, Answer> = {};
    const questions = bundledRubric.criteria.flatMap((criterion) => criterion.questions);
    for (const [index, question] of questions.entries()) {
      if (question.kind === "pay" || (offer + index) % 4 === 0) continue;
      const { id } = question.options[(offer * 7 + index * 3) % question.options.length] ?? { id: "unknown" };
      answers[question.id] = { choice: id, evidence: index % 2 === 0 ? "recruiter" : "first-hand" };
    }
    return { id: `offer-${offer}`, employer: `Employer ${offer}`, title: "ML Engineer", answers };
  });

const EVIDENCE = bundledRubric.evidence.map(({ id }) => id);
const evidenceAt = (place: number): string => EVIDENCE[place % EVIDENCE.length] ?? "guess";

/** The same with a package each and every kind of evidence in turn, as a file: what a careers office may have. */
export const mixedFile = (count: number): OffersFile => ({
  format: OFFERS_FORMAT,
  version: 1,
  preferences: { pay: { currency: "GBP", floor: 30_000, target: 70_000 } },
  offers: openOffers(count).map(({ id, employer, title, answers = {} }, offer) => ({
    id,
    employer,
    title,
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, { choice }], place): [string, Answer] => [
        question,
        { choice, evidence: evidenceAt(offer + place) },
      ]),
    ),
    pay: { base: 30_000 + (offer % 40) * 1000, bonus: { target: 0.1 }, evidence: evidenceAt(offer) },
  })),
});

const NAMES = ["Sam", "Priya", "Lin", "Omar", "Ada", "Noor", "Kit", "Wren"];

/** The same, with eight people an offer who said it, and a second one who says otherwise in every third answer. */
export const voicedOffers = (count: number): Offer[] =>
  openOffers(count).map(({ id, employer, title, answers = {} }, place) => ({
    id,
    employer,
    title,
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, { choice, evidence = "guess" }], index): [string, Answer] => {
        const from = (turn: number): string => NAMES[(place + index * turn) % NAMES.length] ?? "";
        const [other] = bundledRubric.criteria
          .flatMap((criterion) => criterion.questions)
          .flatMap((asked) => (asked.id === question && asked.kind === "choice" ? asked.options : []));
        const also = index % 3 === 0 && other ? [{ choice: other.id, evidence: "recruiter", from: from(3) }] : [];
        return [question, { choice, evidence, from: from(1), also }];
      }),
    ),
  }));
