import PostalMime from "postal-mime";
import { htmlText } from "./html-text.ts";
import type { Taken } from "./taken.ts";

/** Subject, date and text of a mail; of one that is only HTML, the text in it. From its date "by Friday" is counted. */
export const takeMail = async (bytes: Uint8Array): Promise<Taken> => {
  const { subject, headers, text, html } = await PostalMime.parse(bytes);
  // As it stands there, in the sender's own time: the day in another is sometimes another.
  const sent = headers.find(({ key }) => key === "date")?.value;
  const head = sent === undefined ? (subject ?? "") : `${subject ?? ""}\nDate: ${sent}`;
  return { text: [head, text ?? htmlText(html ?? "")].join("\n\n").trim() };
};
