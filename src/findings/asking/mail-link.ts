import type { AskEmail } from "./ask-email.ts";

/** Longer addresses are cut by some mail programs and systems, in characters. */
const LONGEST = 1800;

/**
 * The address that opens an e-mail in the person's own mail program, without whom it goes to; null where it would be too
 * long to arrive whole, so that it is copied instead.
 *
 * @example mailLink({ subject: "One question", text: "Hello,\n…" }) // "mailto:?subject=One%20question&body=Hello%2C%0D%0A…"
 */
export const mailLink = ({ subject, text }: Pick<AskEmail, "subject" | "text">): string | null => {
  const body = text.toWellFormed().replaceAll("\n", "\r\n");
  const link = `mailto:?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(body)}`;
  return link.length > LONGEST ? null : link;
};
