/**
 * What one source could change; engine §11, "What may be said": no sentence says that no one or two answers could change
 * the choice without naming the source that could.
 */
import type { OneVoice, VoiceCheck } from "../../engine/comparison.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { type Case, nameOf } from "../case.ts";
import { counted } from "../words/counts-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";
import { type Outcome, sourceWords } from "./source-words.ts";

/** More sources than these are counted, not named. */
const NAMED = 3;

/** The voices that could leave today's first strictly beaten, most worth checking first. */
export const switchingSources = ({ comparison }: Case): readonly VoiceCheck[] =>
  (comparison.oneVoice?.voices ?? []).filter(({ switchProbability }) => switchProbability > TOLERANCE);

/** Who is first where a voice's offer has this score, and the others theirs of `oneVoice`. */
const firstWith = ({ offers }: OneVoice, offer: string, score: number): string =>
  Object.entries(offers).reduce(
    (best, [id, each]) => {
      const own = id === offer ? score : each.score;
      return own > best.score + TOLERANCE ? { id, score: own } : best;
    },
    { id: offer, score: -Infinity },
  ).id;

/** What would have to turn out about a source for another offer to be first, and which that is. */
interface Turn {
  readonly source: VoiceCheck;
  readonly how: Outcome;
  /** null where it is so only where some of what it said is informed */
  readonly first: string | null;
}

const turnOf = (theCase: Case, oneVoice: OneVoice, source: VoiceCheck): Turn => {
  const { leader } = theCase.comparison;
  const ends = [
    { how: "wrong", score: source.uninformed },
    { how: "right", score: source.informed },
  ] as const;
  for (const { how, score } of ends) {
    const first = score === null ? leader : firstWith(oneVoice, source.offer, score);
    if (first !== leader) return { source, how, first };
  }
  return { source, how: "partly", first: null };
};

const turnsOf = (theCase: Case): readonly Turn[] => {
  const { oneVoice } = theCase.comparison;
  return oneVoice === null ? [] : switchingSources(theCase).map((source) => turnOf(theCase, oneVoice, source));
};

const others = (count: number): readonly string[] =>
  count <= NAMED ? [] : [counted(count - NAMED, "other source", "other sources")];

/** The sources by name, "Harbor Health's recruiter and Sam at Northwind"; past three they are counted. */
const listed = (theCase: Case, sources: readonly VoiceCheck[]): string =>
  listInWords([
    ...sources.slice(0, NAMED).map((source) => sourceWords(theCase, source).called),
    ...others(sources.length),
  ]);

const turnInWords = (theCase: Case, { source, how, first }: Turn): string =>
  `if ${sourceWords(theCase, source).calledIs[how]}, ${first === null ? "another offer" : nameOf(theCase, first)} is first`;

/** "if Harbor Health's recruiter knows little, Northwind is first"; null for a source that can't change who is first. */
export const whatSourceCould = (theCase: Case, source: VoiceCheck): string | null => {
  const { oneVoice } = theCase.comparison;
  if (oneVoice === null || source.switchProbability <= TOLERANCE) return null;
  return turnInWords(theCase, turnOf(theCase, oneVoice, source));
};

/** What one source could change: said in a whole sentence for each of these by those who tell it. */
export type SourcesCould =
  /** "if Harbor Health's recruiter knows little, Northwind is first" */
  | { readonly kind: "one"; readonly turn: string }
  | { readonly kind: "several"; readonly count: string; readonly listed: string }
  /** today's first isn't first at all once sources are taken as a whole */
  | { readonly kind: "other-first"; readonly first: string; readonly listed: string };

/** What one source could change; null where none could change who is first. */
export const sourcesCould = (theCase: Case): SourcesCould | null => {
  const { oneVoice, leader } = theCase.comparison;
  const turns = turnsOf(theCase);
  const [turn] = turns;
  if (oneVoice === null || turn === undefined) return null;
  const names = listed(
    theCase,
    turns.map(({ source }) => source),
  );
  if (oneVoice.leader !== leader)
    return { kind: "other-first", first: nameOf(theCase, oneVoice.leader), listed: names };
  return turns.length === 1
    ? { kind: "one", turn: turnInWords(theCase, turn) }
    : { kind: "several", count: counted(turns.length, "source"), listed: names };
};

/**
 * What would have to turn out about a source for another to be first, as the end of "Harbor Health, unless …": "its
 * recruiter knows little"; null where no source could, or today's first isn't first once sources are taken as a whole.
 */
export const unlessSource = (theCase: Case, leader: string): string | null => {
  if (theCase.comparison.oneVoice?.leader !== leader) return null;
  const turns = turnsOf(theCase);
  if (turns.length === 0) return null;
  const told = turns.slice(0, NAMED).map(({ source, how }) => {
    const { ownIs, calledIs } = sourceWords(theCase, source);
    return (source.offer === leader ? ownIs : calledIs)[how];
  });
  return listInWords([...told, ...others(turns.length).map((rest) => `${rest} decide`)], "or");
};
