import type { Problem } from "./problem.ts";

interface Fault {
  readonly test: RegExp;
  readonly found: string;
  readonly expected: string;
}

/** What makes a whole file unreadable. */
const ENCODINGS: readonly Fault[] = [
  { test: /\0/, found: "text that is not UTF-8, such as UTF-16", expected: "a file saved as UTF-8" },
  { test: /\uFFFD/, found: "letters that are not UTF-8, such as Latin-1", expected: "a file saved as UTF-8" },
];

/** What editors and word processors put where YAML can't have it; by line. */
const LINES: readonly Fault[] = [
  { test: /^[ \u00A0]*\t/, found: "a tab", expected: "spaces: YAML takes no tabs at the beginning of a line" },
  { test: /^ *\u00A0|:\u00A0|^ *-\u00A0/, found: "a non-breaking space", expected: "a plain space" },
  {
    test: /^\s*(?:- )*(?:[\w-]+:\s*)?[“”„‘’][^“”„‘’]*[“”‘’]\s*$/,
    found: "curly quotes around a value",
    expected: `straight quotes, "…" or '…'`,
  },
];

/** What is wrong with a text before YAML is read: one problem a kind, at its first line, with how many lines have it. */
export const textFaults = (file: string, text: string): readonly Problem[] => {
  const lines = text.split(/\r?\n/);
  const placed = (faults: readonly Fault[]): readonly Problem[] =>
    faults.flatMap(({ test, found, expected }) => {
      const at = lines.flatMap((line, index) => (test.test(line) ? [index + 1] : []));
      const [first] = at;
      if (first === undefined) return [];
      const count = at.length === 1 ? "" : `, and in ${at.length - 1} more ${at.length === 2 ? "line" : "lines"}`;
      return [{ file, path: `line ${first}`, found: `${found}${count}`, expected }];
    });
  const encoding = placed(ENCODINGS);
  return encoding.length > 0 ? encoding.slice(0, 1) : placed(LINES);
};
