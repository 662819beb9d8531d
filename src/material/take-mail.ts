import PostalMime from "postal-mime";
import { htmlText } from "./html-text.ts";
import type { Taken } from "./taken.ts";

/** Subject and text of a mail; of one that is only HTML, the text in it. */
export const takeMail = async (bytes: Uint8Array): Promise<Taken> => {
  const { subject, text, html } = await PostalMime.parse(bytes);
  return { text: [subject ?? "", text ?? htmlText(html ?? "")].join("\n\n").trim() };
};
