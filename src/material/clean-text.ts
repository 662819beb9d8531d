/** Signs that turn the direction of what follows, and all controls but tab and line end. */
const HIDDEN = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

/**
 * The text as it is kept: line ends as `\n`, whole characters, no NUL or other control, nothing that turns the direction of
 * what follows, and no blank at its ends.
 *
 * @example cleanText("a\r\nb\u0000") // "a\nb"
 */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u2028|\u2029/gu, "\n")
    .replaceAll(HIDDEN, "")
    .toWellFormed()
    .trim();
