import { expect, test, type Page } from "@playwright/test";
import { bringIn, EDGES } from "../support/offers-files.ts";
import { everyPlace } from "../support/places.ts";
import { cut, openSamples, sidewaysScroll, visit } from "../support/steps.ts";

const placesWith = (offer: string): readonly string[] => [
  ...everyPlace(offer),
  `/offers/${offer}/answer/pay`,
  `/offers/${offer}/reading`,
  "/nowhere",
];

interface Offers {
  readonly what: string;
  readonly open: (page: Page) => Promise<void>;
  readonly places: readonly string[];
}

const edge = (name: string, places: readonly string[] = placesWith("offer-0")): Offers => ({
  what: name,
  open: async (page) => {
    const file = EDGES[name];
    if (file === undefined) throw new Error(`no file of ${name}`);
    await bringIn(page, file);
  },
  places,
});

/** Places that show all offers: elsewhere twelve are one, as among the samples. */
const OF_ALL = ["/", "/for-all/after-launch", "/decide", "/compare", "/ask", "/what-matters", "/report", "/keeping"];

/** The samples in the device's own letters, as on a first visit to which our fonts come too late; they are often wider. */
const samplesWithoutFonts = async (page: Page): Promise<void> => {
  await page.route(/\.woff2$/, (route) => route.abort());
  await openSamples(page);
};

const ALL: readonly Offers[] = [
  { what: "the samples, without our fonts", open: samplesWithoutFonts, places: placesWith("northwind") },
  edge("twelve offers", OF_ALL),
  edge("long and right-to-left names"),
];

/** Goes to a place and opens all that is folded there. */
const openAll = async (page: Page, path: string): Promise<void> => {
  await visit(page, path);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
};

/** Everything that is too small to hit or to type in, one line each; links inside a line of text are as large as the text. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      const look = getComputedStyle(element);
      // A radio button or a box is hit by its label, too; one that has none and is not drawn can't be hit at all.
      const label = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") : null;
      if (!element.checkVisibility() || (label === null && look.clipPath !== "none")) continue;
      const what = `${element.tagName} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}`;

      const line =
        element.closest("p, li, dd, blockquote, h1, h2, h3, td, th, caption, legend, label")?.textContent ?? "";
      const isInText =
        element.matches("a") && look.display === "inline" && line.trim().length > element.textContent.trim().length + 2;
      const { width, height } = (label ?? element).getBoundingClientRect();
      const least = [...element.classList].some((name) => name.includes("primary")) ? 44 : 24;
      if (!isInText && Math.min(width, height) < least - 0.01) found.push(`${what}: ${width} × ${height}`);

      const typed = "textarea, select, input:not([type=radio], [type=checkbox], [type=range], [type=file])";
      if (element.matches(typed) && Number.parseFloat(look.fontSize) < 16) found.push(`${what}: ${look.fontSize}`);
    }
    return found;
  });

/** What can be acted on as a screen reader lists it, apart from the rest of the page: buttons alone, links with where they lead. */
const namedAlike = async (page: Page): Promise<readonly string[]> => {
  const drawn = await page.locator("body").ariaSnapshot();
  const buttons = [...drawn.matchAll(/^\s*- button "(.*?)"(?: \[|:|$)/gmu)].map(([, name = ""]) => name);
  const links = [
    ...drawn.matchAll(/^\s*- link "(.*?)"(?: \[[^\]]*\])*:\n(?:\s*- (?!\/url).*\n)*?\s*- \/url: (.*)$/gmu),
  ];
  const leads = new Map<string, Set<string>>();
  for (const [, name = "", to = ""] of links) leads.set(name, (leads.get(name) ?? new Set()).add(to));
  return [
    ...buttons.filter((name, at) => buttons.indexOf(name) < at).map((name) => `two buttons “${name}”`),
    ...[...leads].filter(([, to]) => to.size > 1).map(([name, to]) => `“${name}” leads to ${[...to].join(" and ")}`),
  ];
};

/** Tables that Tab stops in more than once. */
const longTables = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("table")].flatMap((table) => {
      const stops = [
        ...table.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]"),
      ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility());
      return stops.length > 1 ? [`${table.caption?.textContent ?? "a table"}: ${stops.length} stops`] : [];
    }),
  );

/** How much wider than their window pages are once letters are twice as large, for each way to make them so. */
const wider = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  const measure = async (how: string): Promise<void> => {
    // 305 is left of 320 beside the scrollbar that some browsers draw.
    const scrollbar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    for (const width of [305 + scrollbar, 320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const pixels = await sidewaysScroll(page);
      if (pixels > 0) found.push(`${how}, at ${width} px: ${pixels} px too wide`);
    }
  };
  // As a browser does that makes letters larger, and nothing else.
  await page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>("body *")].map(
      (element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
    );
    for (const [element, size] of sizes) element.style.setProperty("font-size", `${2 * size}px`, "important");
  });
  await measure("letters of 200 %");
  // As a browser does whose own letters are twice as large.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *")) element.style.removeProperty("font-size");
    document.documentElement.style.fontSize = "200%";
  });
  await measure("a root font twice as large");
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  return found;
};

for (const { what, open, places } of ALL) {
  for (const [pointer, size] of [
    ["a finger", { width: 390, height: 800 }],
    ["a mouse", { width: 1280, height: 800 }],
  ] as const) {
    test.describe(`${what}, with ${pointer}`, () => {
      test.use({ hasTouch: pointer === "a finger", viewport: size });
      test("whatever can be hit is large enough, so are letters in fields, and twice as large they move no page sideways; a table that is cut fades there; nothing that does another thing has the same name, and a table is one stop", async ({
        page,
      }) => {
        await open(page);
        for (const path of places) {
          await openAll(page, path);
          expect.soft(await tooSmall(page), path).toEqual([]);
          await expect.soft.poll(() => cut(page, { withoutSign: true }), { message: path }).toEqual([]);
          // The rest is the same for both.
          if (pointer === "a mouse") continue;
          expect.soft(await namedAlike(page), path).toEqual([]);
          expect.soft(await longTables(page), path).toEqual([]);
          expect.soft(await wider(page), path).toEqual([]);
          await page.setViewportSize(size);
        }
      });
    });
  }
}
