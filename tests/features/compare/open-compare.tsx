import { ComparePage } from "../../../src/features/compare/compare-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { openPage } from "../../builders/open-page.tsx";

/** Opens the page, past what it asks before the first comparison, on a file that was kept earlier; `kept` reads what is kept now. */
export const openCompare = (file: OffersFile) =>
  openPage(ComparePage, { ...file, app: { dismissed: ["what-else"], ...file.app } });
