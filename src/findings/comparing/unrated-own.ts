import { type Case, modelQuestion } from "../case.ts";

/** Whether a criterion is the person's own and rated at no offer yet: it widens ranges, and is not spoken of as a finding. */
export const isUnratedOwn = ({ criteria, model }: Case, criterion: string): boolean => {
  const found = criteria.get(criterion);
  if (found?.own !== true) return false;
  return model.offers.every(({ beliefs }) => found.questions.every((at) => beliefs[at]?.known !== true));
};

/** The same of the criterion that a question belongs to. */
export const isUnratedQuestion = (theCase: Case, question: string): boolean =>
  isUnratedOwn(theCase, theCase.model.criteria[modelQuestion(theCase, question).criterion]?.id ?? "");
