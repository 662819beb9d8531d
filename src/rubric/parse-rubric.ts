/** Reads a rubric from the text of its files; formats, "Rubric". */
import { z } from "zod";
import { type Background, type SourcesFile, sourcesSchema } from "./background/background-schema.ts";
import { checkBackground } from "./check/check-background.ts";
import { repeatedIds } from "./check/check-ids.ts";
import { criterionFile } from "./check/check-criteria.ts";
import { checkRubric } from "./check/check-rubric.ts";
import { type CheckedPart, checkRubricPart } from "./check/check-schema.ts";
import { oneOfNames } from "./nearest-name.ts";
import { packFile } from "./packs/pack-file.ts";
import { quote } from "./place.ts";
import { placedProblem } from "./placed-problem.ts";
import type { Problem } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import {
  adviceSchema,
  carryOverSchema,
  type Criterion,
  criterionSchema,
  laneSchema,
  type Pack,
  packSchema,
  type Rubric,
} from "./schema.ts";
import { flagSchema } from "./flag-schema.ts";
import { manifestSchema } from "./manifest-schema.ts";

/** Text of each file by its path inside the rubric's folder, such as `criteria/pay.yaml`. */
type Files = ReadonlyMap<string, string>;

type Manifest = z.infer<typeof manifestSchema>;

export type ParsedRubric =
  | { readonly ok: true; readonly rubric: Rubric; readonly background: Background }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A rubric of which there was no earlier version has none. */
const CARRY_OVER = "carry-over.yaml";
const SOURCES = "sources.yaml";

const failed = (...problems: Problem[]): CheckedPart<never> => ({ ok: false, problems });

const readPart = <Part>(files: Files, file: string, schema: z.ZodType<Part>): CheckedPart<Part> => {
  const text = files.get(file);
  if (text === undefined) return failed({ file, path: "", found: "no such file", expected: "a file of the rubric" });
  const yaml = readYaml(file, text);
  return yaml.ok ? checkRubricPart(schema, yaml.value.value, file) : yaml;
};

const readCriterion = (files: Files, id: string): CheckedPart<Criterion> => {
  const file = criterionFile(id);
  const part = readPart(files, file, criterionSchema);
  if (!part.ok || part.value.id === id) return part;
  return failed({ file, path: "id", found: quote(part.value.id), expected: `${quote(id)}, as the file is called` });
};

const readPack = (files: Files, id: string): CheckedPart<Pack> => {
  const file = packFile(id);
  const part = readPart(files, file, packSchema);
  if (!part.ok || part.value.id === id) return part;
  return failed({ file, path: "id", found: quote(part.value.id), expected: `${quote(id)}, as the file is called` });
};

/** What a stray file may have been meant for: first those that are missing, else all. */
const missing = (files: Files, expected: readonly string[]): readonly string[] => {
  const absent = expected.filter((file) => !files.has(file) && file !== CARRY_OVER);
  return absent.length > 0 ? absent : expected;
};

// The signs in reading/ are no part of the rubric: src/reading has them read and checked.
const strayFiles = (files: Files, expected: readonly string[]): readonly Problem[] =>
  [...files.keys()]
    .filter((file) => /\.ya?ml$/i.test(file) && !file.startsWith("reading/") && !expected.includes(file))
    .map((file) =>
      file.endsWith(".yaml")
        ? {
            file,
            path: "",
            found: "a file that rubric.yaml doesn't name",
            expected: oneOfNames("one of its files", file, missing(files, expected)),
          }
        : { file, path: "", found: "another ending", expected: "a name that ends in .yaml" },
    );

const problemsOf = (parts: readonly CheckedPart<unknown>[]): readonly Problem[] =>
  parts.flatMap((part) => (part.ok ? [] : part.problems));

const sourceOf = ({ title, called, part, parts }: SourcesFile): Rubric["source"] => ({
  title,
  called,
  part,
  ids: parts.map(({ id }) => id),
});

const withoutEvidence = (criterion: Criterion): Criterion => {
  const { evidence: _evidence, ...others } = criterion;
  return others;
};

const backgroundOf = (
  { made, reviewed }: Manifest,
  { about, parts }: SourcesFile,
  criteria: readonly Criterion[],
): Background => ({
  about,
  parts,
  evidence: Object.fromEntries(
    criteria.flatMap(({ id, evidence }) => (evidence === undefined ? [] : [[id, evidence] as const])),
  ),
  made,
  reviewed,
});

const parseParts = (files: Files): ParsedRubric => {
  const manifest = readPart(files, "rubric.yaml", manifestSchema);
  const named = manifest.ok ? manifest.value.criteria : [];
  const criteria = [...new Set(named)].map((id) => readCriterion(files, id));
  const offered = manifest.ok ? manifest.value.packs : [];
  const packs = [...new Set(offered)].map((id) => readPack(files, id));
  const sources = readPart(files, SOURCES, sourcesSchema);
  const lanes = readPart(files, "lanes.yaml", z.array(laneSchema).min(1));
  const flags = readPart(files, "flags.yaml", z.array(flagSchema));
  const advice = readPart(files, "advice.yaml", z.array(adviceSchema));
  const carryOver = files.has(CARRY_OVER)
    ? readPart(files, CARRY_OVER, z.array(carryOverSchema))
    : ({ ok: true, value: [] } as const);
  const known = [
    "rubric.yaml",
    "lanes.yaml",
    "flags.yaml",
    "advice.yaml",
    SOURCES,
    CARRY_OVER,
    ...named.map(criterionFile),
    ...offered.map(packFile),
  ];
  const problems = [
    ...problemsOf([manifest, sources, ...criteria, lanes, flags, advice, carryOver, ...packs]),
    ...repeatedIds("rubric.yaml", named, (index) => ["criteria", index]),
    ...repeatedIds("rubric.yaml", offered, (index) => ["packs", index]),
    ...strayFiles(files, known).filter(({ file }) => manifest.ok || !file.endsWith(".yaml")),
  ];
  if (problems.length > 0 || !manifest.ok || !sources.ok || !lanes.ok || !flags.ok || !advice.ok || !carryOver.ok)
    return { ok: false, problems };
  const read = criteria.flatMap((part) => (part.ok ? [part.value] : []));
  const { made: _made, reviewed: _reviewed, ...ofRubric } = manifest.value;
  const rubric: Rubric = {
    ...ofRubric,
    source: sourceOf(sources.value),
    criteria: read.map(withoutEvidence),
    lanes: lanes.value,
    flags: flags.value,
    advice: advice.value,
    packs: packs.flatMap((part) => (part.ok ? [part.value] : [])),
    ...(carryOver.value.length > 0 && { carryOver: carryOver.value }),
  };
  const background = backgroundOf(manifest.value, sources.value, read);
  const contradictions = [...checkRubric(rubric), ...checkBackground(rubric, background)];
  return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, rubric, background };
};

/** Where things stand in a file, for those that are YAML. */
const placesIn = (files: Files, file: string) => {
  const read = readYaml(file, files.get(file) ?? "");
  return read.ok ? read.value : undefined;
};

/**
 * Reads and checks a rubric. Files that are not YAML are left alone.
 *
 * @returns the rubric, or every problem found: of the files one by one first, and only when each is sound by itself, of
 *   what they say of each other. Each has its line, and positions are counted from 1.
 */
export const parseRubric = (files: Files): ParsedRubric => {
  const parsed = parseParts(files);
  if (parsed.ok) return parsed;
  const places = new Map(
    [...new Set(parsed.problems.map(({ file }) => file))].map((file) => [file, placesIn(files, file)]),
  );
  return { ok: false, problems: parsed.problems.map((problem) => placedProblem(problem, places.get(problem.file))) };
};
