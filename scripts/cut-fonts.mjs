// @ts-check
// Cuts from each font the letters and weights that the page's own words need: half the bytes that a first visit waits for.
// Writes the fonts and the rules that name them, and the whole fonts for all other letters, to `src/ui/style/fonts`. Only after a
// font, a weight or a sign has changed.
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

const isOurs = (/** @type {number} */ code) => RANGES.some(([from = 0, to = from]) => code >= from && code <= to);

/** What a range of the whole font has beside our own letters: neither stands for the other's, in whichever order they come. */
const rangeWithoutOurs = (/** @type {string} */ whole) =>
  whole
    .split(",")
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .trim()
        .slice(2)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      const starts = [from, ...RANGES.map(([first = 0, last = first]) => last + 1)].filter(
        (code) => code >= from && code <= to && !isOurs(code),
      );
      return [...new Set(starts)].map((start) => {
        const next = RANGES.flatMap(([first = 0]) => (first > start ? [first - 1] : []));
        const end = Math.min(to, ...next);
        return start === end ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`;
      });
    })
    .join(", ");

/** @typedef {{ family: string, style: string, weights: string, display: string, url: string, range: string }} Face */

const rule = (/** @type {Face} */ face) =>
  `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weights};
  font-display: ${face.display};
  src: url("${face.url}") format("woff2-variations");
  unicode-range: ${face.range};
}
`;

const STARTS = "/* written by scripts/cut-fonts.mjs */";

mkdirSync(FONTS, { recursive: true });
const [ours, wholes] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
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
    const sheet = readFileSync(`${folder}wght${style === "italic" ? "-italic" : ""}.css`, "utf8");
    // The weights are those of the whole font, or a browser would not take the two for one.
    const [, weights = ""] = /font-weight: (\d+ \d+)/.exec(sheet) ?? [];
    // Not there in time, it isn't taken for this visit: text that is being read would move.
    ours.push(rule({ family, style, weights, display: "optional", url: `./${file}`, range }));
    for (const [, url = "", theirs = ""] of sheet.matchAll(/url\(\.\/([^)]*)\)[^}]*unicode-range: ([^;]*);/g)) {
      const rest = rangeWithoutOurs(theirs);
      const from = `@fontsource-variable/${name}/${url}`;
      wholes.push(rule({ family, style, weights, display: "swap", url: from, range: rest }));
    }
    console.log(`${file}: ${whole.length} → ${cut.length} bytes`);
  }
writeFileSync(`${FONTS}basic.css`, `${STARTS}\n${ours.join("\n")}`);
writeFileSync(`${FONTS}other-letters.css`, `${STARTS}\n${wholes.join("\n")}`);
