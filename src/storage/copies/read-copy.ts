import { migrate } from "../../offers/migrations/migrate.ts";
import { fieldOf, itemsOf } from "../../offers/plain-record.ts";
import type { RubricIndex } from "../../offers/rubric-index.ts";
import type { OffersFile } from "../../offers/schema.ts";
import type { CopyRow } from "./copies.ts";
import { keptFile, plainText } from "./kept-file.ts";
import { MIGRATIONS, offersVersionAt } from "../migrations.ts";
import { fileOf, settingRows } from "../rows.ts";

type Copy = Pick<CopyRow, "rows" | "store">;

const fileIn = ({ rows, store = 1 }: Copy, migrations: typeof MIGRATIONS): Readonly<Record<string, unknown>> =>
  keptFile(rows, offersVersionAt(store, migrations));

/** A copy as the text of an offers file of its own version, with whatever is damaged in it. */
export const textOfCopy = (copy: Copy, migrations = MIGRATIONS): string => plainText(fileIn(copy, migrations));

/**
 * What a copy holds as a file of today, and how many of its rows can't be read and so are not in that. Null when it is of a
 * version that this page does not know.
 */
export const readCopy = (
  copy: Copy,
  index: RubricIndex,
  migrations = MIGRATIONS,
): { readonly file: OffersFile; readonly damaged: number } | null => {
  const migrated = migrate(fileIn(copy, migrations));
  if (!migrated.ok) return null;
  const offers = itemsOf(migrated.file["offers"]).map((offer, position) => {
    const id = fieldOf(offer, "id");
    return { id: typeof id === "string" ? id : "", position, offer };
  });
  const { file, damaged } = fileOf({ offers, settings: settingRows(migrated.file) }, index);
  return { file, damaged: damaged.length };
};
