/** Whether a sentence says no to what one of its phrases says. */
const DENIAL = /\b(?:not|never|no|none|nobody|without|neither|nor|cannot|rarely)\b|n't\b/u;

/** Whether a sentence or phrase has any word that says no. */
export const hasDenial = (lower: string): boolean => DENIAL.test(lower);

/** What belongs to a thought: a comma and "but" end what a "not" before them says no to. */
const CLAUSE_END = /[;:.!?]|,\s*(?:but|and|so|then)\b|\b(?:but|although|though|while|whereas)\b/gu;

/** Whether a "not" before the phrase, in the same clause, turns it round. */
export const isDenied = (lower: string, from: number): boolean => {
  const before = lower.slice(0, from);
  const cut = [...before.matchAll(CLAUSE_END)].at(-1);
  return DENIAL.test(cut === undefined ? before : before.slice(cut.index + cut[0].length));
};
