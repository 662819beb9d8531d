import { jsonText } from "../../offers/json-text.ts";
import { type ReadOffers, readOffers } from "../../offers/read/read-offers.ts";
import type { OffersFile } from "../../offers/schema.ts";
import type { Rubric } from "../../rubric/schema.ts";

/** Under this name a report holds what it was made from. */
const ID = "first-rung-offers";

const BLOCK = /<script type="application\/json" id="first-rung-offers">([\s\S]*?)<\/script>/i;

/** What a report was made from, as data that no browser runs; nothing in it can end the element early. */
export const dataBlock = (file: OffersFile): string =>
  `<script type="application/json" id="${ID}">${jsonText(file).replaceAll("<", "\\u003c")}</script>`;

/**
 * Reads back what a report as a web page was made from, through the same checks as an offers file: what was chosen for the
 * report is in it, and nothing else. One that a browser saved again is read as well.
 */
export const readReport = (text: string, fileName: string, rubric: Rubric): ReadOffers => {
  const [, data] = BLOCK.exec(text) ?? [];
  return data === undefined
    ? {
        ok: false,
        problems: [
          {
            file: fileName,
            path: "",
            found: "a web page without the data that a report of First Rung holds",
            expected: "a report saved by this First Rung or a newer one; earlier ones were only to be read",
          },
        ],
      }
    : readOffers(data, fileName, rubric);
};
