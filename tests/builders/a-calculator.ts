import type { Book } from "./a-book.ts";

/**
 * Works out a spreadsheet's formulas by itself, as strictly as the strictest program: a function of one value given a whole
 * range, `N`, `ISNUMBER` and `INDEX` without both row and column are faults and not guessed at.
 */
type Scalar = number | string | boolean | null | Fault;
type Value = Scalar | readonly (readonly Scalar[])[];

class Fault {
  constructor(readonly name: string) {}
}

const NA = new Fault("#N/A");
const WRONG = new Fault("#VALUE!");

const isRange = (value: Value): value is readonly (readonly Scalar[])[] => Array.isArray(value);

const scalar = (value: Value): Scalar => {
  if (isRange(value)) throw new Error("a range where one value is wanted");
  return value;
};

const numeric = (value: Scalar): number | Fault => {
  if (value instanceof Fault) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : WRONG;
};

const ranked = (value: Scalar): number => (typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0);

const compared = (a: Scalar, b: Scalar): number => {
  const [left, right] = [a ?? (typeof b === "string" ? "" : 0), b ?? (typeof a === "string" ? "" : 0)];
  if (ranked(left) !== ranked(right)) return ranked(left) - ranked(right);
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  return Number(left) - Number(right);
};

const textOf = (value: Scalar): string => {
  if (value instanceof Fault) return value.name;
  return value === null ? "" : String(value);
};

const operate = (sign: string, a: Scalar, b: Scalar): Scalar => {
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  if (sign === "&") return textOf(a) + textOf(b);
  const order = compared(a, b);
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  if (sign === "<") return order < 0;
  if (sign === ">") return order > 0;
  if (sign === "<=") return order <= 0;
  if (sign === ">=") return order >= 0;
  const [left, right] = [numeric(a), numeric(b)];
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  return right === 0 ? new Fault("#DIV/0!") : left / right;
};

const broadcast = (sign: string, a: Value, b: Value): Value => {
  if (!isRange(a) && !isRange(b)) return operate(sign, a, b);
  const shape = isRange(a) ? a : isRange(b) ? b : [];
  const at = (value: Value, row: number, column: number): Scalar => {
    if (!isRange(value)) return value;
    const found = value[row]?.[column];
    if (found === undefined) throw new Error("ranges of different sizes");
    return found;
  };
  return shape.map((cells, row) => cells.map((_, column) => operate(sign, at(a, row, column), at(b, row, column))));
};

const flat = (value: Value): readonly Scalar[] => (isRange(value) ? value.flat() : [value]);

const total = (values: readonly Scalar[]): Scalar =>
  values.find((value) => value instanceof Fault) ??
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);

const numbers = (values: readonly Value[]): readonly number[] =>
  values.flatMap(flat).filter((value) => typeof value === "number");

const meets = (value: Scalar, criterion: Scalar): boolean => {
  const [, sign = "=", rest = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/.exec(textOf(criterion)) ?? [];
  const wanted = rest !== "" && Number.isFinite(Number(rest)) ? Number(rest) : rest;
  if (typeof wanted === "number" && typeof value !== "number") return false;
  return !(value instanceof Fault) && operate(sign, value, wanted) === true;
};

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);

const columnLetters = (column: number): string =>
  column <= 0 ? "" : columnLetters(Math.floor((column - 1) / 26)) + String.fromCodePoint(65 + ((column - 1) % 26));

/** The column some steps to the right of "H". */
export const columnAfter = (letters: string, steps: number): string => columnLetters(columnNumber(letters) + steps);

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:[A-Za-z]+!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?(?![a-z_(])|[A-Za-z_][A-Za-z0-9_]*|<>|<=|>=|[-+*/&=<>(),])/y;

const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found?.[1] === undefined) throw new Error(`unreadable formula: ${text}`);
    tokens.push(found[1]);
  }
  return tokens;
};

const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

export class Calculator {
  readonly #book: Book;
  readonly #known = new Map<string, Scalar>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** What a cell such as `Answers!C7` comes to. */
  valueAt(at: string): Scalar {
    const known = this.#known.get(at);
    if (known !== undefined) return known;
    const { value = null, formula = null } = this.#book.cells.get(at) ?? {};
    const found = formula === null ? value : scalar(this.#work(formula, at.split("!")[0] ?? ""));
    this.#known.set(at, found);
    return found;
  }

  #range(reference: string, sheet: string): Value {
    const [name, place] = reference.includes("!") ? reference.split("!") : [sheet, reference];
    const [from = "", to] = (place ?? "").replaceAll("$", "").split(":");
    if (to === undefined) return this.valueAt(`${name}!${from}`);
    const ends = [from, to].map((cell) => ({
      column: columnNumber(cell.replace(/\d+/, "")),
      row: Number(/\d+/.exec(cell)?.[0]),
    }));
    const [first = { column: 1, row: 1 }, last = first] = ends;
    return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
      Array.from({ length: last.column - first.column + 1 }, (__, column) =>
        this.valueAt(`${name}!${columnLetters(first.column + column)}${first.row + row}`),
      ),
    );
  }

  #work(text: string, sheet: string): Value {
    const tokens = tokensOf(text);
    let place = 0;
    const expect = (token: string): void => {
      if (tokens[place] !== token) throw new Error(`${token} expected at ${place} in ${text}`);
      place += 1;
    };
    /** parses, and gives a way to work it out: `IF` works out one side alone */
    const level = (depth: number): (() => Value) => {
      const signs = LEVELS[depth];
      if (signs === undefined) return unary();
      let left = level(depth + 1);
      for (let sign = tokens[place]; signs.some((each) => each === sign); sign = tokens[place]) {
        place += 1;
        const [before, after, by] = [left, level(depth + 1), sign ?? ""];
        left = () => broadcast(by, before(), after());
      }
      return left;
    };
    const unary = (): (() => Value) => {
      if (tokens[place] !== "-") return primary();
      place += 1;
      const of = unary();
      return () => broadcast("-", 0, of());
    };
    const primary = (): (() => Value) => {
      const token = tokens[place] ?? "";
      place += 1;
      if (token === "(") {
        const inner = level(0);
        expect(")");
        return inner;
      }
      if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
      if (/^\d/.test(token)) return () => Number(token);
      if (/^(?:[A-Za-z]+!)?\$?[A-Z]+\$?\d/.test(token)) return () => this.#range(token, sheet);
      if (tokens[place] === "(") return this.#call(token, argumentsOf());
      const refersTo = this.#book.names.get(token);
      if (refersTo === undefined) throw new Error(`no name ${token}`);
      return () => this.#range(refersTo, sheet);
    };
    const argumentsOf = (): readonly (() => Value)[] => {
      expect("(");
      const found: (() => Value)[] = [];
      while (tokens[place] !== ")") {
        found.push(level(0));
        if (tokens[place] === ",") place += 1;
      }
      expect(")");
      return found;
    };
    const worked = level(0);
    if (place < tokens.length) throw new Error(`more than a formula: ${text}`);
    return worked();
  }

  #call(name: string, args: readonly (() => Value)[]): () => Value {
    const all = (): readonly Value[] => args.map((each) => each());
    const one = (at: number): Scalar => scalar(args[at]?.() ?? null);
    switch (name) {
      case "IF":
        return () => {
          const given = one(0);
          if (given instanceof Fault) return given;
          return args[given === true || (typeof given === "number" && given !== 0) ? 1 : 2]?.() ?? false;
        };
      case "OR":
        return () =>
          args.map((_, at) => one(at)).find((value) => value instanceof Fault) ??
          args.some((_, at) => one(at) === true);
      case "SUM":
        return () => total(all().flatMap(flat));
      case "SUMPRODUCT":
        return () => {
          const [first = [], ...others] = all().map((value) => (isRange(value) ? value : [[value]]));
          return total(
            first.flatMap((cells, row) =>
              cells.map((cell, column) => {
                const factors = [cell, ...others.map((other) => other[row]?.[column] ?? null)];
                const fault = factors.find((factor) => factor instanceof Fault);
                return (
                  fault ??
                  factors.reduce<number>((product, factor) => product * (typeof factor === "number" ? factor : 0), 1)
                );
              }),
            ),
          );
        };
      case "SUMIF":
        return () => {
          const [tested = null, criterion = null, summed = null] = all();
          const values = flat(summed);
          return total(
            flat(tested).map((value, at) => (meets(value, scalar(criterion)) ? (values[at] ?? null) : null)),
          );
        };
      case "COUNT":
        return () => numbers(all()).length;
      case "COUNTIF":
        return () => flat(args[0]?.() ?? null).filter((value) => meets(value, one(1))).length;
      case "MIN":
        return () =>
          all()
            .flatMap(flat)
            .find((value) => value instanceof Fault) ?? Math.min(...numbers(all()));
      case "MAX":
        return () =>
          all()
            .flatMap(flat)
            .find((value) => value instanceof Fault) ?? Math.max(...numbers(all()));
      case "ROUNDUP":
        return () => {
          const value = numeric(one(0));
          return value instanceof Fault ? value : Math.sign(value) * Math.ceil(Math.abs(value) - 1e-12);
        };
      case "EXACT":
        return () => textOf(one(0)) === textOf(one(1));
      case "NA":
        return () => NA;
      case "MATCH":
        return () => {
          const found = flat(args[1]?.() ?? null).findIndex((value) => compared(value, one(0)) === 0);
          return found < 0 ? NA : found + 1;
        };
      case "INDEX":
        return () => {
          if (args.length !== 3) throw new Error("INDEX without both row and column");
          const from = args[0]?.() ?? null;
          const [row, column] = [one(1), one(2)];
          if (row instanceof Fault) return row;
          if (column instanceof Fault) return column;
          return (isRange(from) ? from : [[from]])[Number(row) - 1]?.[Number(column) - 1] ?? null;
        };
      default:
        throw new Error(`a function that not every program computes alike: ${name}`);
    }
  }
}

/** Cells whose formula does not come to the value that stands beside it, each with both. */
export const otherValues = (book: Book): readonly string[] => {
  const calculator = new Calculator(book);
  return [...book.cells].flatMap(([at, { value, formula }]) => {
    if (formula === null) return [];
    const found = calculator.valueAt(at);
    const isSame =
      typeof value === "number" && typeof found === "number"
        ? Math.abs(value - found) < 1e-9
        : (found instanceof Fault ? found.name : textOf(found)) === (value ?? "");
    return isSame
      ? []
      : [`${at}: ${String(value)} beside ${found instanceof Fault ? found.name : String(found)} for ${formula}`];
  });
};
