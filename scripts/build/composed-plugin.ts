import type { AcceptedPlugin } from "postcss";

/**
 * Gives rules that `composes` brings from another style sheet the file of the one that they come to stand in. Vite's style modules
 * leave it out, and Vite then warns, as it resolves a `url()` from a rule's file: a composed rule can have none.
 */
export const composedPlugin: AcceptedPlugin = {
  postcssPlugin: "composed",
  OnceExit: (sheet) => {
    const { source } = sheet;
    if (source === undefined) return;
    sheet.walk((node) => {
      if (node.source?.input.file === undefined) node.source = source;
    });
  },
};
