import { at } from "../at.ts";
import type { AskItem } from "../comparison.ts";
import type { Model } from "../model.ts";
import { gapFor, isPast, type Race, raceOf, type Swing } from "./switching-answers.ts";

type AskedQuestion = Pick<AskItem, "offer" | "question">;

export interface SwitchingPartners extends AskedQuestion {
  /** its answer alone could leave the leader strictly beaten */
  readonly alone: boolean;
  /** open questions whose answer together with this one's could, where neither could alone */
  readonly partners: readonly AskedQuestion[];
}

interface Entry {
  readonly swing: Swing;
  readonly alone: boolean;
  readonly asked: AskedQuestion;
}

/** Whether two answers, neither enough alone, could together leave the leader strictly beaten. */
const areEnough = (race: Race, a: Swing, b: Swing): boolean =>
  isPast(a.most + b.most, gapFor(race, a.offer === race.leader ? b.offer : a.offer));

/** The others that could help an entry: its own offer's and the leader's, and for the leader's own everyone's. */
const helpersOf = (race: Race, needy: readonly Entry[]): ((entry: Entry) => readonly Entry[]) => {
  const byOffer = new Map<number, Entry[]>();
  for (const entry of needy) {
    const same = byOffer.get(entry.swing.offer);
    if (same === undefined) byOffer.set(entry.swing.offer, [entry]);
    else same.push(entry);
  }
  return ({ swing: { offer } }) =>
    offer === race.leader
      ? needy
      : [Math.min(offer, race.leader), Math.max(offer, race.leader)].flatMap((each) => byOffer.get(each) ?? []);
};

/**
 * For every open question, whether its answer alone, or with which others, could leave today's leader strictly beaten:
 * what stands behind `decided`; engine §4. In the file's order of offers, then the rubric's of questions.
 *
 * @example switchingPairs(model).map(({ alone }) => alone) // [false, true]
 */
export const switchingPairs = (model: Model): readonly SwitchingPartners[] => {
  const race = raceOf(model);
  if (race === null) return [];
  const entries = race.swings.map((swing): Entry => ({
    swing,
    alone: isPast(swing.most, gapFor(race, swing.offer)),
    asked: {
      offer: at(model.offers, swing.offer).offer.id,
      question: at(model.questions, swing.question).id,
    },
  }));
  const helpers = helpersOf(
    race,
    entries.filter(({ alone }) => !alone),
  );
  return entries.map((entry) => ({
    offer: entry.asked.offer,
    question: entry.asked.question,
    alone: entry.alone,
    partners: entry.alone
      ? []
      : helpers(entry).flatMap((other) =>
          other !== entry && areEnough(race, entry.swing, other.swing) ? [other.asked] : [],
        ),
  }));
};
