import { render, screen } from "@testing-library/react";
import { ComparePage } from "../../../src/features/compare/compare-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../../src/state/library-provider.tsx";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import { ToastProvider } from "../../../src/ui/toast.tsx";
import { aDatabase } from "../../builders/a-database.ts";

/** Opens the page on a file that was kept earlier; `kept` reads what is kept now. */
export const openCompare = async (file: OffersFile) => {
  const database = aDatabase(undefined, { rubric: bundledRubric });
  await editLibrary(database, [{ change: () => file }]);
  render(
    <ToastProvider>
      <LibraryProvider database={database}>
        <ComparePage />
      </LibraryProvider>
    </ToastProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
  return { kept: async (): Promise<OffersFile> => (await readLibrary(database)).file };
};
