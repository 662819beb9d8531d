import { chosenRubric, oneOf, rubricOption, type Setting } from "../command.ts";
import { EXIT, type ExitCode, refuse } from "../io.ts";
import { rubricMarkdown } from "./rubric-markdown.ts";
import type { Background } from "../../rubric/background/background-schema.ts";
import { rubricPoints } from "../../rubric/default-weights.ts";
import type { Rubric } from "../../rubric/schema.ts";

interface Options {
  readonly format: string;
  readonly rubric?: string;
}

/** The rubric as one object, with its weights in points and what is only read of it. */
const rubricJson = (rubric: Rubric, background: Background): string =>
  `${JSON.stringify({ ...rubric, background, weights: Object.fromEntries(rubricPoints(rubric)) }, null, 2)}\n`;

const printRubric = async (setting: Setting, { format, rubric: folder }: Options): Promise<ExitCode> => {
  const parsed = await chosenRubric(setting, folder);
  if (!parsed.ok) return refuse(setting.io, parsed.problems);
  const { rubric, background } = parsed;
  setting.io.out(format === "json" ? rubricJson(rubric, background) : rubricMarkdown(rubric, background));
  return EXIT.done;
};

/** `first-rung rubric`: the whole rubric to read, or for another program. With a folder it says all that is wrong there. */
export const addRubric = (setting: Setting): void => {
  setting.program
    .command("rubric")
    .description("print the whole rubric: questions, options, flags, where a job can lead, the advice behind it")
    .addOption(oneOf("--format <format>", "how to print it", ["md", "json"]))
    .addOption(rubricOption())
    .action(async (options: Options) => {
      setting.finish(await printRubric(setting, options));
    });
};
