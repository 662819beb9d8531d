import { describeValue } from "../../rubric/place.ts";
import type { FileFault } from "../read/file-fault.ts";
import { OFFERS_VERSION } from "../schema.ts";

/** Turns a file of one version into one of the next. Looks at raw values: the schemas know only the newest version. */
export interface MigrationStep {
  readonly from: number;
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Every step there is, oldest first. Version 1 is the first and the newest. */
const STEPS: readonly MigrationStep[] = [];

type Migrated =
  | { readonly ok: true; readonly file: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const refuse = (version: unknown, expected: string): Migrated => ({
  ok: false,
  faults: [{ path: ["version"], found: describeValue(version), expected }],
});

/**
 * A file of any version as one of the newest; the file itself is left as it is. A version that is no whole number from 1, or newer than this program
 * knows, is refused: guessing what a later version means could lose answers.
 */
export const migrate = (
  file: Readonly<Record<string, unknown>>,
  steps: readonly MigrationStep[] = STEPS,
  newest: number = OFFERS_VERSION,
): Migrated => {
  const version = file["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refuse(version, `version ${newest}`);
  }
  if (version > newest) return refuse(version, `version ${newest} or older; a newer First Rung can read this file`);
  let migrated = file;
  for (const step of steps) {
    if (step.from !== migrated["version"]) continue;
    try {
      migrated = { ...step.migrate(migrated), version: step.from + 1 };
    } catch {
      // A step sees whatever someone made of a file by hand, and what it can't turn over is theirs to fix.
      return refuse(version, `a file that version ${step.from} could have written`);
    }
  }
  return { ok: true, file: migrated };
};
