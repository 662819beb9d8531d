const KEY = "first-rung-theme";

export const THEMES = [
  { value: "device", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

export type Theme = (typeof THEMES)[number]["value"];

/** a theme that the browser would not keep: it holds until the page is closed */
let refused: Theme | null = null;
const listeners = new Set<() => void>();

/** Tells whenever another theme is kept. Returns how to stop. */
export const watchTheme = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The theme kept in this browser; the device's own when there is none or it can't be read. */
export const keptTheme = (): Theme => {
  if (refused !== null) return refused;
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find(({ value }) => value === kept)?.value ?? "device";
  } catch {
    // Private windows of some browsers refuse their store.
    return "device";
  }
};

/** Colours the page. */
export const showTheme = (theme: Theme): void => {
  if (theme === "device") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
};

/** Remembers the theme in this browser, where it lets us. */
export const keepTheme = (theme: Theme): void => {
  refused = null;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    refused = theme;
  }
  for (const listener of listeners) listener();
};
