import { z } from "zod";
import { comparisonSchema } from "../src/exports/comparison-schema.ts";
import { offersFileSchema } from "../src/offers/schema.ts";
import { sourcesSchema } from "../src/rubric/background/background-schema.ts";
import { adviceSchema, carryOverSchema, criterionSchema, laneSchema, packSchema } from "../src/rubric/schema.ts";
import { flagSchema } from "../src/rubric/flag-schema.ts";
import { manifestSchema } from "../src/rubric/manifest-schema.ts";

const SCHEMAS: readonly (readonly [name: string, title: string, schema: z.core.$ZodType])[] = [
  ["rubric", "rubric.yaml: criteria, packs, evidence, bands, what the page says of it", manifestSchema],
  ["criterion", "criteria/<id>.yaml: one criterion and its questions", criterionSchema],
  ["pack", "packs/<id>.yaml: a criterion that a person may choose", packSchema],
  ["lanes", "lanes.yaml: what a seat really is", z.array(laneSchema)],
  ["flags", "flags.yaml: signs to take seriously", z.array(flagSchema)],
  ["sources", "sources.yaml: what the rubric rests on, and what each part of it says", sourcesSchema],
  ["advice", "advice.yaml: the ledger of what the source says and where it acts", z.array(adviceSchema)],
  ["carry-over", "What answers of earlier versions are now", z.array(carryOverSchema)],
  [
    "comparison",
    "A comparison, as the command prints it (score --format json) and the app exports it",
    comparisonSchema,
  ],
  ["offers", "An offers file, as the command reads and the app exports it", offersFileSchema],
];

/**
 * The JSON Schema of every file that people edit, by file name, for editors that complete and underline.
 * They describe one file's shape; what files say of each other is checked when they are read.
 */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    SCHEMAS.map(([name, title, schema]) => {
      const described = { title, ...z.toJSONSchema(schema, { io: "input" }) };
      return [`${name}.schema.json`, `${JSON.stringify(described, null, 2)}\n`];
    }),
  );
