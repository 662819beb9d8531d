/** Whose words a line of someone's notes gives, told by the headings above it or by who sends a message. */
import type { Line } from "./split-text.ts";

const WRITTEN = /\b(letter|offer|terms|contract|agreement|packet|vertrag|docusign|mandate|pdf)\b/u;
const RECRUITER =
  /\b(recruit\w*|rec|hr|talent|people partner|people team|campus|ceo|founder|agency|headhunter|sourcer|coordinator|support chat)\b/u;
const SEEN = /\b(looked|found|saw|online|research|other stuff|checked)\b/u;

/** "[30/11/2026, 10:02] Joe:", "30/11/26, 10:02 - Joe:": who sends a message of a chat, behind its time. */
const SENDER = /^\[?\d[\d/.,: -]*(?:[ap]\.?m\.?)?\]?\s*(?:-\s*)?([^\d\s:][^:]{0,39}):\s/iu;

const senderOf = (plain: string): string | undefined => SENDER.exec(plain)?.[1]?.toLowerCase();

/** Whether a line of a chat is the writer's own: it asks or wishes, and tells nothing of the offer. */
export const isWriters = (plain: string): boolean => senderOf(plain) === "me" || /^me:\s/iu.test(plain);

const isHeading = (raw: string, { plain }: Line): boolean =>
  /^\s*(?:#{1,6}\s|\*\*)/u.test(raw) || (plain.length <= 60 && plain.endsWith(":"));

const heard = (heading: string): string => {
  if (SEEN.test(heading)) return "first-hand";
  if (RECRUITER.test(heading)) return "recruiter";
  return WRITTEN.test(heading) ? "written" : "first-hand";
};

/**
 * How each line is known: under a heading that names a letter or contract in writing, under one that names anyone who
 * recruits from a recruiter, else as the kind of text has it; a message of a chat as its sender's name says.
 */
export const evidenceOf = (text: string, lines: readonly Line[], usual: string): readonly string[] => {
  let current = usual;
  return lines.map((line) => {
    const from = text.lastIndexOf("\n", line.start) + 1;
    const raw = text.slice(from, line.end);
    if (isHeading(raw, line)) current = heard((/\*\*(.+?)\*\*/u.exec(raw)?.[1] ?? line.plain).toLowerCase());
    return RECRUITER.test(senderOf(line.plain) ?? "") ? "recruiter" : current;
  });
};
