import { chosenRubric, oneOf, pageOption, rubricOption, type Setting, someOf } from "../command.ts";
import { deliver, isAmong } from "../deliver.ts";
import { STANDARD_INPUT } from "../input/read-bytes.ts";
import { readOffersFiles } from "../input/read-offers-files.ts";
import { EXIT, type ExitCode, refuse } from "../io.ts";
import { INCLUDED, RENDER, SCORE_FORMATS, type ScoreFormat } from "./score-formats.ts";
import { buildModel } from "../../engine/build-model.ts";
import { compare } from "../../engine/compare.ts";
import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import { orderWeights } from "../../engine/order-weights.ts";
import { equalPoints, type PointsById, preferredPoints } from "../../engine/weights.ts";
import { caseOf } from "../../findings/case.ts";
import { lookup } from "../../offers/lookup.ts";
import type { OffersFile, Preferences } from "../../offers/schema.ts";
import { rubricWith } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";

const WEIGHTS_METHODS = ["points", "order", "equal"] as const;

type WeightsMethod = (typeof WEIGHTS_METHODS)[number];

const METHODS: Readonly<
  Record<Exclude<WeightsMethod, "points">, (rubric: Rubric, preferences: Preferences) => PointsById>
> = {
  order: (rubric, preferences) => orderWeights(preferredPoints(rubric, preferences)),
  equal: equalPoints,
};

/**
 * The file with the weights that a method makes of its own (or the rubric's): `points` takes them as they are, `order`
 * only their order, `equal` gives every criterion the same, own ones too; engine §10.
 */
const reweigh = (rubric: Rubric, file: OffersFile, method: WeightsMethod): OffersFile => {
  if (method === "points") return file;
  const preferences = file.preferences ?? {};
  const points = METHODS[method](rubric, preferences);
  const weights = Object.fromEntries(
    rubricWith(rubric, preferences).criteria.map(({ id }) => [id, lookup(points, id) ?? 0]),
  );
  const { ownCriteria } = preferences;
  if (ownCriteria === undefined) return { ...file, preferences: { ...preferences, weights } };
  const weighed = ownCriteria.map((criterion) =>
    Object.assign({}, criterion, { weight: lookup(points, criterion.id) }),
  );
  return { ...file, preferences: { ...preferences, weights, ownCriteria: weighed } };
};

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
    .addOption(someOf("--include <parts>", "add what is left out unless asked for", INCLUDED))
    .addOption(pageOption("--at <address>", "the address of the page that a link opens, for --format link"))
    .addOption(rubricOption())
    .addOption(
      oneOf("--weights <method>", "use the weights as points, only their order, or all the same", WEIGHTS_METHODS),
    )
    .action(async (paths: string[], options: Options) => {
      setting.finish(await score(setting, paths, options));
    });
};
