import { z } from "zod";
import { comparisonSchema } from "../exports/comparison-schema.ts";
import { offersFileSchema } from "../offers/schema.ts";
import { oneOf, type Setting } from "./command.ts";
import { EXIT } from "./io.ts";

const SCHEMAS = { comparison: comparisonSchema, offers: offersFileSchema } as const;

const printSchema = ({ io }: Setting, of: keyof typeof SCHEMAS): void => {
  io.out(`${JSON.stringify(z.toJSONSchema(SCHEMAS[of], { io: "input" }), null, 2)}\n`);
};

/** `first-rung schema`: the JSON Schema of what `score --format json` prints, or of an offers file, for other programs. */
export const addSchema = (setting: Setting): void => {
  setting.program
    .command("schema")
    .description("print the JSON Schema of the comparison, or of an offers file")
    .addOption(oneOf("--of <format>", "which schema", ["comparison", "offers"]))
    .action(({ of }: { readonly of: keyof typeof SCHEMAS }) => {
      printSchema(setting, of);
      setting.finish(EXIT.done);
    });
};
