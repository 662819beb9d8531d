/** Where a text stops being JSON. */
export interface JsonFault {
  /** from 1 */
  readonly line: number;
  /** from 1, in UTF-16 units */
  readonly column: number;
  /** the word or sign that stands there; empty at the end of the text */
  readonly found: string;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /[\w.+-]{1,40}|\S/uy;

/** The end of what a sticky pattern matches at a place; -1 when it does not match there. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The end of the quoted text that starts at a place, or the place inside it where it goes wrong. */
const scanQuoted = (text: string, start: number): { readonly end: number } | { readonly fault: number } => {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { end: at + 1 };
    if (code < 0x20) return { fault: at };
    if (code === 0x5c) {
      const end = endOf(ESCAPE, text, at);
      if (end < 0) return { fault: at };
      at = end;
    } else at += 1;
  }
  return { fault: at };
};

const faultAt = (text: string, at: number, expected: string): JsonFault => {
  const before = text.slice(0, at).split("\n");
  const end = endOf(WORD, text, at);
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found: end < 0 ? text.slice(at, at + 1) : text.slice(at, end),
    expected,
  };
};

type Awaited = "value" | "first value" | "first key" | "key" | "next";

const EXPECTED: Readonly<Record<Awaited, string>> = {
  value: "a value: text in quotes, a number, true, false, a list or an object",
  "first value": "a value or ]",
  "first key": "a key in quotes or }",
  key: "a key in quotes",
  next: "the end of the file",
};

/**
 * The first place where a text is not JSON (RFC 8259), or null when it is. Engines word and place
 * `JSON.parse`'s complaint each in their own way, and some leave the place out. Not recursive, so that deep
 * nesting is read to its end.
 */
export const findJsonFault = (text: string): JsonFault | null => {
  const open: ("[" | "{")[] = [];
  let awaited: Awaited = "value";
  let at = endOf(SPACE, text, 0);
  for (;;) {
    const sign = text[at] ?? "";
    const inside = open.at(-1);
    if (awaited === "next" && inside === undefined) return at >= text.length ? null : faultAt(text, at, EXPECTED.next);
    const closes = sign !== "" && sign === (inside === "[" ? "]" : "}");
    if (closes && (awaited === "next" || awaited === "first value" || awaited === "first key")) {
      open.pop();
      awaited = "next";
      at += 1;
    } else if (awaited === "next") {
      if (sign !== ",") return faultAt(text, at, inside === "[" ? "a comma or ]" : "a comma or }");
      awaited = inside === "[" ? "value" : "key";
      at += 1;
    } else if (awaited === "key" || awaited === "first key") {
      if (sign !== '"') return faultAt(text, at, EXPECTED[awaited]);
      const key = scanQuoted(text, at);
      if ("fault" in key) return faultAt(text, key.fault, "text that ends with a quote on its line");
      at = endOf(SPACE, text, key.end);
      if (text[at] !== ":") return faultAt(text, at, "a colon");
      awaited = "value";
      at += 1;
    } else if (sign === "[" || sign === "{") {
      open.push(sign);
      awaited = sign === "[" ? "first value" : "first key";
      at += 1;
    } else if (sign === '"') {
      const quoted = scanQuoted(text, at);
      if ("fault" in quoted) return faultAt(text, quoted.fault, "text that ends with a quote on its line");
      awaited = "next";
      at = quoted.end;
    } else {
      const end = endOf(SCALAR, text, at);
      if (end < 0) return faultAt(text, at, EXPECTED[awaited]);
      awaited = "next";
      at = end;
    }
    at = endOf(SPACE, text, at);
  }
};
