import type { Model } from "../../../engine/model.ts";
import { moneyInWords } from "../../../findings/words/money-in-words.ts";

/** A criterion's worst and best, in the words of its heaviest question; pay by the person's floor and target. */
export const swingWords = (model: Model, criterionId: string): { readonly from: string; readonly to: string } => {
  const criterion = model.rubric.criteria.find(({ id }) => id === criterionId);
  if (criterion === undefined) return { from: "as bad as it could be", to: "as good as I could wish" };
  const heaviest = criterion.questions.reduce<(typeof criterion.questions)[number] | undefined>(
    (best, question) => (best === undefined || question.share > best.share ? question : best),
    undefined,
  );
  if (heaviest?.kind !== "choice") {
    const { currency, floor, target } = model.preferences.pay ?? {};
    return {
      from: floor === undefined ? "what you need" : moneyInWords(floor, currency),
      to: target === undefined ? "more would not change your choice" : moneyInWords(target, currency),
    };
  }
  return { from: heaviest.options[0]?.label ?? "", to: heaviest.options.at(-1)?.label ?? "" };
};
