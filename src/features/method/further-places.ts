import type { MethodAnchor } from "../../findings/method/method-section.ts";
import { paths } from "../../findings/paths.ts";

interface Place {
  readonly href: string;
  readonly label: string;
}

const RUBRIC: Place = { href: paths.rubric(), label: "The whole rubric" };
const COMPARE: Place = { href: paths.compare, label: "Compare" };
const ASK: Place = { href: paths.ask, label: "Your list of what to ask" };
const WEIGHTS: Place = { href: paths.whatMatters, label: "What matters to you" };

const FURTHER: Partial<Readonly<Record<MethodAnchor, readonly Place[]>>> = {
  flags: [RUBRIC],
  lane: [RUBRIC],
  gap: [COMPARE],
  "chance-of-first": [COMPARE],
  smaa: [COMPARE, WEIGHTS],
  "what-to-ask": [ASK],
  sources: [ASK],
  "when-to-stop": [ASK],
  stability: [WEIGHTS],
  "what-it-takes": [COMPARE],
  weights: [WEIGHTS, RUBRIC],
  "not-measured": [RUBRIC],
};

/** Where the figure stands in the app, or what it comes from. `offer` is the person's own, by id. */
export const furtherPlaces = (section: MethodAnchor, offer: string | undefined): readonly Place[] => {
  const own: Partial<Readonly<Record<MethodAnchor, Place>>> =
    offer === undefined
      ? {}
      : {
          belief: { href: paths.answers(offer), label: "The answers" },
          score: { href: paths.offer(offer), label: "The offer" },
          answered: { href: paths.answers(offer), label: "The answers" },
          pay: { href: paths.pay(offer), label: "The pay as entered" },
        };
  const first = own[section];
  return [...(first === undefined ? [] : [first]), ...(FURTHER[section] ?? [])];
};
