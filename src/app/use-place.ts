import type { BaseLocationHook } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";

const placeOf = (location: string): string => location.split(/[?#]/, 1)[0] ?? "/";

/** The anchor behind a place, as "p10" in "/rubric#p10"; null without one. */
export const anchorOf = (location: string): string | null => {
  const at = location.indexOf("#");
  return at === -1 ? null : location.slice(at + 1);
};

/** Where in the app somebody is, by the address's fragment, without an anchor inside the page. */
const usePlace: BaseLocationHook = () => {
  const [location, navigate] = useHashLocation();
  return [placeOf(location), navigate];
};

/** The address's fragment says where one is, so that any static host will do. */
export const BY_FRAGMENT = { hook: usePlace, hrefs: (href: string): string => `#${href}` };
