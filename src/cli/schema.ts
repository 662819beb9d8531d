import { oneOf, type Setting } from "./command.ts";
import { EXIT } from "./io.ts";

type Format = "comparison" | "offers";

const schemaOf = async (format: Format) =>
  format === "comparison"
    ? (await import("../exports/comparison-schema.ts")).comparisonSchema
    : (await import("../offers/schema.ts")).offersFileSchema;

// Only read when it is asked for, as what makes it is a good part of the command.
const printSchema = async ({ io }: Setting, of: Format): Promise<void> => {
  const { toJSONSchema } = await import("zod");
  io.out(`${JSON.stringify(toJSONSchema(await schemaOf(of), { io: "input" }), null, 2)}\n`);
};

/** `first-rung schema`: the JSON Schema of what `score --format json` prints, or of an offers file, for other programs. */
export const addSchema = (setting: Setting): void => {
  setting.program
    .command("schema")
    .description("print the JSON Schema of the comparison, or of an offers file")
    .addOption(oneOf("--of <format>", "which schema", ["comparison", "offers"]))
    .action(async ({ of }: { readonly of: Format }) => {
      await printSchema(setting, of);
      setting.finish(EXIT.done);
    });
};
