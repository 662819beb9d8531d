import { repeatedIds } from "./check-ids.ts";
import { describeValue } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Band } from "../manifest-schema.ts";
import type { Rubric } from "../schema.ts";

const FILE = "rubric.yaml";

const bandOrder = (bands: readonly Band[]): readonly Problem[] =>
  bands.flatMap(({ from }, index) => {
    const above = bands[index - 1]?.from;
    const path = `bands[${index}].from`;
    if (above !== undefined && from >= above) {
      return [{ file: FILE, path, found: describeValue(from), expected: `less than ${above}, the band above` }];
    }
    return index === bands.length - 1 && from !== 0
      ? [{ file: FILE, path, found: describeValue(from), expected: "0 for the last band" }]
      : [];
  });

/** Checks across `rubric.yaml`: ids of their own, bands from the highest down to 0. */
export const checkManifest = ({ evidence, bands }: Pick<Rubric, "evidence" | "bands">): readonly Problem[] => [
  ...repeatedIds(
    FILE,
    evidence.map(({ id }) => id),
    (index) => ["evidence", index, "id"],
  ),
  ...repeatedIds(
    FILE,
    bands.map(({ id }) => id),
    (index) => ["bands", index, "id"],
  ),
  ...bandOrder(bands),
];
