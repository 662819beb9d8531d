import { lookup } from "../../offers/lookup.ts";
import type { FlagState, PaySummary } from "../comparison.ts";
import { BELOW_FLOOR, type ConditionFacts, truthOf } from "./conditions.ts";
import type { Model, ModelOffer } from "../model.ts";
import { payIsBelowFloor } from "./pay.ts";

/** Stands for pay that reaches the floor, which conditions have no name for. */
const NOT_BELOW_FLOOR = "";
const PAY_OPTIONS = [BELOW_FLOOR, NOT_BELOW_FLOOR] as const;

/** Reads what conditions ask about an offer whose package is `summary`. */
const factsReader = ({ questions, preferences }: Model) => {
  const byId = new Map(questions.flatMap((question) => (question.kind === "own" ? [] : [[question.id, question]])));
  return ({ offer }: ModelOffer, lane: string, summary: PaySummary | null): ConditionFacts => {
    const belowFloor = payIsBelowFloor(offer.pay, preferences.pay, summary);
    return {
      title: offer.title,
      lane,
      answerOf: (question) => {
        if (byId.get(question)?.kind === "pay") {
          return belowFloor === null ? null : belowFloor ? BELOW_FLOOR : NOT_BELOW_FLOOR;
        }
        const choice = lookup(offer.answers, question)?.choice;
        return choice === undefined || choice === "unknown" ? null : choice;
      },
      optionsOf: (question) => {
        const known = byId.get(question);
        return known?.kind === "pay" ? PAY_OPTIONS : (known?.optionIds ?? []);
      },
    };
  };
};

/**
 * Reads an offer's flags from it, the lane shown and its package: those that are raised, whatever the unknown answers turn
 * out as, or possible, for some; in rubric order. Answers are taken at face value; engine §7.
 *
 * @example flagReader(model)(lumen, "mixed", null) // []
 */
export const flagReader = (
  model: Model,
): ((offer: ModelOffer, lane: string, summary: PaySummary | null) => readonly FlagState[]) => {
  const factsOf = factsReader(model);
  return (offer, lane, summary) => {
    const facts = factsOf(offer, lane, summary);
    const states: FlagState[] = [];
    for (const { id, when } of model.rubric.flags) {
      const truth = truthOf(when, facts);
      if (truth !== false) states.push({ id, state: truth === true ? "raised" : "possible" });
    }
    return states;
  };
};
