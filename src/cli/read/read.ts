import { dayOption, oneOf, type Setting } from "../command.ts";
import { readBytes, STANDARD_INPUT } from "../input/read-bytes.ts";
import { EXIT, type ExitCode, type Io, plainLine, refuse } from "../io.ts";
import { EXPECTED, MOST_MATERIAL_BYTES } from "../../material/material-limits.ts";
import { takeText } from "../../material/take-text.ts";
import { jsonText } from "../../offers/json-text.ts";
import { MATERIAL_KINDS, type MaterialKind } from "../../offers/text-limits.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Problem } from "../../rubric/problem.ts";
import type { Rubric } from "../../rubric/schema.ts";

type Material =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text of a posting, a letter, a mail or notes, by the ending of its name; standard input is plain text. */
const readMaterial = async (path: string, io: Io): Promise<Material> => {
  const read = await readBytes(path, io, MOST_MATERIAL_BYTES);
  const taken = "found" in read ? read : await takeText(path === STANDARD_INPUT ? "" : path, read.bytes);
  return "found" in taken
    ? { ok: false, problems: [{ file: read.name, path: "", found: taken.found, expected: EXPECTED }] }
    : { ok: true, text: taken.text };
};

interface Options {
  readonly format: string;
  readonly kind: MaterialKind;
  readonly day?: string;
}

const NOT_ENGLISH = "The text is not in English, so it was not read.\n";
const LIMIT =
  "These are sentences that speak to a question, not answers. What a text doesn't say is unknown, not a no.\n";

const payLines = ({ pay, dates }: Reading): readonly string[] => [
  ...pay.map(
    ({ field, amount, most, currency, period }) =>
      `${field}: ${amount}${most === undefined ? "" : ` to ${most}`} ${currency ?? ""} (${period})`,
  ),
  ...dates.map(({ field, date }) => `${field}: ${date}`),
];

const textOf = (rubric: Rubric, reading: Reading): string => {
  if (reading.language === "other") return NOT_ENGLISH;
  const questions = rubric.criteria.flatMap(({ questions: list }) => list);
  const blocks = questions.flatMap(({ id, topic }) => {
    const shown = reading.passages.filter(({ question }) => question === id).slice(0, 2);
    if (shown.length === 0) return [];
    const lines = shown.map(
      ({ quote, choice }) => `  "${plainLine(quote)}"${choice === null ? "" : ` (suggests ${choice})`}`,
    );
    return [[topic ?? id, ...lines].join("\n")];
  });
  const facts = Object.entries(reading.facts).map(([name, value]) => `${name}: ${plainLine(String(value))}`);
  const head = [...facts, ...payLines(reading)].join("\n");
  return `${[LIMIT, head === "" ? [] : head, ...blocks].flat().join("\n")}\n`;
};

const read = async (setting: Setting, path: string, { format, kind, day }: Options): Promise<ExitCode> => {
  const { io } = setting;
  const { rubric } = setting.bundled;
  const material = await readMaterial(path, io);
  if (!material.ok) return refuse(io, material.problems);
  // A third of the command: only read when a text is.
  const { readText } = await import("../../reading/read-text.ts");
  const { bundledSigns } = await import("../../reading/signs/bundled-signs.ts");
  const reading = readText(rubric, bundledSigns, material.text, { kind, day: day ?? io.today });
  io.out(format === "json" ? `${jsonText(reading, 2)}\n` : textOf(rubric, reading));
  return EXIT.done;
};

/** `first-rung read FILE`: the sentences of a posting, letter or notes that speak to a question, the pay and the dates. */
export const addRead = (setting: Setting): void => {
  setting.program
    .command("read")
    .description("find what a posting, a letter or notes say about each question")
    .argument("<file>", ".txt, .md, .html, .eml, .docx or .pdf, - for standard input")
    .addOption(oneOf("--format <format>", "text or json", ["text", "json"]))
    .addOption(oneOf("--kind <kind>", "what sort of text it is", MATERIAL_KINDS))
    .addOption(dayOption("--day <date>", "the date of the text, such as 2026-12-05 (today)"))
    .action(async (path: string, options: Options) => {
      setting.finish(await read(setting, path, options));
    });
};
