import { constants, deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { crc32 } from "../../../src/exports/xlsx/package/unpack-zip.ts";
import { readXlsx } from "../../../src/exports/xlsx/read-xlsx.ts";
import { aBook, openBook, withParts } from "../../builders/a-book.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const file = anOffersFile([
  anOffer("a", { answers: { users: { choice: "some", evidence: "written" }, constructor: { choice: "asked" } } }),
  anOffer("b", { answers: { users: { choice: "many", also: [{ choice: "none", evidence: "guess" }] } } }),
]);

let book: Uint8Array;
beforeAll(async () => {
  book = await aBook(file, { notes: true, pay: true }, aSmallRubric);
});

const refused = async (bytes: Uint8Array): Promise<string> => {
  const read = await readXlsx(bytes, "a.xlsx", aSmallRubric);
  if (read.ok) throw new Error("it was read");
  const [problem, ...others] = read.problems;
  expect(others).toEqual([]);
  return `${problem?.path} ${problem?.found}; expected ${problem?.expected}`.trim();
};

/** A part of a zip file that isn't what the directory says, as no packer writes it. */
interface Entry {
  readonly name: string;
  readonly packed: Buffer;
  readonly unpacked: number;
  readonly crc: number;
}

const head = ({ name, packed, unpacked, crc }: Entry, mark: number, offset: number | null): Buffer => {
  const fields = Buffer.alloc(offset === null ? 30 : 46);
  const at = offset === null ? 0 : 2;
  fields.writeUInt32LE(mark, 0);
  fields.writeUInt16LE(20, 4 + at);
  fields.writeUInt16LE(8, 8 + at);
  fields.writeUInt32LE(crc, 14 + at);
  fields.writeUInt32LE(packed.length, 18 + at);
  fields.writeUInt32LE(unpacked, 22 + at);
  fields.writeUInt16LE(name.length, 26 + at);
  if (offset !== null) fields.writeUInt32LE(offset, 42);
  return Buffer.concat([fields, Buffer.from(name)]);
};

const zipOf = (entries: readonly Entry[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([head(entry, 0x04034b50, null), entry.packed]);
    directory.push(head(entry, 0x02014b50, offset));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
};

/** Megabytes of nothing, as deflate packs them, without ever being there. */
const nothing = (megabytes: number): Buffer => {
  const block = deflateRawSync(Buffer.alloc(1_000_000), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))]);
};

describe("a spreadsheet that can't be read says why", () => {
  const OURS = "a spreadsheet (.xlsx) that First Rung exported";
  const ANOTHER_KIND = "a file of another kind, such as a text or an OpenDocument spreadsheet";

  it.each([
    ["nothing", new Uint8Array(), "an empty file"],
    ["a text", strToU8("id,name\r\na,b\r\n"), "a file that is no spreadsheet, or that is cut off"],
    ["a JSON backup", strToU8('{"format":"first-rung/offers"}'), "a file that is no spreadsheet, or that is cut off"],
    ["an empty zip", zipSync({}), ANOTHER_KIND],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), ANOTHER_KIND],
    ["an OpenDocument spreadsheet", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }), ANOTHER_KIND],
  ])("%s", async (_, bytes, found) => {
    expect(await refused(bytes)).toBe(`${found}; expected ${OURS}`);
  });

  it("one of before 2007, or with a password", async () => {
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe(
      "a spreadsheet from before 2007, or one with a password; expected an .xlsx file without a password",
    );
  });

  it("a larger file than there can be", async () => {
    expect(await refused(new Uint8Array(20_000_001))).toBe("a larger file; expected at most 20 MB");
  });

  it("another program's spreadsheet", async () => {
    const other = withParts(book, (path, text) =>
      path === "xl/workbook.xml" ? text.replace("Answers", "Budget") : text,
    );
    expect(await refused(other)).toBe(
      "a spreadsheet that First Rung didn't make; expected one that it exported, with its sheets Answers, Weights and Rubric",
    );
  });

  it("one of a later First Rung", async () => {
    const later = withParts(book, (_, text) => text.replace(/(first-rung\/spreadsheet<.*?<v>)1</, "$12<"));
    expect(await refused(later)).toBe('a spreadsheet of version "2"; expected version 1');
  });

  it("one of another rubric", async () => {
    const other = withParts(book, (_, text) => text.replaceAll(">small<", ">large<"));
    expect(await refused(other)).toBe('Rubric!C32 "large"; expected the rubric small, which is the one in use');
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a SYSTEM "file:///etc/passwd">'])(
    "one with entities of its own: %s",
    async (declared) => {
      const declaring = withParts(book, (path, text) =>
        path === "xl/worksheets/sheet2.xml" ? text.replace("?>", `?>${declared}`) : text,
      );
      expect(await refused(declaring)).toBe(`a spreadsheet that defines entities of its own; expected ${OURS}`);
    },
  );

  it.each([
    ["XFD1048576", "with millions of cells"],
    ["ZZZZ9", "that is damaged"],
    ["A99999999", "that is damaged"],
    ["a9", "that is damaged"],
  ])("one with a cell at %s", async (at, found) => {
    const far = withParts(book, (path, text) =>
      path === "xl/worksheets/sheet3.xml"
        ? text.replace("</sheetData>", `<row r="${at.replace(/\D+/, "")}"><c r="${at}"><v>1</v></c></row></sheetData>`)
        : text,
    );
    expect(await refused(far)).toBe(`a spreadsheet ${found}; expected ${OURS}`);
  });

  it.each([`<row r="9" x=">" r="999999999">`, `<row r='999999999'>`, `<x:row x:r="999999999">`, `<row>`])(
    "one with a row that says where it is in a way of its own: %s",
    async (tag) => {
      const odd = withParts(book, (path, text) =>
        path === "xl/worksheets/sheet3.xml"
          ? text.replace("</sheetData>", `${tag}<c r="A9"><v>1</v></c></row></sheetData>`)
          : text,
      );
      expect(await refused(odd)).toBe(`a spreadsheet that is damaged; expected ${OURS}`);
    },
  );

  it("one that was cut off, wherever", async () => {
    for (let end = 0; end < book.length; end += 97) expect(await refused(book.slice(0, end))).not.toBe("");
  });
});

const sheet = (megabytes: number, unpacked: number): Entry => ({
  name: "xl/worksheets/sheet1.xml",
  packed: nothing(megabytes),
  unpacked,
  crc: 0,
});

describe("a spreadsheet that would unpack to a gigabyte", () => {
  it.each([
    ["and says so", zipOf([sheet(1000, 1_000_000_000)])],
    ["and says that it doesn't", zipOf([sheet(1000, 1000)])],
    [
      "in parts that lie over each other",
      zipOf(Array.from({ length: 900 }, (_, at) => ({ ...sheet(1, 1_000_000), name: `xl/worksheets/sheet${at}.xml` }))),
    ],
  ])("%s is refused within 50 MB", async (_, bytes) => {
    const before = process.resourceUsage().maxRSS;
    expect(await refused(bytes)).toMatch(/^a spreadsheet that (unpacks to more than 20 MB|is damaged);/);
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(50_000);
  });

  it("has too many parts to be looked at", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 1001 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, strToU8("")]),
    );
    expect(await refused(zipSync(parts))).toMatch(/^a spreadsheet that unpacks to more than 20 MB;/);
  });
});

describe("a damaged spreadsheet", () => {
  it("is never taken for another comparison: it is refused with a problem, or was not changed", async () => {
    const figures = compare(aSmallRubric, file);
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    let problems = 0;
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat(), { freq: 4 }), async (flips, cut) => {
        const bytes = book.slice(0, cut === null ? undefined : cut % book.length);
        for (const [at, bits] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits;
        const read = await readXlsx(bytes, "a.xlsx", aSmallRubric);
        if (!read.ok) problems += 1;
        expect(read.ok ? compare(aSmallRubric, read.file) : read.problems.length > 0).toEqual(read.ok ? figures : true);
      }),
      { numRuns: 600 },
    );
    expect(problems).toBeGreaterThan(150);
  });

  it("whose parts were swapped, dropped or changed inside is read or refused", async () => {
    const parts = Object.entries(unzipSync(book));
    const change = fc.record({
      kind: fc.constantFrom("swap", "drop", "cut", "put"),
      part: fc.nat(),
      other: fc.nat(),
      at: fc.nat(),
      text: fc.oneof(
        fc.constantFrom("<c", "</row>", '"', "&", "&#x41;", "<v>", "-1", "NaN", 'r="A1"', "]]>", "__proto__", "<!--"),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
    });
    let problems = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed = new Map(parts);
        for (const { kind, part, other, at, text } of changes) {
          const [name = "", bytes = new Uint8Array()] = parts[part % parts.length] ?? [];
          const whole = strFromU8(bytes);
          const place = at % (whole.length + 1);
          if (kind === "drop") changed.delete(name);
          else if (kind === "swap") changed.set(name, parts[other % parts.length]?.[1] ?? bytes);
          else changed.set(name, strToU8(whole.slice(0, place) + (kind === "cut" ? "" : text + whole.slice(place))));
        }
        const read = await readXlsx(zipSync(Object.fromEntries(changed), { level: 0 }), "a.xlsx", aSmallRubric);
        if (!read.ok) problems += 1;
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
    // About 230 of the draws; what is held is that the law is not empty.
    expect(problems).toBeGreaterThan(100);
  });

  it("with a changed check sum is told from one without", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(openBook(book).cells.size).toBeGreaterThan(100);
  });
});
