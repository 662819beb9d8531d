import { useSyncExternalStore } from "react";
import type { BaseLocationHook } from "wouter";
import { newEntry } from "./history-entry.ts";
import { navigate } from "wouter/use-hash-location";

const placeOf = (location: string): string => location.split(/[?#]/, 1)[0] ?? "/";

/** The anchor behind a place, as "p10" in "/rubric#p10"; null without one. */
export const anchorOf = (location: string): string | null => {
  const at = location.indexOf("#");
  return at === -1 ? null : location.slice(at + 1);
};

const listeners = new Set<() => void>();
/** Where one is; null while nobody listens to whether it changes. Every link asks for it, and the browser takes its time. */
let known: string | null = null;

/** What the address's fragment says, an anchor inside the page included; while the page is built it says nothing. */
export const addressNow = (): string =>
  typeof location === "undefined" ? "/" : `/${location.hash.replace(/^#?\/?/, "")}`;

const read = (): string => placeOf(addressNow());

const hear = (): void => {
  // What has the focus is taken away with the page: while it has it, the browser would lay out the old page for that. What stays
  // while someone goes on within it keeps the focus, or a key pressed at once would go nowhere.
  const { activeElement } = document;
  const goes = activeElement instanceof HTMLElement && !activeElement.matches("[data-stays]");
  if (goes && activeElement.closest("main") !== null) activeElement.blur();
  known = read();
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    known = read();
    window.addEventListener("hashchange", hear);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    known = null;
    window.removeEventListener("hashchange", hear);
  };
};

/** Where in the app someone is. */
export const placeNow = (): string => known ?? read();
let atBuild = "/";
const placeAtBuild = (): string => (typeof location === "undefined" ? atBuild : read());

/** Has the build draw what is shown at a place. */
export const drawAt = (place: string): void => {
  atBuild = place;
};

/** Goes to a place. Its entry has its number at once: browsers allow few changes of an entry in a short while. */
const goTo: typeof navigate = (to, options) => navigate(to, { ...options, state: options?.state ?? newEntry() });

/** Where in the app someone is, by the address's fragment, without an anchor inside the page. */
const usePlace: BaseLocationHook = () => [useSyncExternalStore(subscribe, placeNow, placeAtBuild), goTo];

/** The address's fragment says where one is, so that any static host will do. */
export const BY_FRAGMENT = { hook: usePlace, hrefs: (href: string): string => `#${href}` };
