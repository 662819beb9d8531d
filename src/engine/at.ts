/**
 * The item at an index.
 *
 * A wrong index is a bug and must not pass for 0 points, so it throws. The loops that draw samples and fold distributions
 * read `?? 0` instead: they run a million times, over arrays that they made themselves.
 *
 * @throws RangeError if there is no such item.
 * @example at([3, 5], 1) // 5
 */
export const at = <Item>(items: ArrayLike<Item>, index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`index ${index}: expected 0 to ${items.length - 1}`);
  return item;
};
