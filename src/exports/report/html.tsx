import sans from "@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?inline";
import serif from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?inline";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReportContent } from "../../findings/report/report-content.ts";
import tokens from "../../ui/tokens.css?raw";
import { ReportDocument } from "./report-document.tsx";
import looks from "../report.css?raw";

/** Nothing may be loaded and nothing may run: styles and fonts are inside the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const face = (family: string, data: string): string =>
  `@font-face{font-family:"${family}";src:url(${data}) format("woff2");font-weight:200 800;font-display:swap}`;

const STYLES = [
  face("Newsreader Variable", serif),
  face("Instrument Sans Variable", sans),
  tokens,
  looks,
  "body{margin:0;background:var(--paper)}",
].join("\n");

const inTitle = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The report as one HTML file: no script, no request, the fonts inside; the same look as the page. The head is written
 * by hand, since React would escape the quotes in the styles.
 */
export const toHtml = (content: ReportContent): string => {
  const body = renderToStaticMarkup(
    <main>
      <ReportDocument content={content} />
    </main>,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inTitle(content.headline)} · First Rung</title>
<style>
${STYLES}
</style>
</head>
<body>
${body}
</body>
</html>
`.toWellFormed();
};
