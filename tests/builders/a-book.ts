import { caseOf } from "../../src/findings/case.ts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildModel } from "../../src/engine/build-model.ts";
import { compareModel } from "../../src/engine/compare.ts";
import { toXlsx } from "../../src/exports/xlsx/xlsx.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import type { Rubric } from "../../src/rubric/schema.ts";

interface BookCell {
  readonly value: string | number | null;
  readonly formula: string | null;
}

/** A spreadsheet as it stands in the file, opened without the library that wrote it or the one that reads it back. */
export interface Book {
  /** `Answers!C7` */
  readonly cells: ReadonlyMap<string, BookCell>;
  /** what each defined name refers to */
  readonly names: ReadonlyMap<string, string>;
  readonly parts: Readonly<Record<string, string>>;
}

const plain = (xml: string): string =>
  xml
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const valueOf = (attributes: string, inner: string, shared: readonly string[]): string | number | null => {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") return plain([...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join(""));
  const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
  if (value === undefined) return null;
  if (type === "s") return shared[Number(value)] ?? null;
  return type === "n" ? Number(value) : plain(value);
};

/** Reads the cells and names of a spreadsheet, as it was written here or by an office program. */
export const openBook = (bytes: Uint8Array): Book => {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const workbook = parts["xl/workbook.xml"] ?? "";
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  const shared = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si[^>]*>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    plain([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join("")),
  );
  const cells = sheets.flatMap((sheet, index) =>
    [...(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? "").matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, attributes = "", inner = ""]) => {
        const at = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "";
        const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
        const value = valueOf(attributes, inner, shared);
        return [`${sheet}!${at}`, { value, formula: formula === undefined ? null : plain(formula) }] as const;
      },
    ),
  );
  const names = [...workbook.matchAll(/<definedName [^>]*name="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, name = "", refersTo = ""]) => [name, plain(refersTo)] as const,
  );
  return { cells: new Map(cells), names: new Map(names), parts };
};

/** The spreadsheet with some of its parts changed. */
export const withParts = (bytes: Uint8Array, change: (path: string, text: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strToU8(change(path, strFromU8(data)))]),
    ),
  );

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const contentXml = (attributes: string, value: string | number | null): string => {
  const kept = attributes.replace(/ t="\w+"/, "");
  if (value === null) return `<c ${kept}/>`;
  return typeof value === "number"
    ? `<c ${kept}><v>${value}</v></c>`
    : `<c ${kept} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
};

/** The spreadsheet with other things typed into some cells, such as `Answers!H10`, as a person would; null empties one. */
export const withTyped = (bytes: Uint8Array, typed: Readonly<Record<string, string | number | null>>): Uint8Array => {
  const { parts } = openBook(bytes);
  const sheets = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  return withParts(bytes, (path, text) => {
    const sheet = sheets[Number(/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) - 1];
    return Object.entries(typed).reduce((xml, [at, value]) => {
      const [name, cell] = at.split("!");
      if (!path.startsWith("xl/worksheets/sheet") || name !== sheet) return xml;
      const found = new RegExp(String.raw`<c ([^>]*\br="${cell}"[^>]*?)(?:/>|>.*?</c>)`, "s");
      if (!found.test(xml)) throw new Error(`no cell ${at}`);
      return xml.replace(found, (_, attributes: string) => contentXml(attributes, value));
    }, text);
  });
};

const columnOf = (cell: string): string => cell.replace(/\d+$/, "");
const rowOf = (cell: string): string => cell.replace(/^.*?(\d+)$/, "$1");

/** The cell in the row and the column of a sheet that have these keys, such as `Answers!H10`. */
export const cellAt = ({ cells }: Book, sheet: string, rowKey: string, columnKey: string): string => {
  const keyed = [...cells].filter(([at]) => at.startsWith(`${sheet}!`));
  const row = keyed.find(([at, { value }]) => value === rowKey && columnOf(at) === `${sheet}!A`)?.[0] ?? "";
  const column = keyed.find(([at, { value }]) => value === columnKey && rowOf(at) === "1")?.[0] ?? "";
  return `${columnOf(column)}${rowOf(row)}`;
};

/** The cell that has a defined name. */
export const namedCell = ({ names }: Book, name: string): string => (names.get(name) ?? "").replaceAll("$", "");

/** A spreadsheet of a file, with notes and pay unless told. */
export const aBook = async (
  file: OffersFile,
  options: Parameters<typeof toXlsx>[1] = { notes: true, pay: true },
  rubric: Rubric = bundledRubric,
): Promise<Uint8Array> => {
  const model = buildModel(rubric, file);
  return toXlsx(caseOf({ file, model, comparison: compareModel(model) }), options);
};
