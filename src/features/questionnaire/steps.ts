import { inSentence } from "../../findings/names/offer-name.ts";
import { shortForm } from "../../engine/asking/short-form.ts";
import type { Belief, Model } from "../../engine/model.ts";
import { answerState } from "../../findings/spine/answer-state.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer, OffersFile } from "../../offers/schema.ts";

/** One thing the questionnaire asks: a question of the rubric, the pay form, or a criterion of the person's own. */
export interface Step {
  readonly id: string;
  readonly kind: "choice" | "pay" | "own";
  /** index into `Model.questions` */
  readonly question: number;
  readonly criterionId: string;
  readonly criterionTitle: string;
  /** 1, 2, … within its section, of the steps that are asked */
  readonly place: number;
  readonly ofSection: number;
}

/** A run of steps of one criterion, for the progress beside the question. */
export interface Section {
  readonly criterionId: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** What is asked, by criterion: everything, or what carries the most weight at the person's weights. */
export const sectionsOf = (
  model: Pick<Model, "criteria" | "questions" | "weights">,
  isShort: boolean,
): readonly Section[] => {
  const asked = new Set(isShort ? shortForm(model) : model.questions.map(({ id }) => id));
  return model.criteria
    .map(({ id, title: typed, questions }) => {
      const title = inSentence(typed) || id;
      const within = questions.filter((index) => asked.has(model.questions[index]?.id ?? ""));
      const steps = within.flatMap((index, position) => {
        const question = model.questions[index];
        if (question === undefined) return [];
        return [
          {
            id: question.id,
            kind: question.kind,
            question: index,
            criterionId: id,
            criterionTitle: title,
            place: position + 1,
            ofSection: within.length,
          },
        ];
      });
      return { criterionId: id, title, steps };
    })
    .filter(({ steps }) => steps.length > 0);
};

/** The step to open when none is named: where the person left, else the first not answered yet, else the first. */
export const startingStep = (
  steps: readonly Step[],
  offer: Offer,
  beliefs: readonly Belief[],
  file: OffersFile,
): Step | undefined => {
  const left = lookup(file.app?.places, offer.id);
  return (
    steps.find(({ id }) => id === left) ??
    steps.find((step) => answerState(step, offer, beliefs[step.question]) === "not-yet") ??
    steps[0]
  );
};
