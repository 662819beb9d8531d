import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** In pixels. The page's own drawing is `src/app/favicon.svg`; `scripts/draw-icons.mjs` makes these of it. */
const SIZES = [192, 512] as const;

/** What the icons stand on, and the paper of both themes; `tokens.css` has the same. */
const LIGHT = "#faf8f3";
const DARK = "#171713";

const MANIFEST = {
  name: "First Rung",
  short_name: "First Rung",
  description: "Compare first job offers on your own device.",
  lang: "en-GB",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: LIGHT,
  theme_color: LIGHT,
  icons: SIZES.map((size) => ({
    src: `./icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  })),
};

/** Makes the built page installable: a web manifest, its icons, and the colour of the browser's bars. */
export const installablePlugin = (root: string): Plugin => ({
  name: "first-rung-installable",
  apply: "build",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(MANIFEST) });
    for (const size of SIZES) {
      const source = readFileSync(join(root, `src/app/icons/icon-${size}.png`));
      this.emitFile({ type: "asset", fileName: `icon-${size}.png`, source });
    }
  },
  transformIndexHtml: () => [
    { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
    { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icon-192.png" }, injectTo: "head" },
    ...[
      ["light", LIGHT],
      ["dark", DARK],
    ].map(([scheme = "", content = ""]) => ({
      tag: "meta",
      attrs: { name: "theme-color", media: `(prefers-color-scheme: ${scheme})`, content },
      injectTo: "head" as const,
    })),
  ],
});
