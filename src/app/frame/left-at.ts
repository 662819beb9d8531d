import { entryNow, newEntry } from "../history-entry.ts";

/** A link that was pressed. */
interface PressedLink {
  /** what the address in it says */
  readonly href: string;
  /** which of the page's links that say the same */
  readonly nth: number;
  /** how far below the window's top edge it stood, in px */
  readonly top: number;
}

/** Where someone stood on a page that they left. */
export interface LeftAt {
  /** how far the page was scrolled down, in px */
  readonly y: number;
  /** what they went on by; null where it was no link of the page */
  readonly link: PressedLink | null;
}

/** By an entry of the history. */
const places = new Map<number, LeftAt>();
let current: number | null = null;
let pressed: LeftAt | null = null;

const linksTo = (main: HTMLElement, href: string): readonly HTMLElement[] => [
  ...main.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`),
];

const linkOf = (main: HTMLElement, target: EventTarget | null): PressedLink | null => {
  const link = target instanceof Element ? target.closest("a") : null;
  const href = link?.getAttribute("href") ?? null;
  if (link === null || href === null || !main.contains(link)) return null;
  return { href, nth: linksTo(main, href).indexOf(link), top: link.getBoundingClientRect().top };
};

/** As the last scrolling left it: asked at a press, the browser would lay the page out for that, in the middle of the press. */
let y = 0;

const noteScroll = (): void => {
  y = window.scrollY;
  pressed = null;
};

/** Takes note of where someone stands at each press in the window, as going elsewhere may come of it. Returns how to stop. */
export const notePresses = (main: HTMLElement): (() => void) => {
  const note = (event: MouseEvent): void => {
    pressed = { y, link: linkOf(main, event.target) };
  };
  document.addEventListener("click", note, { capture: true });
  document.addEventListener("scroll", noteScroll, { passive: true });
  return () => {
    document.removeEventListener("click", note, { capture: true });
    document.removeEventListener("scroll", noteScroll);
  };
};

/** Gives an entry of the history a number that has none. */
export const numberEntry = (): void => {
  current = entryNow();
  if (current !== null) return;
  const state: unknown = history.state;
  const made = newEntry();
  history.replaceState({ ...(typeof state === "object" && state), ...made }, "");
  current = made.entry;
};

/** Keeps where the page was left that was shown until now. Returns where the one shown now was left, if someone goes back to it. */
export const goneFrom = (): LeftAt | null => {
  const [from, note] = [current, pressed];
  current = entryNow();
  pressed = null;
  // Another page at the same place, as the first offers make it: nobody went back.
  if (from === current) return null;
  if (from !== null && note !== null) places.set(from, note);
  else if (from !== null) places.delete(from);
  return current === null ? null : (places.get(current) ?? null);
};

/** The link that someone went on by, once it is drawn again. */
export const findLink = (main: HTMLElement, { href, nth }: PressedLink): HTMLElement | null =>
  linksTo(main, href)[nth] ?? null;
