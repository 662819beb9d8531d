import { type Case, comparedOffer } from "../case.ts";
import { bandLabel, verdictTone } from "../words/band-label.ts";
import { listInWords } from "../words/list-in-words.ts";
import { sentence } from "../words/sentence.ts";
import { isHardLimit } from "../../rubric/packs/rubric-with.ts";

/** The word for an offer that breaks a limit which the person has set. */
const OUT = "Out";

/** What stands in the flag of a hard limit before what it is about. */
const BEFORE = /^Out: past your limit on /;

/** What a flag is about where it is that of a hard limit; of any other flag its title. */
export const limitedBy = (title: string): string => title.replace(BEFORE, "");

/** What the hard limits are about that an offer breaks; none where it breaks none. */
const limitsBroken = (theCase: Case, offer: string): readonly string[] =>
  comparedOffer(theCase, offer).flags.flatMap(({ id, state }) => {
    if (state !== "raised" || !isHardLimit(id)) return [];
    const flag = theCase.model.rubric.flags.find((each) => each.id === id);
    return flag === undefined ? [] : [limitedBy(flag.title)];
  });

/** "Past your limit on whether you may work there."; null for an offer that breaks no limit. */
export const outSentence = (theCase: Case, offer: string): string | null => {
  const broken = limitsBroken(theCase, offer);
  return broken.length === 0 ? null : sentence(`past your limit on ${listInWords(broken)}`);
};

/** The verdict in a word or two: the band's label, or "Out" where the offer breaks a limit of the person's own. */
export const verdictLabel = (theCase: Case, offer: string): string =>
  outSentence(theCase, offer) === null
    ? bandLabel(theCase.model.rubric.bands, comparedOffer(theCase, offer).verdict.band)
    : OUT;

/** How it is coloured beside its words. */
export const offerTone = (theCase: Case, offer: string): ReturnType<typeof verdictTone> =>
  outSentence(theCase, offer) === null
    ? verdictTone(theCase.model.rubric, comparedOffer(theCase, offer).verdict.band)
    : "poor";
