import { parse, type AtRule, type Rule } from "postcss";
import type { Plugin } from "vite";

const SHEET = /\n? *<link rel="stylesheet"[^>]*\shref="\.\/([^"]*)"[^>]*>/;
const END = "</body>";

/** The fonts that the pages in the document are set in. */
const isFirstFont = ({ name, nodes }: AtRule): boolean =>
  name === "font-face" && /(?:newsreader|instrument-sans)-basic-normal/.test(String(nodes));

/** Fonts for letters that the pages in the document don't have, and what is only seen on paper or with few colours. */
const isForLater = (rule: AtRule): boolean =>
  (rule.name === "media" && /print|forced-colors/.test(rule.params)) ||
  (rule.name === "font-face" && !isFirstFont(rule));

const isOfKeyframes = ({ parent }: Rule): boolean =>
  parent?.type === "atrule" && "name" in parent && parent.name.endsWith("keyframes");

/**
 * The rules of a style sheet that a document's pages need: of every selector that names classes, those that the document has.
 *
 * @example styleOf(".a{color:red}.b{color:blue}", '<p class="a"></p>') // ".a{color:red}"
 */
export const styleOf = (sheet: string, html: string): string => {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const isNeeded = (selector: string): boolean =>
    [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].every(([, name = ""]) => classes.has(name));
  const root = parse(sheet);
  root.walkAtRules((rule) => {
    if (isForLater(rule)) rule.remove();
  });
  root.walkRules((rule) => {
    if (isOfKeyframes(rule)) return;
    const needed = rule.selectors.filter(isNeeded);
    if (needed.length === 0) rule.remove();
    else rule.selectors = needed;
  });
  // From the innermost: what held nothing else goes with what it held.
  const drop = (rule: AtRule): void => {
    rule.each((inner) => {
      if (inner.type === "atrule") drop(inner);
    });
    if (rule.nodes?.length === 0) rule.remove();
  };
  root.each((rule) => {
    if (rule.type === "atrule") drop(rule);
  });
  return root.toString();
};

/**
 * The sheet without the fonts that stand in the document: named once more they would be waited for once more, and taken when they
 * come while someone reads.
 */
const withoutFirstFonts = (sheet: string): string => {
  const root = parse(sheet);
  root.walkAtRules((rule) => {
    if (isFirstFont(rule)) rule.remove();
  });
  return root.toString();
};

/**
 * Writes what the document's own pages need of the style sheet into its head, so that they are painted before anything else has
 * come, and the whole sheet at its end.
 */
export const firstStylePlugin = (): Plugin => ({
  name: "first-rung-first-style",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) => {
      const [link, file = ""] = SHEET.exec(html) ?? [];
      const sheet = bundle[file];
      if (link === undefined || sheet?.type !== "asset") throw new Error("the page has no style sheet");
      // Beside the document its addresses begin elsewhere.
      const style = styleOf(String(sheet.source), html).replaceAll("url(./", "url(./assets/");
      sheet.source = withoutFirstFonts(String(sheet.source));
      return html.replace(link, () => `\n    <style>${style}</style>`).replace(END, () => `  ${link.trim()}\n  ${END}`);
    },
  },
});
