/** How the reader would read a hand that it has never seen: the phrases that only one group's texts bear out are left out for it. */
import { bundledSigns } from "../../../src/reading/signs/bundled-signs.ts";
import { findPhrase } from "../../../src/reading/signs/find-phrase.ts";
import { phraseOf } from "../../../src/reading/signs/phrase.ts";
import { wordsOf } from "../../../src/reading/signs/sentence-words.ts";
import type { Signs } from "../../../src/reading/signs/signs-schema.ts";
import type { ReadCase } from "./cases.ts";

/** The groups in whose texts each phrase stands. */
const groupsByPhrase = (cases: readonly ReadCase[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const lines = cases.flatMap(({ group, text }) =>
    text
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .split("\n")
      .map((line) => ({ group, words: wordsOf(line) })),
  );
  const phrases = new Set(bundledSigns.questions.flatMap(({ signs }) => signs.flatMap(({ says }) => says)));
  return new Map(
    [...phrases].map((phrase) => {
      const compiled = phraseOf(phrase);
      const groups = lines.flatMap(({ group, words }) => (findPhrase(compiled, words) === null ? [] : [group]));
      return [phrase, new Set(groups)];
    }),
  );
};

/**
 * The signs for a group, without the phrases that stand in its texts and in no other's: they may have been learned from it.
 * Harsher than a hidden half is, since it takes good phrases too that happen to stand in one group alone.
 */
export const signsUnseen = (cases: readonly ReadCase[]): ((group: string) => Signs) => {
  const groups = groupsByPhrase(cases);
  const isOwn = (phrase: string, group: string): boolean => {
    const known = groups.get(phrase);
    return known?.size === 1 && known.has(group);
  };
  const byGroup = new Map<string, Signs>();
  return (group) => {
    const before = byGroup.get(group);
    if (before !== undefined) return before;
    const questions = bundledSigns.questions.map(({ question, signs: list }) => ({
      question,
      signs: list.flatMap((sign) => {
        const says = sign.says.filter((phrase) => !isOwn(phrase, group));
        return says.length === 0 ? [] : [{ ...sign, says }];
      }),
    }));
    const signs = { ...bundledSigns, questions };
    byGroup.set(group, signs);
    return signs;
  };
};
