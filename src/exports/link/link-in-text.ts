/** What draws nothing, and the soft breaks of a mail. */
const UNSEEN = /\p{Cf}|=\r?\n/gu;

/** Most words after a link that may still be its end, broken over lines. */
const MOST_WORDS = 400;

/** How often an address can be wrapped in another: a mail filter's redirect, and one around that. */
const MOST_WRAPPED = 3;

const decodedOnce = (text: string): string =>
  text.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const unwrapped = (text: string): string => {
  let plain = text.replaceAll(UNSEEN, "");
  for (let turn = 0; turn < MOST_WRAPPED && /%/.test(plain); turn += 1) plain = decodedOnce(plain);
  return plain;
};

/**
 * What may stand behind `/shared/` in a text with a link, the likeliest first; none without a link. The link is taken from
 * a chat line, brackets, a redirect or percent signs, and what follows it is left: `.`, `)`, `&fbclid=…`. A line break may be
 * inside it or after it, so that what it carries is told only by unpacking one after another.
 */
export const linksInText = (text: string): readonly string[] => {
  const plain = unwrapped(text);
  const found = /\/shared\/(\d{1,9}\.[\w-]*)/.exec(plain);
  const first = found?.[1];
  if (found === null || first === undefined) return [];
  const rest = plain.slice(found.index + found[0].length);
  // Lines of a quoted mail begin with ">".
  const words =
    /^(?:\s+(?:> ?)*[\w-]+)*/
      .exec(rest)?.[0]
      .split(/[\s>]+/)
      .filter((word) => word !== "") ?? [];
  return [first, ...words.slice(0, MOST_WORDS).map((_, at) => first + words.slice(0, at + 1).join(""))];
};

/** What stands behind `/shared/` in a text that holds a link on one line; null where there is none. */
export const linkData = (text: string): string | null => linksInText(text)[0] ?? null;
