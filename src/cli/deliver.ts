import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { diskFault } from "./input/read-bytes.ts";
import { EXIT, type ExitCode, type Io, refuse } from "./io.ts";

/** The path that means standard output, as it means standard input where a file is read. */
const STANDARD_OUTPUT = "-";

/** The file that a path leads to, through links; the path itself where there is none yet. */
const target = (path: string): Promise<string> => realpath(path).catch(() => path);

/** True when writing to a path would overwrite one of the files that are read. */
export const isAmong = async (path: string, inputs: readonly string[]): Promise<boolean> => {
  if (path === STANDARD_OUTPUT) return false;
  const [out, ...read] = await Promise.all([path, ...inputs].map(target));
  return out !== undefined && read.includes(out);
};

/** Writes beside the target first and moves it into place, so that no half of a file is ever there. */
const writeWhole = async (path: string, text: string | Uint8Array): Promise<void> => {
  const place = await target(path);
  const about = await stat(place).catch(() => null);
  // A device or a pipe has to be written to, not replaced.
  if (about !== null && !about.isFile()) return writeFile(place, text);
  const draft = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: "wx", ...(about === null ? {} : { mode: about.mode }) });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

/** Gives a result out: to standard output, or whole into a file. Bytes go into a file. */
export const deliver = async (io: Io, text: string | Uint8Array, path = STANDARD_OUTPUT): Promise<ExitCode> => {
  if (path === STANDARD_OUTPUT) {
    io.out(typeof text === "string" ? text : new TextDecoder().decode(text));
    return EXIT.done;
  }
  try {
    await writeWhole(path, text);
    return EXIT.done;
  } catch (error) {
    return refuse(io, [{ file: path, path: "", found: diskFault(error), expected: "a file that can be written" }]);
  }
};
