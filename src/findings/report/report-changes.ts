import { beliefCheckSentences } from "../firmness/belief-check-sentence.ts";
import { breakEvenSentence } from "../firmness/break-even-sentence.ts";
import { type Case, nameOf } from "../case.ts";
import { firmnessSentence } from "../firmness/firmness-sentence.ts";
import { listInWords } from "../words/list-in-words.ts";
import { nextInRank } from "./report-ranking.ts";
import { oneVoiceSentence } from "../sources/one-voice-sentence.ts";
import { paragraph, sentence } from "../words/sentence.ts";
import { regretSentence } from "../firmness/smaa-sentence.ts";
import { type ChangeKind, type ChangeSentence, whatItTakesSentence } from "../firmness/what-it-takes-sentence.ts";

/** More changes than this are not worth a line: that many will not come about. */
const FEW = 3;

const KINDS: Readonly<Record<ChangeKind, readonly [one: string, two: string, more: string]>> = {
  "may already be so": ["It may already be so", "Both may already be so", "All may already be so"],
  "get it in writing": [
    "It only has to be in writing",
    "Both only have to be in writing",
    "All only have to be in writing",
  ],
  "ask for it": ["It can be asked for", "Both can be asked for", "All can be asked for"],
  "can't change": ["It can't be changed", "Neither can be changed", "None of them can be changed"],
};

const told = ({ topic, answer }: ChangeSentence): string => `on ${topic}, ${answer}`;

/** The changes in words, and what a person can do about them: in one sentence where that is the same for all. */
const way = (changes: readonly ChangeSentence[]): { readonly what: string; readonly how: string | null } => {
  const [kind, ...others] = new Set(changes.map((change) => change.kind));
  if (kind === undefined || others.length > 0)
    return { what: listInWords(changes.map((change) => `${told(change)} (${change.kind})`)), how: null };
  const [one, two, more] = KINDS[kind];
  return {
    what: listInWords(changes.map(told)),
    how: sentence(changes.length === 1 ? one : changes.length === 2 ? two : more),
  };
};

const takes = (theCase: Case, offer: string): string | null => {
  const found = whatItTakesSentence(theCase, offer);
  const [easiest] = found?.ways ?? [];
  if (found === null || (easiest !== undefined && easiest.length > FEW)) return null;
  if (easiest === undefined) return found.headline;
  const { what, how } = way(easiest);
  return paragraph(sentence(`${found.headline.replace(/\.$/, "")}: ${what}`), how);
};

/** The offers than which the first is nowhere worse, in a sentence; null where there is none. Engine §5. */
const nowhereWorse = (theCase: Case, certain: boolean): string | null => {
  const { dominance, leader } = theCase.comparison;
  const under = (dominance ?? []).filter((pair) => pair.over === leader && pair.certain === certain);
  if (leader === null || under.length === 0) return null;
  const names = listInWords(under.map((pair) => nameOf(theCase, pair.under)));
  const better = `${nameOf(theCase, leader)} is at least as good as ${names} on every criterion`;
  return certain
    ? `${better}, if what you go by is true, however the rest turns out.`
    : `As things look now, ${better}; no weights would reverse that.`;
};

/**
 * What would change the choice, and how firm it is; sentences. Amounts of pay only where pay is to be shown. Of the
 * offers behind the first only the next few are told of.
 */
export const reportChanges = (theCase: Case, showPay: boolean): readonly string[] => {
  const { leader } = theCase.comparison;
  const others = nextInRank(theCase);
  return [
    firmnessSentence(theCase),
    ...others.map((id) => takes(theCase, id)),
    ...(showPay ? others.map((id) => breakEvenSentence(theCase, id)) : []),
    nowhereWorse(theCase, true),
    nowhereWorse(theCase, false),
    ...beliefCheckSentences(theCase),
    oneVoiceSentence(theCase, { brief: true }),
    leader === null ? null : regretSentence(theCase, leader),
  ].filter((each) => each !== null);
};
