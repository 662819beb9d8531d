import { fieldOf, isRecord } from "../offers/plain-record.ts";
import type { RubricIndex } from "../offers/rubric-index.ts";
import type { Offer, OffersFile } from "../offers/schema.ts";
import { readOffer, readSettings, type RowsRead } from "./border.ts";
import { isOlderVersion } from "../offers/read/rubric-version.ts";
import type { StoredOffer, SetAsideRow, SettingRow } from "./database.ts";

export interface Rows {
  readonly offers: readonly StoredOffer[];
  readonly settings: readonly SettingRow[];
}

/** A row that could not be read, before it is given a number and a time. */
export type DamagedRow = Omit<SetAsideRow, "number" | "at">;

const readOfferRow = ({ id, offer }: StoredOffer, index: RubricIndex, version: string | undefined): RowsRead<Offer> => {
  const reading = readOffer(offer, index, version);
  if (!reading.ok || reading.value.id === id) return reading;
  return { ok: false, problems: [`id: found ${reading.value.id}; expected ${id}, as the row says`] };
};

type Field = readonly [key: string, value: unknown];

const readSettingRow = ({ key, value }: SettingRow, index: RubricIndex): RowsRead<readonly Field[]> => {
  if (key === "revision") return { ok: true, value: [] };
  if (key === "rest" && !isRecord(value)) return { ok: false, problems: ["rest: expected an object"] };
  const fields: readonly Field[] = key === "rest" && isRecord(value) ? Object.entries(value) : [[key, value]];
  const reading = readSettings(Object.fromEntries(fields), index);
  return reading.ok ? { ok: true, value: fields } : reading;
};

/** The version of the rubric under which the rows were answered; undefined where they don't say. */
const rubricVersion = (settings: readonly SettingRow[]): string | undefined => {
  const version = fieldOf(settings.find(({ key }) => key === "rubric")?.value, "version");
  return typeof version === "string" ? version : undefined;
};

/** The file that the rows make up, and the rows that cannot be read and so are not in it. */
export const fileOf = (
  rows: Rows,
  index: RubricIndex,
): { readonly file: OffersFile; readonly damaged: readonly DamagedRow[] } => {
  const damaged: DamagedRow[] = [];
  const sound = <Value>(reading: RowsRead<Value>, row: Omit<DamagedRow, "problems">): readonly Value[] => {
    if (reading.ok) return [reading.value];
    damaged.push({ ...row, problems: reading.problems });
    return [];
  };
  const version = rubricVersion(rows.settings);
  const offers = rows.offers
    .toSorted((one, other) => one.position - other.position)
    .flatMap((row) => sound(readOfferRow(row, index, version), { table: "offers", key: row.id, row }));
  const fields = rows.settings
    .flatMap((row) => sound(readSettingRow(row, index), { table: "settings", key: row.key, row }))
    .flat();
  const settings = readSettings(Object.fromEntries(fields), index);
  if (!settings.ok) throw new Error(`rows that are sound one by one and not together: ${settings.problems.join("; ")}`);
  // Once its answers are carried over, the file is one of this version.
  const isOlder = version !== undefined && isOlderVersion(version, index.rubric.version);
  const rubric = isOlder && { rubric: { ...settings.value.rubric, version: index.rubric.version } };
  return { file: { ...settings.value, ...rubric, offers }, damaged };
};

/** Each offer with a position after the one before it; an offer keeps the position it had where that is so already. */
const offerRows = (offers: readonly Offer[], had: ReadonlyMap<string, StoredOffer>): StoredOffer[] => {
  let last = -1;
  return offers.map((offer) => {
    const old = had.get(offer.id)?.position;
    last = old !== undefined && old > last ? old : last + 1;
    return { id: offer.id, position: last, offer };
  });
};

const KNOWN = ["rubric", "preferences", "app"] as const;

/** The rows of what stands beside the offers in a file, checked or not. */
export const settingRows = (file: Readonly<Record<string, unknown>>): SettingRow[] => {
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
