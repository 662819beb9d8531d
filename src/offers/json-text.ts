/**
 * What would turn a line around, has no width, or is obeyed by a terminal: in JSON it can be written by its code, and is the same.
 * Joiners stay, as many scripts need them.
 */
const HIDDEN =
  /\u034F|[\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");

/**
 * A value as JSON in which nothing is hidden: it reads the same, and a terminal or an editor shows it as it is.
 *
 * @example jsonText("cv\u202Efdp") // "\"cv\\u202efdp\""
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replaceAll(HIDDEN, escaped);
