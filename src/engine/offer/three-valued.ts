/** Kleene's strong logic: null is not known. */
export type Truth = boolean | null;

/**
 * False if any is false, else null if any is null, else true.
 *
 * @example every([1, 2], (item) => (item === 1 ? true : null)) // null
 */
export const every = <Item>(items: readonly Item[], truthOf: (item: Item) => Truth): Truth => {
  let result: Truth = true;
  for (const item of items) {
    const truth = truthOf(item);
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
};

/**
 * The other one; null stays.
 *
 * @example negate(true) // false
 */
export const negate = (truth: Truth): Truth => (truth === null ? null : !truth);

/**
 * True if any is true, else null if any is null, else false.
 *
 * @example some([1, 2], (item) => (item === 1 ? true : null)) // true
 */
export const some = <Item>(items: readonly Item[], truthOf: (item: Item) => Truth): Truth => {
  let result: Truth = false;
  for (const item of items) {
    const truth = truthOf(item);
    if (truth === true) return true;
    if (truth === null) result = null;
  }
  return result;
};
