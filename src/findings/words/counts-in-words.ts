const WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
] as const;

/** "three"; figures above twelve; "no" for none. */
export const countInWords = (count: number): string => WORDS[count] ?? String(count);

/** "one offer", "three offers", "no offers". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${countInWords(count)} ${count === 1 ? singular : plural}`;

const ending = (place: number): string => {
  if (place % 100 >= 11 && place % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][place % 10] ?? "th";
};

/** "first", "second"; "13th" above twelve. */
export const ordinalInWords = (place: number): string => ORDINALS[place - 1] ?? `${place}${ending(place)}`;
