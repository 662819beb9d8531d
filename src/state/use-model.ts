import type { Evaluation } from "../engine/evaluate.ts";
import type { Model } from "../engine/model.ts";
import { evaluationOf, modelOf } from "./figures.ts";
import { useFile } from "./live/use-file.ts";

/** The model of the file as it stands; the same object until an offer or a preference changes. */
export const useModel = (): Model => modelOf(useFile());

/** What each offer in the comparison has by itself; the same object until an offer or a preference changes. */
export const useEvaluation = (): Evaluation => evaluationOf(useFile());
