import sans from "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { htmlDocument } from "../../../exports/report/html-document.ts";
import { ReportDocument } from "../../../exports/report/report-document.tsx";
import type { OffersFile } from "../../../offers/schema.ts";
import type { ReportContent } from "../../../findings/report/report-content.ts";

/** A file of the page as a `data:` address. Throws when it can't be read. */
const asData = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`a font of the page could not be loaded (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join("");
  return `data:font/woff2;base64,${btoa(text)}`;
};

/** Draws the report where nobody sees it, with the React that the page has already. */
const drawn = (content: ReportContent): string => {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(<ReportDocument content={content} />));
  const markup = place.innerHTML;
  root.unmount();
  return markup;
};

/** The report as one HTML file, with the page's own fonts inside. */
export const htmlInPage = async (content: ReportContent, file: OffersFile): Promise<string> => {
  const [serifData, sansData] = await Promise.all([asData(serif), asData(sans)]);
  return htmlDocument(content, drawn(content), { serif: serifData, sans: sansData }, file);
};
