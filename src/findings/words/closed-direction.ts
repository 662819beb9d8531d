/** Marks that turn the direction of what follows, and the mark that ends each kind; Unicode, UAX 9. */
const EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const ISOLATE = /[\u2066-\u2068]/;
const POP_EMBEDDING = "\u202C";
const POP_ISOLATE = "\u2069";

/**
 * A text whose marks of direction all end with it, so that they turn nothing that stands behind it.
 *
 * @example closedDirection("\u202Eabc") // "\u202Eabc\u202C"
 */
export const closedDirection = (text: string): string => {
  const open: string[] = [];
  for (const mark of text) {
    if (EMBEDDING.test(mark)) open.push(POP_EMBEDDING);
    else if (ISOLATE.test(mark)) open.push(POP_ISOLATE);
    else if (mark === POP_EMBEDDING && open.at(-1) === POP_EMBEDDING) open.pop();
    else if (mark === POP_ISOLATE && open.includes(POP_ISOLATE)) open.splice(open.lastIndexOf(POP_ISOLATE));
  }
  return text + open.toReversed().join("");
};
