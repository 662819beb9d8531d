import { chosenRubric, rubricOption, type Setting } from "./command.ts";
import { EXIT, type ExitCode, refuse } from "./io.ts";
import { templateFile } from "../offers/template.ts";
import { writeOffers } from "../offers/write-offers.ts";

const HINT = `Each "unknown" becomes the id of an option: "first-rung rubric" lists them.
Pay stays unknown until an offer has a "base", and "preferences.pay" a "floor" (what you need) and a "target" (what would be enough).
`;

const template = async (setting: Setting, folder: string | undefined): Promise<ExitCode> => {
  const parsed = await chosenRubric(setting, folder);
  if (!parsed.ok) return refuse(setting.io, parsed.problems);
  setting.io.err(HINT);
  setting.io.out(writeOffers(templateFile(parsed.rubric)));
  return EXIT.done;
};

/** `first-rung template`: an offers file to fill in, with every question. */
export const addTemplate = (setting: Setting): void => {
  setting.program
    .command("template")
    .description("print an offers file to fill in, with every question")
    .addOption(rubricOption())
    .action(async (options: { rubric?: string }) => {
      setting.finish(await template(setting, options.rubric));
    });
};
