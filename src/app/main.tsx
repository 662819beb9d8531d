import "../ui/style/base.css";
import "./no-code-from-text.ts";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { Root } from "./root.tsx";
import { cleanAddress } from "./shared-address.ts";
import { keptTheme, showTheme } from "./frame/theme.ts";
import { DATABASE_NAME } from "../storage/database-name.ts";

/**
 * Whether this browser never kept anything of ours and the address asks for no particular place. Browsers that can't
 * say which stores there are get the whole app at once.
 */
const isFirstVisit = async (): Promise<boolean> => {
  if (!["", "#", "#/"].includes(location.hash)) return false;
  try {
    const stores = await indexedDB.databases();
    return stores.every(({ name }) => name !== DATABASE_NAME);
  } catch {
    return false;
  }
};

const register = (): void => {
  navigator.serviceWorker.register("./service-worker.js").catch(() => {
    // Private windows and pages without https have no worker; the app itself works all the same.
  });
};

/** Once the page has loaded, also where it has already, keeps it on this device so that it opens without a network. */
const workOffline = (): void => {
  if (!("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
};

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the app");

showTheme(keptTheme());
cleanAddress();
const isFirst = await isFirstVisit();
document.querySelector(".before-start")?.remove();
// The first visit's page stands in the document already; anything else takes its place in one go, so that nothing jumps.
if (isFirst && root.firstElementChild !== null) hydrateRoot(root, <Root isFirstVisit />);
else flushSync(() => createRoot(root).render(<Root isFirstVisit={isFirst} />));
delete document.documentElement.dataset["arrival"];

if (import.meta.env.PROD) workOffline();
