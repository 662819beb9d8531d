import { useMemo } from "react";
import type { Material } from "../../offers/material-schema.ts";
import type { Offer } from "../../offers/schema.ts";
import type { ReadMaterial } from "../../reading/suggest/said.ts";
import { type SuggestedAnswer, suggestedAnswers } from "../../reading/suggest/suggested-answers.ts";
import { type SuggestedTerm, suggestedTerms } from "../../reading/suggest/suggested-terms.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { useReadings } from "../../state/reading/use-readings.ts";
import { useModel } from "../../state/use-model.ts";

export interface OpenSuggestions {
  readonly read: readonly ReadMaterial[];
  readonly answers: readonly SuggestedAnswer[];
  readonly terms: readonly SuggestedTerm[];
  /** of both together */
  readonly count: number;
}

const NONE: readonly Material[] = [];

const choiceQuestions = ({ criteria }: Rubric): readonly string[] =>
  criteria.flatMap(({ questions }) => questions.flatMap(({ id, kind }) => (kind === "choice" ? [id] : [])));

/** What an offer's texts suggest and the person has said nothing of yet; null until they are read. */
export const useOpenSuggestions = (offer: Offer): OpenSuggestions | null => {
  const { rubric } = useModel();
  const read = useReadings(offer.material ?? NONE);
  return useMemo(() => {
    if (read === null) return null;
    const answers = suggestedAnswers(choiceQuestions(rubric), offer, read);
    const terms = suggestedTerms(offer, read);
    return { read, answers, terms, count: answers.length + terms.length };
  }, [offer, read, rubric]);
};
