import { describeProblem, type Problem } from "../rubric/problem.ts";

/** What a command reads and writes beside files, so that a test can stand in for a terminal. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** to standard output */
  readonly out: (text: string) => void;
  /** to standard error */
  readonly err: (text: string) => void;
  /** the date where the person is, such as 2026-11-23 */
  readonly today: string;
}

export const EXIT = { done: 0, refused: 1, usage: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A text on one line, without what a terminal would obey: names of files and employers come from outside. */
export const plainLine = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "?");

/** Says on standard error what is worth knowing and no reason to stop. */
export const tellNotices = (io: Io, notices: readonly Problem[]): void => {
  for (const notice of notices) io.err(`note: ${plainLine(describeProblem(notice))}\n`);
};

/** Says on standard error what is wrong, one line a problem; the exit code for that. */
export const refuse = (io: Io, problems: readonly Problem[]): ExitCode => {
  for (const problem of problems) io.err(`${plainLine(describeProblem(problem))}\n`);
  return EXIT.refused;
};
