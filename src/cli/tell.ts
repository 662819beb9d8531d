import { describeProblem, type Problem } from "../rubric/problem.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";

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
