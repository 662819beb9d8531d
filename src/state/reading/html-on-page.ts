import { checkedText } from "../../material/checked-text.ts";
import type { Taken } from "../../material/taken.ts";

const UNSEEN = "script, style, head, template, noscript, svg, iframe, object";
const BLOCKS =
  "p, div, br, li, ul, ol, tr, table, h1, h2, h3, h4, h5, h6, section, article, header, footer, blockquote, dt, dd";

/**
 * The text of HTML as a browser's own parser reads it, paragraphs and list items on lines of their own. The document is in no
 * page: nothing of it runs, is loaded or is ever shown as HTML. In the command, which has no such parser, `htmlText` stands in.
 */
export const htmlOnPage = (html: string): string => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const each of parsed.querySelectorAll(UNSEEN)) each.remove();
  // The breaks of the source are none of the page's.
  const source = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT);
  while (source.nextNode() !== null) {
    const { currentNode } = source;
    currentNode.nodeValue = (currentNode.nodeValue ?? "").replaceAll(/\s+/gu, " ");
  }
  for (const block of parsed.querySelectorAll(BLOCKS)) {
    block.before("\n");
    block.after("\n");
  }
  return (parsed.body.textContent ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
};

/** The text of an HTML file. What can't be read is told as what was found. */
export const takeHtml = (bytes: Uint8Array): Taken => {
  let html: string;
  try {
    html = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { found: "bytes that are not text in UTF-8" };
  }
  return checkedText(htmlOnPage(html));
};
