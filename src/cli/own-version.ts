import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "package.json");

/** The version of this First Rung, as its package says; it lies two folders up, here as where it is built. */
export const ownVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, "utf8"))).version;
