import type { Content } from "./cell.ts";
import { cellText, cellXmlText, xmlText } from "./xml-text.ts";

const cachedXml = (cached: number | string | null): { readonly type: string; readonly value: string } => {
  if (cached === null) return { type: ' t="e"', value: "#N/A" };
  if (typeof cached === "number") return { type: "", value: String(cached) };
  return { type: ' t="str"', value: cellXmlText(cached) };
};

/** A cell's element, given its attributes such as `r="B2" s="4"`. */
const cellXml = (attributes: string, content: Content): string => {
  if (content.kind === "number") return `<c ${attributes}><v>${content.number}</v></c>`;
  if (content.kind === "text") {
    const text = cellXmlText(cellText(content.text));
    return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  const { type, value } = cachedXml(content.cached);
  return `<c ${attributes}${type}><f>${xmlText(content.formula)}</f><v>${value}</v></c>`;
};

/** Replaces the placeholder numbers by the cells' content: the library writes no value beside a formula, and changes text. */
export const fillCells = (rowsXml: string, contents: readonly Content[]): string =>
  rowsXml.replaceAll(/<c ([^>]*)><f>(\d+)<\/f><\/c>/g, (_, attributes: string, index: string) => {
    const content = contents[Number(index)];
    return content === undefined ? `<c ${attributes}/>` : cellXml(attributes, content);
  });
