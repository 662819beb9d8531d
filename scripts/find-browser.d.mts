/** The path of a Chrome or Chromium on this computer; `windowless` prefers one that can open no window. */
export const findBrowser: (options?: { readonly windowless?: boolean }) => string | undefined;
/** The path of a Firefox on this computer. */
export const findFirefox: () => string | undefined;
