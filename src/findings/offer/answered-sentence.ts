import { type Case, comparedOffer, modelledOffer } from "../case.ts";
import { percentInWords } from "../words/share-in-words.ts";

/** "62% of the weight answered" and "14 of 24 questions", to stand beside every score. */
export const answeredInWords = (
  theCase: Case,
  offer: string,
): { readonly weight: string; readonly questions: string } => {
  const { beliefs } = modelledOffer(theCase, offer);
  const known = beliefs.filter((belief) => belief.known).length;
  return {
    weight: `${percentInWords(comparedOffer(theCase, offer).answered)} of the weight answered`,
    questions: `${known} of ${beliefs.length} questions`,
  };
};
