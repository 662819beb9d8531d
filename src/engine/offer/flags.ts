import { lookup } from "../../offers/lookup.ts";
import type { Flag } from "../../rubric/flag-schema.ts";
import type { FlagState } from "../comparison.ts";
import { BELOW_FLOOR, type Facts, truthOf } from "./conditions.ts";
import type { Model, ModelOffer } from "../model.ts";
import { payIsBelowFloor } from "./pay.ts";

/** Stands for pay that reaches the floor, which conditions have no name for. */
const NOT_BELOW_FLOOR = "";

const factsOf = (model: Model, { offer }: ModelOffer, lane: string): Facts => {
  const questionOf = (id: string) => model.questions.find((question) => question.id === id && question.kind !== "own");
  const belowFloor = payIsBelowFloor(offer.pay, model.preferences.pay);
  return {
    title: offer.title,
    lane,
    answerOf: (question) => {
      if (questionOf(question)?.kind === "pay") {
        return belowFloor === null ? null : belowFloor ? BELOW_FLOOR : NOT_BELOW_FLOOR;
      }
      const choice = lookup(offer.answers, question)?.choice;
      return choice === undefined || choice === "unknown" ? null : choice;
    },
    optionsOf: (question) => {
      const known = questionOf(question);
      return known?.kind === "pay" ? [BELOW_FLOOR, NOT_BELOW_FLOOR] : (known?.optionIds ?? []);
    },
  };
};

/**
 * The flags that are raised, whatever the unknown answers turn out as, or possible, for some; in rubric order. Answers are
 * taken at face value; engine §7.
 *
 * @example flagStates(model, lumen, "mixed") // []
 */
export const flagStates = (model: Model, offer: ModelOffer, lane: string): readonly FlagState[] => {
  const facts = factsOf(model, offer, lane);
  return model.rubric.flags.flatMap(({ id, when }: Flag): FlagState[] => {
    const truth = truthOf(when, facts);
    return truth === false ? [] : [{ id, state: truth === true ? "raised" : "possible" }];
  });
};
