import type { Rubric } from "../rubric/schema.ts";
import { OFFERS_FORMAT, OFFERS_VERSION, type Answer, type OffersFile } from "./schema.ts";

/**
 * A skeleton to fill in: one offer with every question as unknown. The pay fields that are there change nothing; base,
 * floor and target are left out, because no figure could stand in their place without counting as one.
 */
export const templateFile = (rubric: Rubric): OffersFile => {
  const questions = rubric.criteria.flatMap((criterion) => criterion.questions);
  const answers = questions
    .filter(({ kind }) => kind === "choice")
    .map(({ id }): readonly [string, Answer] => [id, { choice: "unknown" }]);
  return {
    format: OFFERS_FORMAT,
    version: OFFERS_VERSION,
    rubric: { id: rubric.id, version: rubric.version },
    preferences: { sureness: "roughly", pay: { currency: "GBP", horizonYears: 2 } },
    offers: [
      {
        id: "first-offer",
        employer: "Employer",
        title: "Job title",
        location: "Town",
        status: "considering",
        answers: Object.fromEntries(answers),
        pay: {
          currency: "GBP",
          bonus: { target: 0, likelihood: 1 },
          equity: { grant: 0, vesting: [25, 25, 25, 25], cliffMonths: 12, discount: 0 },
          signOn: 0,
          otherYearly: 0,
          yearlyCosts: 0,
          hoursPerWeek: 40,
          costOfLiving: 100,
        },
      },
    ],
  };
};
