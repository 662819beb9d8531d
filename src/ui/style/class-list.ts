/** Class names joined by a space; missing ones and those switched off are left out. */
export const classList = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => name !== false && name !== undefined && name !== "").join(" ");
