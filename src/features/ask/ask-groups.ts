import { chosenOffer } from "../../findings/comparing/decided-headline.ts";
import { isAnythingAnswered } from "../../findings/comparing/anything-answered.ts";
import type { AskSentence } from "../../findings/asking/ask-sentence.ts";
import { type Case, nameOf } from "../../findings/case.ts";
import { capitalised } from "../../findings/words/sentence.ts";

/** The ways to look at what is open. */
export const GROUPINGS = [
  { value: "who", label: "By whom to ask" },
  { value: "effect", label: "By effect" },
  { value: "offer", label: "By offer" },
] as const;

export type Grouping = (typeof GROUPINGS)[number]["value"];

/** An open question with its place by how telling it is, 1 first. */
export interface NumberedAsk extends AskSentence {
  readonly number: number;
}

/** How many questions are shown and written about at first: of more at once, fewer are answered. */
export const AT_FIRST = 6;

/**
 * The questions to begin with, most telling first: of the offer that was chosen before the others, and what could change the
 * choice before what would not.
 */
export const toBeginWith = (theCase: Case, items: readonly NumberedAsk[]): readonly NumberedAsk[] => {
  const chosen = chosenOffer(theCase);
  const place = ({ offer, couldSwitch, partners }: NumberedAsk): number =>
    (chosen === null || offer === chosen ? 0 : 2) + (couldSwitch || partners.length > 0 ? 0 : 1);
  const first = new Set(items.toSorted((a, b) => place(a) - place(b)).slice(0, AT_FIRST));
  return items.filter((item) => first.has(item));
};

export interface AskGroup {
  readonly title: string;
  readonly items: readonly NumberedAsk[];
}

const EFFECTS = [
  { title: "Could change your choice alone", has: ({ couldSwitch }: NumberedAsk) => couldSwitch },
  {
    title: "Could change it with another answer",
    has: ({ couldSwitch, partners }: NumberedAsk) => !couldSwitch && partners.length > 0,
  },
  {
    title: "Would not change it",
    has: ({ couldSwitch, partners }: NumberedAsk) => !couldSwitch && partners.length === 0,
  },
] as const;

const byTitle = (items: readonly NumberedAsk[], titleOf: (item: NumberedAsk) => string): readonly AskGroup[] => {
  const groups = new Map<string, NumberedAsk[]>();
  for (const item of items) groups.set(titleOf(item), [...(groups.get(titleOf(item)) ?? []), item]);
  return [...groups].map(([title, each]) => ({ title, items: each }));
};

/** The questions in groups, in each the most telling first; a group stands where its most telling one would. */
export const groupsOf = (theCase: Case, items: readonly NumberedAsk[], grouping: Grouping): readonly AskGroup[] => {
  if (grouping === "who") return byTitle(items, ({ who }) => capitalised(who ?? "find out yourself"));
  if (grouping === "offer") return byTitle(items, ({ offer }) => nameOf(theCase, offer));
  if (theCase.comparison.offers.length < 2 || !isAnythingAnswered(theCase.comparison))
    return [{ title: "Most telling first", items }];
  return EFFECTS.map(({ title, has }) => ({ title, items: items.filter(has) })).filter(
    (group) => group.items.length > 0,
  );
};
