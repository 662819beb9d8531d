const KEY = "first-rung-theme";

export const THEMES = [
  { value: "device", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

export type Theme = (typeof THEMES)[number]["value"];

/** The theme kept in this browser; the device's own when there is none or it can't be read. */
export const keptTheme = (): Theme => {
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
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds until the page is closed.
  }
};
