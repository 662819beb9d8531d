import { readRubric, type Setting } from "../command.ts";
import { EXIT, type ExitCode, plainLine, refuse } from "../io.ts";
import type { Rubric } from "../../rubric/schema.ts";

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

const contentsOf = ({ criteria, lanes, flags }: Rubric): string => {
  const questions = criteria.reduce((sum, each) => sum + each.questions.length, 0);
  return [
    counted(criteria.length, "criterion", "criteria"),
    counted(questions, "question"),
    counted(lanes.length, "lane"),
    counted(flags.length, "flag"),
  ].join(", ");
};

const checkRubricFolder = async ({ io }: Setting, folder: string): Promise<ExitCode> => {
  const parsed = await readRubric(folder);
  if (!parsed.ok) return refuse(io, parsed.problems);
  const { rubric } = parsed;
  io.out(`${plainLine(folder)} is valid: ${rubric.id} ${rubric.version} with ${contentsOf(rubric)}\n`);
  return EXIT.done;
};

/** `first-rung check-rubric FOLDER`: says everything that is wrong with a rubric, and does nothing else. */
export const addCheckRubric = (setting: Setting): void => {
  setting.program
    .command("check-rubric")
    .description("say everything that is wrong with the rubric in a folder")
    .argument("<folder>", "a folder with rubric.yaml, criteria/, lanes.yaml, flags.yaml and advice.yaml")
    .action(async (folder: string) => {
      setting.finish(await checkRubricFolder(setting, folder));
    });
};
