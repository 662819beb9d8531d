/** Steps (a letter more, less or another, or two changed about) from one word to another; Levenshtein 1966, Damerau 1964. */
const distance = (one: string, other: string): number => {
  const [letters, others] = [Array.from(one), Array.from(other)];
  let before: readonly number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of letters.entries()) {
    const next = [at + 1];
    for (const [index, each] of others.entries()) {
      const swap = (row[index] ?? 0) + (letter === each ? 0 : 1);
      const areChangedAbout = at > 0 && index > 0 && letter === others[index - 1] && letters[at - 1] === each;
      const about = areChangedAbout ? (before[index - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(swap, about, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Longer words are no names. */
const LONGEST = 80;

/** The name that was most likely meant; null where none is near. `nearestName("lanse", ["lanes", "flags"])` is "lanes". */
export const nearestName = (written: string, names: readonly string[]): string | null => {
  if (written.length > LONGEST) return null;
  const [best] = names
    .map((name) => ({ name, steps: distance(written.toLowerCase(), name) }))
    .toSorted((a, b) => a.steps - b.steps);
  return best !== undefined && best.steps <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null;
};

/** "a lane's id, perhaps "builder": builder, checker": what is expected where one of some names has to stand. */
export const oneOfNames = (what: string, written: string, names: readonly string[]): string => {
  const nearest = nearestName(written, names);
  return `${what}${nearest === null ? "" : `, perhaps ${JSON.stringify(nearest)}`}: ${names.join(", ") || "none"}`;
};
