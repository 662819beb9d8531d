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
