import { fieldOf, isRecord } from "../offers/plain-record.ts";
import { offersFileSchema, type OffersFile } from "../offers/schema.ts";
import type { FileChange } from "./apply-change.ts";
import { isItemList, restoreList } from "./restore-list.ts";
import { isSame } from "../offers/same-value.ts";

/** A statement or a decision: a part of it says nothing by itself, so it comes and goes whole. */
const isWhole = (value: unknown): boolean =>
  typeof fieldOf(value, "choice") === "string" || typeof fieldOf(value, "because") === "string";

const restoreRecord = (before: unknown, after: unknown, current: unknown): unknown => {
  const [had, has, now] = [before ?? {}, after ?? {}, current ?? {}];
  if (!isRecord(had) || !isRecord(has) || !isRecord(now)) return before;
  if (isWhole(had) && isWhole(has)) {
    // Both sides of the change had it, so anyone who removed it since meant to.
    if (current === undefined) return undefined;
  } else if (isWhole(had) || isWhole(has)) return before;
  const entries = [...new Set([...Object.keys(now), ...Object.keys(had)])]
    .map((key) => [key, restore(fieldOf(had, key), fieldOf(has, key), fieldOf(now, key))] as const)
    .filter(([, value]) => value !== undefined);
  return before === undefined && entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** The current value with what led from `before` to `after` taken back, and everything else left as it is. */
const restore = (before: unknown, after: unknown, current: unknown): unknown => {
  if (isSame(before, after)) return current;
  if (isSame(after, current)) return before;
  const [had, has, now] = [before ?? [], after ?? [], current ?? []];
  if (isItemList(had) && isItemList(has) && isItemList(now)) return restoreList(had, has, now, restore);
  return restoreRecord(before, after, current);
};

/**
 * The change that takes an edit back. It touches only what the edit touched, so that answers given since, here or in
 * another tab, stay; where both changed the same field, it returns to what it was before the edit.
 */
export const undoOf =
  (before: OffersFile, after: OffersFile): FileChange =>
  (file) =>
    isSame(after, file) ? before : offersFileSchema.parse(restore(before, after, file));
