/** The zero of each script whose digits stand in a row of ten in Unicode. */
const ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

const digitOf = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? letter : String(code - zero);
};

/** What draws nothing and comes along when a figure is copied: marks of direction, zero-width spaces, soft hyphens. */
const UNSEEN = /[\p{Cf}]/gu;

/**
 * A text with its figures as they are written in English letters: digits of other scripts ("٤٥٠٠٠", "४५०००"), wide forms,
 * thin and unbreakable spaces, curly apostrophes, other minus signs. "٤٥٬٠٠٠" becomes "45,000".
 */
export const asciiFigures = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(UNSEEN, "")
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll("٫", ".")
    .replaceAll("٬", ",")
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(/[×✕]/g, "x")
    .replaceAll(/\s+/g, " ")
    .trim();
