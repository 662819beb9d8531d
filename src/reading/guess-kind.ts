import type { MaterialKind } from "../offers/text-limits.ts";

const LETTER =
  /\b(?:pleased|delighted|happy) to (?:offer|confirm)|\boffer of employment\b|\bthis (?:letter|offer)\b|\bterms (?:and conditions )?of (?:your )?employment\b/iu;
const GREETING = /^(?:dear|hi|hello)\b[^.\n]{0,60}[,:]?\s*$/imu;
const POSTING =
  /\b(?:responsibilities|requirements|qualifications|who you are|what you(?:'|’)?(?:ll| will) (?:do|bring)|about (?:the role|the job|us|you)|we(?:'|’)?(?:re| are) (?:looking|hiring)|apply (?:now|by)|nice to have|what we offer|key duties|job description)\b/giu;
const HEADERS = /^(?:from|to|subject|sent|date):\s/gimu;
const TALK =
  /\b(?:i asked|she said|he said|they said|the recruiter|the call|call with|asked about|my notes|told me)\b/giu;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/**
 * What sort of text it seems to be, for the person to change: by the ending of its name, then by the words of its kind.
 *
 * @example guessKind("Subject: Your offer\nFrom: a@b.example\n…") // "mail"
 */
export const guessKind = (text: string, name = ""): MaterialKind => {
  if (/\.eml$/iu.test(name)) return "mail";
  const head = text.slice(0, 20_000);
  const [talks, posts] = [count(head, TALK), count(head, POSTING)];
  if (count(head.slice(0, 1_000), HEADERS) > 1) return "mail";
  if (talks > 1 && talks > posts) return "notes";
  if (LETTER.test(head.slice(0, 3_000)) && posts < 3) return "letter";
  if (posts > 0) return "posting";
  return GREETING.test(head.slice(0, 300)) ? "mail" : "notes";
};
