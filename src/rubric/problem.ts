/** One thing wrong with a file: where it stands, what was found there and what would be right. */
export interface Problem {
  /** the file's name as the person gave it */
  readonly file: string;
  /** the place inside the file, such as `offers[2].pay.base`; empty for the file as a whole */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** One line a problem: `offers.json: offers[0].pay.base: found "abc"; expected an amount of 0 or more`. */
export const describeProblem = ({ file, path, found, expected }: Problem): string =>
  `${path === "" ? file : `${file}: ${path}`}: found ${found}; expected ${expected}`;
