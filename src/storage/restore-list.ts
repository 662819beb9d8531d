import { isRecord } from "../offers/plain-record.ts";

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
  const predecessors = new Set(before.slice(0, before.indexOf(item)).map(({ id }) => id));
  const place = list.findLastIndex(({ id }) => predecessors.has(id)) + 1;
  return list.toSpliced(place, 0, item);
};

/**
 * Takes back what a change from `before` to `after` did to a list: removed items return to their place, added ones go,
 * a new order is undone, changed ones are restored each by `restoreItem`. What others did to the list stays.
 */
export const restoreList = (
  before: ItemList,
  after: ItemList,
  current: ItemList,
  restoreItem: (before: Item, after: Item, current: Item) => unknown,
): readonly unknown[] => {
  const [had, has, now] = [byId(before), byId(after), byId(current)];
  const kept = current.filter(({ id }) => had.has(id) || !has.has(id));
  const removed = before.filter(({ id }) => !has.has(id) && !now.has(id));
  const complete = removed.reduce<ItemList>((list, item) => putBack(list, item, before), kept);
  const ordered = isSameOrder(before, after) ? complete : inOrderOf(complete, before);
  return ordered.map((item) => {
    const [old, made] = [had.get(item.id), has.get(item.id)];
    return old === undefined || made === undefined ? (old ?? item) : restoreItem(old, made, item);
  });
};
