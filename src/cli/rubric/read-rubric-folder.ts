import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { diskFault } from "../input/read-bytes.ts";
import { type ParsedRubric, parseRubric } from "../../rubric/parse-rubric.ts";

/** Largest file of a rubric, in bytes: a hundred times what one of ours has. */
const MOST_BYTES = 2_000_000;

const refused = (file: string, found: string, expected: string): ParsedRubric => ({
  ok: false,
  problems: [{ file, path: "", found, expected }],
});

/** The rubric in a folder, checked; every problem by the file's place inside the folder. */
export const readRubricFolder = async (folder: string): Promise<ParsedRubric> => {
  try {
    const names = await readdir(folder, { recursive: true });
    const files = new Map<string, string>();
    for (const name of names.filter((each) => /\.ya?ml$/i.test(each)).toSorted()) {
      const path = join(folder, name);
      const { size } = await stat(path);
      if (size > MOST_BYTES) return refused(path, `${(size / 1_000_000).toFixed(1)} MB`, "at most 2 MB");
      files.set(name.split(sep).join("/"), await readFile(path, "utf8"));
    }
    return parseRubric(files);
  } catch (error) {
    return refused(folder, diskFault(error), "a folder with a rubric");
  }
};
