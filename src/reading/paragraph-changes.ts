/** What changed between two versions of a text, paragraph by paragraph. */

export interface ParagraphChange {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Above this many pairs of paragraphs, what lies between the same start and end counts as replaced as a whole. */
const MOST_PAIRS = 1_000_000;

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const as = (kind: ParagraphChange["kind"], texts: readonly string[]): readonly ParagraphChange[] =>
  texts.map((text) => ({ kind, text }));

/** Lengths of the longest common subsequence of what stands from each place on, a row for each place in `before`. */
const commonLengths = (before: readonly string[], after: readonly string[]): readonly Uint32Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (row === undefined || below === undefined) continue;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
};

const between = (before: readonly string[], after: readonly string[]): readonly ParagraphChange[] => {
  if (before.length * after.length > MOST_PAIRS) return [...as("removed", before), ...as("added", after)];
  const rows = commonLengths(before, after);
  const changes: ParagraphChange[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [old, now] = [before[i], after[j]];
    if (old === undefined || now === undefined) break;
    if (old === now) {
      changes.push({ kind: "same", text: old });
      i += 1;
      j += 1;
    } else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) {
      changes.push({ kind: "removed", text: old });
      i += 1;
    } else {
      changes.push({ kind: "added", text: now });
      j += 1;
    }
  }
  return [...changes, ...as("removed", before.slice(i)), ...as("added", after.slice(j))];
};

/**
 * The paragraphs of both versions in order: those that stayed, those that went and those that came. Blank lines and
 * spaces at the ends of lines don't count.
 *
 * @example paragraphChanges("A\nB", "A\nC") // A same, B removed, C added
 */
export const paragraphChanges = (before: string, after: string): readonly ParagraphChange[] => {
  const [old, now] = [paragraphs(before), paragraphs(after)];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return [
    ...as("same", now.slice(0, head)),
    ...between(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...as("same", now.slice(now.length - tail)),
  ];
};
