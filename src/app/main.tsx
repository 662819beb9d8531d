import "../ui/style/base.css";
import "./no-code-from-text.ts";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { partsRun } from "./parts-run.ts";
import { Root } from "./root.tsx";
import { Start } from "./start.tsx";
import { placeNow } from "./use-place.ts";
import { cleanAddress } from "./shared-address.ts";
import { keptTheme, showTheme } from "./frame/theme.ts";
import { workOffline } from "./work-offline.ts";
import { DATABASE_NAME } from "../storage/database-name.ts";

/**
 * Whether this browser never kept anything of ours and the address asks for no particular place. Browsers that can't
 * say which stores there are get the whole app at once.
 */
const neverKeptAnything = async (): Promise<boolean> => {
  if (!["", "#", "#/"].includes(location.hash)) return false;
  try {
    const stores = await indexedDB.databases();
    return stores.every(({ name }) => name !== DATABASE_NAME);
  } catch {
    return false;
  }
};

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the app");

/** What the script in the head has found, and shown: the page of a first visit, or that of a place where nothing is kept yet. */
const shown = (): string | undefined => document.documentElement.dataset["arrival"];

/** From here on the page is React's. */
const takeOver = (): void => {
  delete document.documentElement.dataset["arrival"];
};

/** Shows the whole app in one go, once what it shows first is there: nothing jumps, and the browser has its turn meanwhile. */
const showApp = async (page: HTMLElement): Promise<void> => {
  const place = placeNow();
  await partsRun();
  const { App, isEmpty, prepared } = await import("./app.tsx");
  const library = await prepared(place);
  // A link that was followed meanwhile.
  if (placeNow() !== place) return showApp(page);
  const app = (
    <Root>
      <App library={library} />
    </Root>
  );
  if (shown() === "drawn" && isEmpty(library)) hydrateRoot(page, app);
  else startTransition(() => createRoot(page).render(app));
  takeOver();
  workOffline();
};

/** Also where a part of the page doesn't come: then it says so. */
const showStart = (page: HTMLElement, isFirstVisit: boolean): void => {
  const start = (
    <Root>
      <Start isFirstVisit={isFirstVisit} />
    </Root>
  );
  if (isFirstVisit && shown() === "first") hydrateRoot(page, start);
  else createRoot(page).render(start);
  takeOver();
};

showTheme(keptTheme());
cleanAddress();
const isFirst = await neverKeptAnything();
document.querySelector(".before-start")?.remove();
// Not waited for: the app stands on this module, and can't begin before it has ended.
if (isFirst) showStart(root, true);
else void showApp(root).catch(() => showStart(root, false));
