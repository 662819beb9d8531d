import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../scripts/json-schemas.ts";
import { RUBRIC_FOLDER } from "../builders/rubric-files.ts";

const schemas = jsonSchemas();

const objectAt = (name: string): Record<string, unknown> => JSON.parse(schemas.get(name) ?? "{}");

describe("the JSON Schemas for editors", () => {
  it.each([...schemas])(
    "%s in the folder is the one that zod gives (npm run gold:update rewrites it)",
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(join(RUBRIC_FOLDER, "schema", name));
    },
  );

  it("allow no unknown key in a rubric, and any in an offers file", () => {
    expect(objectAt("criterion.schema.json")).toMatchObject({ additionalProperties: false });
    expect(objectAt("offers.schema.json")).toMatchObject({ additionalProperties: {} });
  });

  it("ask for no key that may be left out", () => {
    expect(objectAt("offers.schema.json")["required"]).toEqual(["format", "version"]);
  });
});
