import { type Document, isScalar, LineCounter, parseDocument, visit, type YAMLParseError } from "yaml";
import type { CheckedPart } from "./check/check-schema.ts";
import { quote } from "./place.ts";
import type { Problem } from "./problem.ts";
import { textFaults } from "./text-faults.ts";

/** A file of YAML: what it says, and in which line each thing stands. */
interface ReadYaml {
  readonly value: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

const lineAt = (lines: LineCounter, offset: number): string => {
  const { line, col } = lines.linePos(offset);
  return `line ${line}, column ${col}`;
};

/** A value with a colon in it, which YAML reads as a key inside a key. */
const HAS_COLON = /^\s*(?:- )?[\w-]+:\s+[^"'[{|>#].*:\s/;

/** What the reader of YAML finds, for people who don't write it every day. */
const SYNTAX: Readonly<Partial<Record<YAMLParseError["code"], readonly [found: string, expected: string]>>> = {
  DUPLICATE_KEY: ["a key that appears here twice", "each key once in its place"],
  BAD_INDENT: ["a line that is indented differently from those it belongs to", "the same number of spaces before each"],
  MISSING_CHAR: [
    "a quote or a bracket that is not closed",
    "YAML: each is closed, and a list in [ ] stands inside its lines",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "a text where a key is expected",
    "YAML: a key, a colon and a space; a text that continues is indented further",
  ],
  BLOCK_AS_IMPLICIT_KEY: ["a key inside a value", "YAML: a text with a colon in quotes"],
  BAD_SCALAR_START: ["a text that begins with a sign of YAML, such as @ or `", 'YAML: such a text in quotes, "…"'],
};

const told = ({ code, message }: YAMLParseError, others: string): Pick<Problem, "found" | "expected"> => {
  // A list in [ ] that isn't closed is told as what comes after it, which stands wrongly inside it.
  const [found, expected] = SYNTAX[message.startsWith("Flow ") ? "MISSING_CHAR" : code] ?? [message, "YAML"];
  return { found: `${found}${others}`, expected };
};

const syntaxFault = (file: string, text: string, { errors }: Document, lines: LineCounter): Problem | null => {
  const [first] = errors;
  if (first === undefined) return null;
  const { line } = lines.linePos(first.pos[0]);
  const written = text.split("\n")[line - 1] ?? "";
  const others = errors.length > 1 ? ` (the first of ${errors.length})` : "";
  const path = lineAt(lines, first.pos[0]);
  return HAS_COLON.test(written)
    ? {
        file,
        path,
        found: `a colon inside a text${others}`,
        expected: 'YAML: a text with a colon in quotes, "…"',
      }
    : { file, path, ...told(first, others) };
};

/** A text that an unquoted `#` cuts off: the rest is a comment to YAML, and nobody would see it missing. */
const cutTexts = (file: string, { document, lines }: Pick<ReadYaml, "document" | "lines">): readonly Problem[] => {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === "key" || node.type !== "PLAIN" || typeof node.value !== "string") return;
      if (node.range === undefined || node.range === null) return;
      // One word with a comment behind it is as usual as "#1" is in a text.
      if (typeof node.comment !== "string" || (!node.value.includes(" ") && /^\s/.test(node.comment))) return;
      const found = `a text cut off at "#": ${quote(node.value)}`;
      const expected = "the whole text in quotes, or the comment in a line of its own";
      problems.push({ file, path: lineAt(lines, node.range[0]), found, expected });
    },
  });
  return problems;
};

/** Names that stand for nothing that comes before them, or for something that they are themselves a part of. */
const badNames = (file: string, { document, lines }: Pick<ReadYaml, "document" | "lines">): readonly Problem[] => {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, node, ancestors) => {
      const named = node.resolve(document);
      const path = node.range === undefined || node.range === null ? "" : lineAt(lines, node.range[0]);
      const expected = `YAML whose names all stand earlier in the file: a part marked &${node.source}, of which this is no part itself`;
      if (named === undefined || ancestors.some((each) => each === named))
        problems.push({ file, path, found: `the name *${node.source}`, expected });
    },
  });
  return problems;
};

const isEmpty = ({ contents }: Document): boolean =>
  contents === null || (isScalar(contents) && contents.value === null);

/** Reads YAML. Of a broken file only the first fault is told, as those after it follow from it. */
export const readYaml = (file: string, text: string): CheckedPart<ReadYaml> => {
  const lines = new LineCounter();
  const unreadable = textFaults(file, text);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = syntaxFault(file, text, document, lines);
  if (broken !== null) return { ok: false, problems: [broken] };
  if (isEmpty(document)) {
    return {
      ok: false,
      problems: [{ file, path: "", found: "an empty file", expected: "what docs/rubrics.md says it holds" }],
    };
  }
  const problems = [...badNames(file, { document, lines }), ...cutTexts(file, { document, lines })];
  if (problems.length > 0) return { ok: false, problems };
  try {
    return { ok: true, value: { value: document.toJS(), document, lines } };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ file, path: "", found, expected: "YAML that does not contain itself" }] };
  }
};
