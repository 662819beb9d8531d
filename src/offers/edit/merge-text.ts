interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The one stretch of a text that was replaced to make another of it. Never splits a pair of surrogates. */
const replaced = (before: string, after: string): Replaced => {
  const [old, made] = [Array.from(before), Array.from(after)];
  let start = 0;
  while (start < old.length && start < made.length && old[start] === made[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, made.length) - start;
  while (end < most && old[old.length - 1 - end] === made[made.length - 1 - end]) end += 1;
  const from = old.slice(0, start).join("").length;
  const rest = old.slice(old.length - end).join("").length;
  return { from, to: before.length - rest, by: made.slice(start, made.length - end).join("") };
};

/**
 * A text with the changes of two people: what one replaced is replaced in the other's version. Where both replaced the same
 * stretch, `mine` stands.
 */
export const mergeText = (base: string, mine: string, theirs: string): string => {
  if (theirs === base) return mine;
  const [here, there] = [replaced(base, mine), replaced(base, theirs)];
  if (here.to <= there.from) return theirs.slice(0, here.from) + here.by + theirs.slice(here.to);
  if (there.to > here.from) return mine;
  const shift = theirs.length - base.length;
  return theirs.slice(0, here.from + shift) + here.by + theirs.slice(here.to + shift);
};
