import { buildModel } from "../../engine/build-model.ts";
import { compare } from "../../engine/compare.ts";
import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import { caseOf } from "../../findings/case.ts";
import { chosenRubric, oneOf, rubricOption, someOf, type Setting } from "../command.ts";
import { deliver, isAmong } from "../deliver.ts";
import { EXIT, type ExitCode } from "../io.ts";
import { STANDARD_INPUT } from "../input/read-bytes.ts";
import { readOffersFiles } from "../input/read-offers-files.ts";
import { INCLUDED, RENDER, SCORE_FORMATS, type ScoreFormat } from "./score-formats.ts";
import { refuse } from "../tell.ts";
import { reweigh, WEIGHTS_METHODS, type WeightsMethod } from "./weights-method.ts";

const COHORT = `note: with more than ${COHORT_ABOVE} offers, what compares every two of them is left out\n`;

interface Options {
  readonly format: ScoreFormat;
  readonly out?: string;
  readonly rubric?: string;
  readonly weights: WeightsMethod;
  readonly include: readonly (typeof INCLUDED)[number][];
  readonly at: string;
}

const score = async (setting: Setting, paths: readonly string[], options: Options): Promise<ExitCode> => {
  const { io } = setting;
  if (paths.indexOf(STANDARD_INPUT) !== paths.lastIndexOf(STANDARD_INPUT)) {
    io.err("- is given twice: standard input can be read only once\n");
    return EXIT.usage;
  }
  if (options.out !== undefined && (await isAmong(options.out, paths))) {
    io.err("--out names a file that is also read: it would be overwritten\n");
    return EXIT.usage;
  }
  if (options.format === "xlsx" && (options.out === undefined || options.out === "-")) {
    io.err("--format xlsx is not text: expected --out with the name of a file, such as --out offers.xlsx\n");
    return EXIT.usage;
  }
  const parsed = await chosenRubric(setting, options.rubric);
  if (!parsed.ok) return refuse(io, parsed.problems);
  const read = await readOffersFiles(paths, parsed.rubric, io);
  if (!read.ok) return refuse(io, read.problems);
  const file = reweigh(parsed.rubric, read.file, options.weights);
  const model = buildModel(parsed.rubric, file);
  const comparison = compare(parsed.rubric, file, model);
  const rendered = await RENDER[options.format](caseOf({ file, model, comparison }), { ...options, today: io.today });
  if (typeof rendered === "object" && "nothing" in rendered) {
    io.err(`${rendered.nothing}\n`);
    return EXIT.refused;
  }
  const code = await deliver(io, rendered, options.out);
  if (comparison.offers.length > COHORT_ABOVE) io.err(COHORT);
  return code;
};

/** `first-rung score FILE...`: every offer's score, range and verdict. */
export const addScore = (setting: Setting): void => {
  setting.program
    .command("score")
    .description("compare the offers of one or more files")
    .argument("<files...>", "offers files, - for standard input; the preferences are those of the first")
    .addOption(oneOf("--format <format>", "how to print it", SCORE_FORMATS))
    .option("--out <path>", "write to a file instead of standard output")
    .addOption(someOf("--include <parts>", "what is left out otherwise", INCLUDED))
    .option("--at <address>", "where First Rung is, for --format link", "")
    .addOption(rubricOption())
    .addOption(oneOf("--weights <method>", "what to make of the weights", WEIGHTS_METHODS))
    .action(async (paths: string[], options: Options) => {
      setting.finish(await score(setting, paths, options));
    });
};
