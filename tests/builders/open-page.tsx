import { render, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../src/state/live/library-provider.tsx";
import type { FileChange } from "../../src/storage/apply-change.ts";
import { editLibrary, readLibrary } from "../../src/storage/library.ts";
import { ToastProvider } from "../../src/ui/above/toast.tsx";
import { aDatabase } from "./a-database.ts";

interface Opened {
  /** what is kept now */
  readonly kept: () => Promise<OffersFile>;
  /** goes away from the page */
  readonly leave: () => void;
  /** what another tab writes */
  readonly elsewhere: (change: FileChange) => Promise<unknown>;
}

/** Opens a page on a file that was kept earlier; `at` is the address and `route` its pattern, such as `/offers/:id`. */
export const openPage = async (
  Page: ComponentType,
  file: OffersFile,
  { at = "/", route = at }: { readonly at?: string; readonly route?: string } = {},
): Promise<Opened> => {
  const database = aDatabase(undefined, { rubric: bundledRubric });
  await editLibrary(database, [{ change: () => file }]);
  const { unmount } = render(
    <Router hook={memoryLocation({ path: at }).hook}>
      <ToastProvider>
        <LibraryProvider database={database}>
          <Route path={route}>
            <Page />
          </Route>
        </LibraryProvider>
      </ToastProvider>
    </Router>,
  );
  await screen.findByRole("heading", { level: 1 });
  // What stands below the beginning follows it.
  await waitFor(() => {
    if (document.querySelector("[data-hold]") !== null) throw new Error("the page is not all there yet");
  });
  const otherTab = aDatabase(database.name, { rubric: bundledRubric });
  return {
    kept: async () => (await readLibrary(database)).file,
    leave: unmount,
    elsewhere: (change) => editLibrary(otherTab, [{ change }]),
  };
};
