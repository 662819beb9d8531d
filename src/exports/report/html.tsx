import sans from "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?inline";
import serif from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReportContent } from "../../findings/report/report-content.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { htmlDocument } from "./html-document.ts";
import { ReportDocument } from "./report-document.tsx";

/** The report as one HTML file, drawn without a browser: for the command (the page has its own way, which loads less). */
export const toHtml = (content: ReportContent, file: OffersFile): string =>
  htmlDocument(content, renderToStaticMarkup(<ReportDocument content={content} />), { serif, sans }, file);
