import { chosenRubric, rubricOption, type Setting } from "./command.ts";
import { STANDARD_INPUT } from "./input/read-bytes.ts";
import { readOffersFiles } from "./input/read-offers-files.ts";
import { EXIT, type ExitCode, plainLine, refuse } from "./io.ts";

const check = async (setting: Setting, path: string, folder: string | undefined): Promise<ExitCode> => {
  const { io } = setting;
  const parsed = await chosenRubric(setting, folder);
  if (!parsed.ok) return refuse(io, parsed.problems);
  const read = await readOffersFiles([path], parsed.rubric, io);
  if (!read.ok) return refuse(io, read.problems);
  const count = read.file.offers?.length ?? 0;
  io.out(
    `${path === STANDARD_INPUT ? "Standard input" : plainLine(path)} is valid: ${count} ${count === 1 ? "offer" : "offers"}\n`,
  );
  return EXIT.done;
};

/** `first-rung check FILE`: says everything that is wrong with an offers file, and does nothing else. */
export const addCheck = (setting: Setting): void => {
  setting.program
    .command("check")
    .description("say everything that is wrong with an offers file")
    .argument("<file>", "an offers file, - for standard input")
    .addOption(rubricOption())
    .action(async (path: string, options: { rubric?: string }) => {
      setting.finish(await check(setting, path, options.rubric));
    });
};
