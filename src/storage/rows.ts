import { isRecord } from "../offers/plain-record.ts";
import { OFFERS_FORMAT, OFFERS_VERSION, offerSchema, offersFileSchema } from "../offers/schema.ts";
import type { Offer, OffersFile } from "../offers/schema.ts";
import type { OfferRow, SetAsideRow, SettingRow } from "./database.ts";

export interface Rows {
  readonly offers: readonly OfferRow[];
  readonly settings: readonly SettingRow[];
}

/** A row that could not be read, before it is given a number and a time. */
export type DamagedRow = Omit<SetAsideRow, "number" | "at">;

type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: string[] };

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const unreadable = (issues: readonly Issue[]): { readonly ok: false; readonly problems: string[] } => ({
  ok: false,
  problems: issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`),
});

const HEAD = { format: OFFERS_FORMAT, version: OFFERS_VERSION } as const;

const readOffer = ({ id, offer }: OfferRow): Reading<Offer> => {
  const read = offerSchema.safeParse(offer);
  if (!read.success) return unreadable(read.error.issues);
  if (read.data.id !== id)
    return unreadable([{ path: ["id"], message: `the row is ${id}, its offer ${read.data.id}` }]);
  return { ok: true, value: read.data };
};

type Field = readonly [key: string, value: unknown];

const fieldsOf = ({ key, value }: SettingRow): readonly Field[] | null => {
  if (key === "revision") return [];
  if (key !== "rest") return [[key, value]];
  return isRecord(value) ? Object.entries(value) : null;
};

const readSetting = (row: SettingRow): Reading<readonly Field[]> => {
  const fields = fieldsOf(row);
  if (fields === null) return unreadable([{ path: [row.key], message: "not a record" }]);
  const read = offersFileSchema.safeParse({ ...Object.fromEntries(fields), ...HEAD });
  return read.success ? { ok: true, value: fields } : unreadable(read.error.issues);
};

/** The file that the rows make up, and the rows that cannot be read and so are not in it. */
export const fileOf = (rows: Rows): { readonly file: OffersFile; readonly damaged: readonly DamagedRow[] } => {
  const damaged: DamagedRow[] = [];
  const readAll = <Row, Value>(
    all: readonly Row[],
    read: (row: Row) => Reading<Value>,
    place: (row: Row) => Pick<DamagedRow, "table" | "key">,
  ): Value[] =>
    all.flatMap((row) => {
      const reading = read(row);
      if (reading.ok) return [reading.value];
      damaged.push({ ...place(row), row, problems: reading.problems });
      return [];
    });
  const inOrder = rows.offers.toSorted((one, other) => one.position - other.position);
  const offers = readAll(inOrder, readOffer, ({ id }) => ({ table: "offers", key: id }));
  const fields = readAll(rows.settings, readSetting, ({ key }) => ({ table: "settings", key })).flat();
  const file = offersFileSchema.parse({ ...Object.fromEntries(fields), ...HEAD });
  return { file: { ...file, offers }, damaged };
};

/** Each offer with a position after the one before it; an offer keeps the position it had where that is so already. */
const offerRows = (offers: readonly Offer[], had: ReadonlyMap<string, OfferRow>): OfferRow[] => {
  let last = -1;
  return offers.map((offer) => {
    const old = had.get(offer.id)?.position;
    last = old !== undefined && old > last ? old : last + 1;
    return { id: offer.id, position: last, offer };
  });
};

const KNOWN = ["rubric", "preferences", "app"] as const;

const settingRows = (file: OffersFile): SettingRow[] => {
  const { format: _format, version: _version, offers: _offers, rubric, preferences, app, ...rest } = file;
  const known = { rubric, preferences, app };
  return [
    ...KNOWN.flatMap((key) => (known[key] === undefined ? [] : [{ key, value: known[key] }])),
    ...(Object.keys(rest).length === 0 ? [] : [{ key: "rest" as const, value: rest }]),
  ];
};

/** The rows of a file. Positions are chosen so that as few rows as possible differ from those it had. */
export const rowsOf = (file: OffersFile, had: Rows): Rows => ({
  offers: offerRows(file.offers ?? [], new Map(had.offers.map((row) => [row.id, row]))),
  settings: settingRows(file),
});
