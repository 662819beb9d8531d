import { isRecord } from "../offers/plain-record.ts";
import { isSame } from "../offers/same-value.ts";

/** An id has at most so many characters. */
const LONGEST = 64;

export type Item = Readonly<Record<string, unknown>> & { readonly id: string };
export type ItemList = readonly Item[];

const isItem = (value: unknown): value is Item => isRecord(value) && typeof value["id"] === "string";

/** A list whose items are known by their ids, such as offers and own criteria. */
export const isItemList = (value: unknown): value is ItemList =>
  Array.isArray(value) && value.every(isItem) && new Set(value.map(({ id }) => id)).size === value.length;

const byId = (list: ItemList): ReadonlyMap<string, Item> => new Map(list.map((item) => [item.id, item]));

/** The items of `list` that `model` has too stand in the model's order, in the places they take up together. */
const inOrderOf = (list: ItemList, model: ItemList): ItemList => {
  const items = byId(list);
  const shared = model.flatMap(({ id }) => items.get(id) ?? []);
  const ids = new Set(shared.map(({ id }) => id));
  const next = shared.values();
  return list.map((item) => (ids.has(item.id) ? (next.next().value ?? item) : item));
};

const isSameOrder = (one: ItemList, other: ItemList): boolean => {
  const others = byId(other);
  const ones = byId(one);
  const left = one.filter(({ id }) => others.has(id));
  const right = other.filter(({ id }) => ones.has(id));
  return left.every(({ id }, index) => right[index]?.id === id);
};

/** Puts an item behind the nearest of those it once stood behind; first, if none of them is left. */
const putBack = (list: ItemList, item: Item, before: ItemList): ItemList => {
  const predecessors = new Set(before.map(({ id }) => id));
  const place = list.findLastIndex(({ id }) => predecessors.has(id)) + 1;
  return list.toSpliced(place, 0, item);
};

/** The item under an id that no other in the list has: one with the same id was made since, and both are kept. */
const underFreeId = (item: Item, taken: ReadonlySet<string>): Item => {
  let number = 2;
  const named = (): string => `${item.id.slice(0, LONGEST - String(number).length - 1)}-${number}`;
  while (taken.has(named())) number += 1;
  return { ...item, id: named() };
};

/**
 * Takes back what a change from `before` to `after` did to a list: removed items return to their place, added ones go,
 * a new order is undone, changed ones are restored each by `restoreItem`. What others did to the list stays: an item made since
 * under the id of a removed one stays too, and the removed one comes back beside it.
 */
export const restoreList = (
  before: ItemList,
  after: ItemList,
  current: ItemList,
  restoreItem: (before: Item, after: Item, current: Item) => unknown,
): readonly unknown[] => {
  const [had, has, now] = [byId(before), byId(after), byId(current)];
  const kept = current.filter(({ id }) => had.has(id) || !has.has(id));
  const gone = before.filter(({ id }) => !has.has(id));
  const taken = new Set([...now.keys(), ...had.keys()]);
  const removed = gone.flatMap((item) => {
    const made = now.get(item.id);
    if (made === undefined) return [{ item, back: item }];
    return isSame(made, item) ? [] : [{ item, back: underFreeId(item, taken) }];
  });
  const complete = removed.reduce<ItemList>(
    (list, { item, back }) => putBack(list, back, before.slice(0, before.indexOf(item))),
    kept,
  );
  const ordered = isSameOrder(before, after) ? complete : inOrderOf(complete, before);
  return ordered.map((item) => {
    const [old, made] = [had.get(item.id), has.get(item.id)];
    return old === undefined || made === undefined ? item : restoreItem(old, made, item);
  });
};
