import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MOST_TEXT } from "../../src/offers/text-limits.ts";
import { takeText } from "../../src/material/take-text.ts";
import { bytesOf, docxOf, pdfOf } from "./a-file.ts";

const LINE = "You join the on-call rota, one week in eight.";

/** A zip whose one entry unpacks to far more than it, and says so or says it is small. */
const bomb = (saysSo: boolean): Uint8Array<ArrayBuffer> => {
  const file = new Uint8Array(zipSync({ "word/document.xml": new Uint8Array(60_000_000) }, { level: 9 }));
  if (saysSo) return file;
  const view = new DataView(file.buffer);
  for (let at = 0; at + 46 < file.length; at += 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 10, true);
  return file;
};

describe("the text of a file", () => {
  it.each([
    ["notes.txt", bytesOf(`  ${LINE}\r\nMore.\n`), `${LINE}\nMore.`],
    ["notes", bytesOf(LINE), LINE],
    ["NOTES.MD", bytesOf(`# ${LINE}`), `# ${LINE}`],
    ["bom.txt", bytesOf(`\uFEFF${LINE}`), LINE],
    [
      "posting.html",
      bytesOf(
        `<html><head><title>x</title><style>p{}</style></head><body><p>Pay: &pound;30,000</p><script>alert(1)</script><ul><li>One<li>Two</ul></body>`,
      ),
      "Pay: £30,000\nOne\nTwo",
    ],
    [
      "mail.eml",
      bytesOf(`Subject: Your offer\r\nContent-Type: text/plain\r\n\r\n${LINE}\r\n`),
      `Your offer\n\n${LINE}`,
    ],
    [
      "dated.eml",
      bytesOf(`Subject: Hi\r\nDate: Mon, 30 Nov 2026 20:10:00 -0800\r\nContent-Type: text/plain\r\n\r\n${LINE}\r\n`),
      `Hi\nDate: Mon, 30 Nov 2026 20:10:00 -0800\n\n${LINE}`,
    ],
    [
      "mail.eml",
      bytesOf(`Subject: Hi\r\nContent-Type: text/html\r\n\r\n<p>${LINE}</p><img src="https://example.org/x">`),
      `Hi\n\n${LINE}`,
    ],
    ["letter.docx", docxOf(LINE, "More."), `${LINE}\n\nMore.`],
    ["letter.pdf", pdfOf(LINE), LINE],
  ])("%s", async (name, bytes, text) => {
    expect(await takeText(name, bytes)).toEqual({ text });
  });

  it("keeps no NUL, no control, nothing that turns the direction, no half of a character", async () => {
    expect(await takeText("a.txt", bytesOf("a\u0000b\u202Ec\u0007\td"))).toEqual({ text: "abc\td" });
  });
});

describe("a file that can't be read says why", () => {
  it.each([
    ["photo.png", bytesOf("x"), "a .png file"],
    ["old.doc", bytesOf("x"), "a .doc file"],
    ["empty.txt", bytesOf(" \n\u0000"), "no text"],
    ["unseen.txt", bytesOf("\u200B \u2060\n\uFE0F"), "no text"],
    ["empty.html", bytesOf("<p></p>"), "no text"],
    ["empty.docx", docxOf(""), "no text"],
    ["latin.txt", new Uint8Array([0x66, 0xfc, 0x72]), "bytes that are not text in UTF-8"],
    ["long.txt", bytesOf("a".repeat(MOST_TEXT + 1)), "200,001 characters of text"],
    ["large.txt", new Uint8Array(2_000_001), "2.0 MB"],
    ["scan.pdf", pdfOf(null), "a PDF without text, such as a scan"],
    ["locked.pdf", pdfOf(LINE, true), "a PDF that is encrypted"],
    ["no.pdf", bytesOf("not a PDF"), "a PDF that can't be read"],
    ["none.pdf", new Uint8Array(0), "a PDF that can't be read"],
    ["no.docx", bytesOf("not a zip"), "a damaged .docx file"],
    ["locked.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "a Word file that is encrypted or from before 2007"],
    ["bomb.docx", bomb(true), "a file that unpacks to more than 50 MB"],
    ["liar.docx", bomb(false), "a file that unpacks to more than 50 MB"],
  ])("%s", async (name, bytes, found) => {
    expect(await takeText(name, bytes)).toEqual({ found });
  });
});

describe("hostile files", () => {
  it.each([
    "<".repeat(1_900_000),
    "\r".repeat(1_900_000),
    "<script>".repeat(200_000),
    "<!--".repeat(400_000),
    "& ".repeat(900_000),
    `${" ".repeat(1_900_000)}x`,
  ])("a page of one endless kind of thing is read or refused, and soon", async (html) => {
    const taken = await takeText("x.html", bytesOf(html));
    expect("text" in taken || "found" in taken).toBe(true);
  });

  it("a damaged byte anywhere in a file is read or refused", async () => {
    for (const [name, sound] of [
      ["x.docx", docxOf(LINE)],
      ["x.pdf", pdfOf(LINE)],
      ["x.eml", bytesOf(`Subject: a\r\n\r\n${LINE}`)],
    ] as const) {
      for (let at = 0; at < sound.length; at += 29) {
        const damaged = new Uint8Array(sound);
        damaged[at] = 255 - (damaged[at] ?? 0);
        const taken = await takeText(name, damaged);
        expect("text" in taken || "found" in taken).toBe(true);
      }
    }
  });
});
