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

/** The same with a package each, as a file: what a careers office might hand to the command line. */
export const openFile = (count: number): OffersFile => ({
  format: OFFERS_FORMAT,
  version: 1,
  preferences: { pay: { currency: "GBP", floor: 30_000, target: 70_000 } },
  offers: openOffers(count).map((offer, index) => ({
    ...offer,
    pay: { base: 30_000 + (index % 40) * 1000, bonus: { target: 0.1 }, evidence: "recruiter" },
  })),
});
