/** With a capital first letter. */
export const capitalised = (text: string): string => {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("en-GB") + rest.join("");
};

/**
 * A label as it stands inside a sentence: without its capital and its full stop. Words that are capitals
 * throughout, such as "AI", and the word "I" keep theirs.
 */
export const lowered = (label: string): string => {
  const text = label.trim().replace(/\.$/, "");
  const word = text.split(/[\s,;:.'’-]/, 1)[0] ?? "";
  if (word === "I" || /\p{Lu}.*\p{Lu}/u.test(word)) return text;
  const [first = "", ...rest] = text;
  return first.toLocaleLowerCase("en-GB") + rest.join("");
};

/** Capital first and one mark at the end; a text that already ends in one gets no second. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  return capitalised(/[.!?…][”"’')\]\u2069]*$/u.test(trimmed) ? trimmed : `${trimmed}.`);
};

/** Sentences after one another, the empty and missing ones left out. */
export const paragraph = (...sentences: readonly (string | null | undefined)[]): string =>
  sentences.filter((each) => each !== null && each !== undefined && each !== "").join(" ");

/** Marks that a person puts around a quote. */
const MARKS = ["“”", '""', "‘’", "''", "«»", "»«", "„“", "„”"] as const;

/** What someone said, without the quotation marks that were typed around it: it gets its own. */
export const bareQuote = (text: string): string => {
  const plain = text.trim();
  const inner = plain.slice(1, -1);
  const isMarked = MARKS.some(
    ([open = "", close = ""]) =>
      plain.length > 2 &&
      plain.startsWith(open) &&
      plain.endsWith(close) &&
      !inner.includes(open) &&
      !inner.includes(close),
  );
  return isMarked ? inner.trim() : plain;
};

/** In quotation marks, as someone said or picked it. */
export const quoted = (text: string): string => `“${bareQuote(text).replace(/\.$/, "")}”`;
