/** Sums and shares that a text names but doesn't offer: refused, wished for, paid elsewhere or before, or what tax leaves. */

/** The writer's present, past or hoped-for pay, and what others say is paid. */
const ELSEWHERE =
  /\b(?:my|his|her|your) (?:current|present|last|previous|old|former|expected|desired) (?:\w+ )?(?:salary|pay|ctc|job|employer|company|offer|base|compensation)\b|\b(?:current|present|previous|last drawn|expected|desired) (?:salary|pay|ctc|offer)\b|\bi (?:had |have )?(?:asked|hoped|wished) for\b|\b(?:would|could|might) have (?:been|paid|got)\b|\bglassdoor\b|\blevels\.fyi\b/u;

/** What is refused right before a sum; "not less than" it is no refusal. */
const REFUSED =
  /(?:n't|\bcannot|\bunable to|\bnot|\bnever)(?: (?:be|able|to|going|currently|really)){0,3} (?:pay|offer|give|match|reach|earn|get|make)\b(?:(?!\b(?:but|less|below|under)\b)[^,;])*$|\b(?:not|rather than|instead of) $/u;

const AFTER_TAX = /(?<![.\w])net(?:to)?\b(?! (?:zero|promoter|sales|revenue))|\bafter[- ]tax\b|\btake[- ]home\b/u;

/**
 * Whether the clause, in small letters, names a sum that this offer doesn't make.
 *
 * @param before the clause up to the sum
 * @param behind the line from the sum on
 */
export const isNotOffered = (clause: string, before: string, behind: string): boolean =>
  ELSEWHERE.test(clause) || REFUSED.test(before) || AFTER_TAX.test(clause) || /^[^.;!?]*\?/u.test(behind);

/** Whether "no", "without any" stands before a word such as "bonus" that ends a text. */
export const isNone = (before: string): boolean => /\b(?:no|without(?: an?| any)?) (?:[\w-]+ )?$/u.test(before);
