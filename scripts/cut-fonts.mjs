// @ts-check
// Cuts from each font the letters and weights that the page's own words need: half the bytes that a first visit waits for.
// Writes the fonts and the rules that name them to `src/ui/style/fonts`. Only after a font, a weight or a sign has changed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const PACKAGES = fileURLToPath(new URL("../node_modules/@fontsource-variable/", import.meta.url));
const FONTS = fileURLToPath(new URL("../src/ui/style/fonts/", import.meta.url));

const FAMILIES = [
  { family: "Newsreader Variable", name: "newsreader" },
  { family: "Instrument Sans Variable", name: "instrument-sans" },
];
const STYLES = ["normal", "italic"];
/** What text is set with as such, and the figures of one width that the page asks for. */
const FEATURES = ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig", "rvrn", "tnum", "lnum"];
/** Both ends are in use, or near it: `tokens.css` says which weights there are. */
const WEIGHTS = { min: 400, max: 600, default: 400 };
/** ASCII, and the signs of our sentences: nbsp £ § · ½ × ÷ – — ‘ ’ “ ” … € −. Names in other letters bring the whole font. */
const RANGES = [
  // A line's end in a text is no letter, but a browser would look for it, and bring the whole font.
  [0x0a],
  [0x20, 0x7e],
  [0xa0],
  [0xa3],
  [0xa7],
  [0xb7],
  [0xbd],
  [0xd7],
  [0xf7],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026],
  [0x20ac],
  [0x2212],
];

const letters = RANGES.flatMap(([from = 0, to = from]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join("");
const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase().padStart(4, "0");
const range = RANGES.map(([from = 0, to]) => `U+${hex(from)}${to === undefined ? "" : `-${hex(to)}`}`).join(", ");

/** The weights are those of the whole font, or a browser would not take the two for one. */
const rule = (/** @type {string} */ family, /** @type {string} */ style, /** @type {string} */ file, weights = "") =>
  `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weights};
  font-display: swap;
  src: url("./${file}") format("woff2-variations");
  unicode-range: ${range};
}
`;

mkdirSync(FONTS, { recursive: true });
const rules = [];
for (const { family, name } of FAMILIES)
  for (const style of STYLES) {
    const folder = `${PACKAGES}${name}/`;
    const whole = readFileSync(`${folder}files/${name}-latin-wght-${style}.woff2`);
    const cut = await subsetFont(whole, letters, {
      targetFormat: "woff2",
      variationAxes: { wght: WEIGHTS },
      keepFeatures: FEATURES,
    });
    const file = `${name}-basic-${style}.woff2`;
    writeFileSync(`${FONTS}${file}`, cut);
    const [, weights] = /font-weight: (\d+ \d+)/.exec(readFileSync(`${folder}wght.css`, "utf8")) ?? [];
    rules.push(rule(family, style, file, weights));
    console.log(`${file}: ${whole.length} → ${cut.length} bytes`);
  }
writeFileSync(`${FONTS}basic.css`, `/* written by scripts/cut-fonts.mjs */\n${rules.join("\n")}`);
