/** Lines and sentences of a text, with their places in it. */

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** the sentence with typographic quotes and dashes made plain, letter for letter, so that places stay */
  readonly plain: string;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly isBullet: boolean;
}

/** A longer line is no sentence that someone wrote; its pieces are read instead. */
const LONGEST_SENTENCE = 1_000;

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|dr|mr|mrs|ms|prof|st|no|acc|incl|avg|ca|prob|dept|inc|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])\.$/iu;

/** Each letter stays in its place: a curly apostrophe becomes a straight one, a long dash a hyphen. */
const plainLetters = (text: string): string =>
  text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—‑−]/gu, "-")
    .replace(/[\u00a0\u2009\u202f\t]/gu, " ");

/** Every line that isn't blank, without the spaces and marks of a list around it. */
export const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\r\n]+/gu)].flatMap((match) => {
    const [raw] = match;
    const lead = /^(?:[\s>]*(?:[-*•·◦▪●–]|\d{1,2}[.)])?\s+|\s*)/u.exec(raw)?.[0] ?? "";
    const body = raw.slice(lead.length).trimEnd();
    const start = match.index + lead.length;
    if (body === "") return [];
    return [
      { start, end: start + body.length, plain: plainLetters(body), isBullet: /\S/u.test(lead.replaceAll(">", "")) },
    ];
  });

const bounds = (plain: string): readonly number[] => {
  const ends: number[] = [];
  let from = 0;
  for (const match of plain.matchAll(/[.!?]+["')\]]*(?=\s)|\s\|\s|;(?=\s)/gu)) {
    const end = match.index + match[0].length;
    const isTooLong = end - from > LONGEST_SENTENCE;
    if (!isTooLong && match[0].startsWith(".") && ABBREVIATION.test(plain.slice(Math.max(0, end - 12), end))) continue;
    ends.push(end);
    from = end;
  }
  ends.push(plain.length);
  return ends;
};

const piece = (plain: string, offset: number, from: number, to: number): readonly Sentence[] => {
  const raw = plain.slice(from, to);
  const body = raw.replace(/\s*\|\s*$/u, "").trimEnd();
  const lead = body.length - body.trimStart().length;
  if (body.trim() === "") return [];
  const start = offset + from + lead;
  return [{ start, end: offset + from + body.length, plain: body.slice(lead) }];
};

/** The sentences of a line. A line without an end of a sentence is one; what is overlong is cut into pieces. */
export const sentencesOf = ({ plain, start }: Line): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of bounds(plain)) {
    for (let at = from; at < end; at += LONGEST_SENTENCE) {
      sentences.push(...piece(plain, start, at, Math.min(end, at + LONGEST_SENTENCE)));
    }
    from = end;
  }
  return sentences;
};
