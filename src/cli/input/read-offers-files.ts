import { joinFiles, type JoinedFiles, type NamedFile } from "../../offers/edit/merge-files.ts";
import { readOffers } from "../../offers/read/read-offers.ts";
import type { Problem } from "../../rubric/problem.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Io } from "../io.ts";
import { readInput } from "./read-input.ts";
import { tellNotices } from "../tell.ts";

/**
 * The offers of all files together, with the preferences of the first. Problems of every file are told at once; notices
 * go to standard error right away.
 */
export const readOffersFiles = async (paths: readonly string[], rubric: Rubric, io: Io): Promise<JoinedFiles> => {
  const files: NamedFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const input = await readInput(path, io);
    const read = input.ok ? readOffers(input.text, input.name, rubric) : input;
    if (!read.ok) problems.push(...read.problems);
    else {
      tellNotices(io, read.notices);
      files.push({ name: input.ok ? input.name : path, file: read.file });
    }
  }
  const [first, ...others] = files;
  return problems.length > 0 || first === undefined ? { ok: false, problems } : joinFiles(first, others);
};
