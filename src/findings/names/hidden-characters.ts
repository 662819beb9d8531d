/**
 * Characters that can't be seen, in texts that someone typed or that came from elsewhere. Direction marks turn what follows
 * them around; characters of no width make two names look the same.
 */

/** Marks that open, close or turn a direction; those that only say how a neutral character leans stay as they are. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/gu;

/** What a terminal or a printer would obey; tabs and line breaks are text. */
const CONTROL = /(?![\t\n\r])\p{Control}/gu;

/** Of no width, or blank: zero-width space and joiners, word joiner, soft hyphen, fillers, invisible operators and tags. */
const NO_WIDTH = /\u034F|[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;

/** Joiners that join nothing: between letters of a joining script, and within an emoji, they belong to the word. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;

/** Within an emoji of a flag, tags say whose it is. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu;

/** Printable ASCII, as most texts of a cohort are: nothing of it is hidden. */
const PLAIN = /^[ -~]*$/;

const codeOf = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

const withoutFlags = (text: string, change: (text: string) => string): string => {
  const flags = text.match(FLAG) ?? [];
  return text
    .split(FLAG)
    .map((part, index) => change(part) + (flags[index] ?? ""))
    .join("");
};

/**
 * Text with what can't be seen shown by its code, so that nothing in it can turn around what stands beside it.
 *
 * @example withHiddenShown("cv\u202Efdp") // "cv⟨U+202E⟩fdp"
 */
export const withHiddenShown = (text: string): string =>
  PLAIN.test(text)
    ? text
    : withoutFlags(text, (part) =>
        [CONTROL, DIRECTION, NO_WIDTH, STRAY_JOINER].reduce((shown, hidden) => shown.replaceAll(hidden, codeOf), part),
      );

/**
 * Text without what has no width: a name that is read in a sentence. Direction marks are the sentence's to take out.
 *
 * @example withoutNoWidth("Har\u200Bbor") // "Harbor"
 */
export const withoutNoWidth = (text: string): string =>
  PLAIN.test(text) ? text : withoutFlags(text, (part) => part.replaceAll(NO_WIDTH, "").replaceAll(STRAY_JOINER, ""));

/** Whether a text holds anything that can't be seen. */
export const hasHidden = (text: string): boolean => withHiddenShown(text) !== text;

/** What is shown of a hidden character, and the bracket that it begins with. */
const SHOWN = /⟨U\+([0-9A-F]{4,6})⟩/gu;
const BRACKET = "⟨";

/**
 * As `withHiddenShown`, for a form that is read again: `withHiddenBack` gives back exactly what was there, also where someone
 * typed such a code themselves.
 */
export const withHiddenCoded = (text: string): string =>
  withHiddenShown(text.replaceAll(SHOWN, (code) => `${codeOf(BRACKET)}${code.slice(1)}`));

/**
 * The text that `withHiddenCoded` was given.
 *
 * @example withHiddenBack("cv⟨U+202E⟩fdp") // "cv\u202Efdp"
 */
export const withHiddenBack = (text: string): string =>
  text.replaceAll(SHOWN, (code, digits: string) => {
    const point = Number.parseInt(digits, 16);
    const character = point > 0x10_ff_ff ? code : String.fromCodePoint(point);
    return character === BRACKET || hasHidden(character) ? character : code;
  });

/** Marks that turn the direction of what follows, and the mark that ends each kind; Unicode, UAX 9. */
const EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const ISOLATE = /[\u2066-\u2068]/;
const POP_EMBEDDING = "\u202C";
const POP_ISOLATE = "\u2069";

/**
 * A text whose marks of direction all end with it, so that they turn nothing that stands behind it.
 *
 * @example closedDirection("\u202Eabc") // "\u202Eabc\u202C"
 */
export const closedDirection = (text: string): string => {
  const open: string[] = [];
  for (const mark of text) {
    if (EMBEDDING.test(mark)) open.push(POP_EMBEDDING);
    else if (ISOLATE.test(mark)) open.push(POP_ISOLATE);
    else if (mark === POP_EMBEDDING && open.at(-1) === POP_EMBEDDING) open.pop();
    else if (mark === POP_ISOLATE && open.includes(POP_ISOLATE)) open.splice(open.lastIndexOf(POP_ISOLATE));
  }
  return text + open.toReversed().join("");
};
