import { lost } from "../../engine/offer/stake.ts";
import { lookup } from "../../offers/lookup.ts";
import { isUnratedOwn } from "./unrated-own.ts";
import { type Case, comparedOffer, criterionInSentence, modelledOffer, weightOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { liftedAndHeldBack } from "./lifts.ts";
import { listInWords } from "../words/list-in-words.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { sentence } from "../words/sentence.ts";

const named = (theCase: Case, criteria: readonly string[]): string =>
  listInWords(criteria.map((id) => criterionInSentence(theCase, id)));

/** "Lifted by evaluation depth and durable work, held back by mentorship." */
export const whatDrivesTheScore = (theCase: Case, offer: string): string => {
  const { lifted, heldBack } = liftedAndHeldBack(theCase, offer);
  const [up, down] = [named(theCase, lifted), named(theCase, heldBack)];
  if (up === "" && down === "") return "Nothing lifts it or holds it back much so far.";
  if (down === "") return sentence(`lifted by ${up}`);
  return sentence(up === "" ? `held back by ${down}` : `lifted by ${up}, held back by ${down}`);
};

/** What is left open even if every answer is right: "Every answer taken at its word, what you don't know could put it from 43 to 82." */
export const atFaceValue = (theCase: Case, offer: string): string => {
  const { worst, best } = comparedOffer(theCase, offer);
  const [low, high] = [wholePoints(worst), wholePoints(best)];
  return low === high
    ? `Every answer taken at its word, it is ${low}.`
    : `Every answer taken at its word, what you don't know could put it anywhere from ${low} to ${high}.`;
};

/** "Most is lost on production ownership and mentorship; five answers there are not known." */
export const mostIsLostOn = (theCase: Case, offer: string): string => {
  const { criteria } = comparedOffer(theCase, offer);
  const most = theCase.model.criteria
    .map(({ id, questions }) => ({
      id,
      questions,
      lost: lost(weightOf(theCase, id), lookup(criteria, id)?.contribution ?? 0),
    }))
    .filter(({ id, lost: points }) => points >= 0.5 && !isUnratedOwn(theCase, id))
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, 2);
  if (most.length === 0) return "Next to nothing is lost.";
  const { beliefs } = modelledOffer(theCase, offer);
  const unknown = most.flatMap(({ questions }) => questions.filter((at) => beliefs[at]?.known === false)).length;
  const where = named(
    theCase,
    most.map(({ id }) => id),
  );
  if (unknown === 0) return sentence(`Most is lost on ${where}`);
  if (unknown === 1) return `Most is lost on ${where}; one answer there is not known.`;
  return `Most is lost on ${where}; ${countInWords(unknown)} answers there are not known.`;
};
