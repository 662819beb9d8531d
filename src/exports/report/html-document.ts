import type { ReportContent } from "../../findings/report/report-content.ts";
import tokens from "../../ui/style/tokens.css?inline";
import looks from "./styles/report.css?inline";
import type { OffersFile } from "../../offers/schema.ts";
import { footStyle } from "./report-foot.ts";
import { dataBlock } from "./report-data.ts";

/** The report's two fonts as `data:` addresses, so that the file loads nothing. */
export interface ReportFonts {
  readonly serif: string;
  readonly sans: string;
}

/** Nothing may be loaded and nothing may run: styles and fonts are inside the file, and what it was made from is data. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const face = (family: string, data: string): string =>
  `@font-face{font-family:"${family}";src:url(${data}) format("woff2");font-weight:200 800;font-display:swap}`;

const stylesWith = ({ serif, sans }: ReportFonts): string =>
  [
    face("Newsreader Variable", serif),
    face("Instrument Sans Variable", sans),
    tokens,
    looks,
    "body{margin:0;background:var(--paper)}",
  ].join("\n");

const inTitle = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The report as one HTML file: no script, no request, the fonts inside; the same look as the page. `body` is the drawn
 * `ReportDocument`: the command draws it with React's server part, the page with the React that it has anyway. The head is
 * written by hand, since React would escape the quotes in the styles.
 */
export const htmlDocument = (content: ReportContent, body: string, fonts: ReportFonts, file: OffersFile): string =>
  `<!doctype html>
<html lang="en-GB" style="${footStyle(content.title)}">
<!-- Made by First Rung (MIT). Fonts: Newsreader and Instrument Sans, SIL Open Font License 1.1, https://openfontlicense.org -->
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inTitle(content.title)} · First Rung</title>
<style>
${stylesWith(fonts)}
</style>
</head>
<body>
<main>${body}</main>
${dataBlock(file)}
</body>
</html>
`.toWellFormed();
