import { Option } from "commander";
import { bundledSigns } from "../../reading/signs/bundled-signs.ts";
import { MATERIAL_KINDS, type MaterialKind } from "../../offers/text-limits.ts";
import { jsonText } from "../../offers/json-text.ts";
import type { Reading } from "../../reading/reading.ts";
import { readText } from "../../reading/read-text.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { oneOf, type Setting } from "../command.ts";
import { EXIT, type ExitCode } from "../io.ts";
import { readMaterial } from "./read-material.ts";
import { plainLine, refuse } from "../tell.ts";

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
    .addOption(new Option("--day <date>", "the date of the text, such as 2026-12-05 (today)"))
    .action(async (path: string, options: Options) => {
      setting.finish(await read(setting, path, options));
    });
};
