import { join, resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { vi } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** A file of the built page: a script, or what stands beside it. */
export type PageFile = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** What stands in a file of the built page; a picture's or a font's are bytes. */
export const textOf = (file: PageFile): string | Uint8Array => (file.type === "chunk" ? file.code : file.source);

const buildPage = async (): Promise<readonly PageFile[]> => {
  vi.stubEnv("NODE_ENV", "production");
  const result = await build({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "silent",
    mode: "production",
    build: { write: false },
  });
  vi.unstubAllEnvs();
  return [result].flat().flatMap((each) => ("output" in each ? each.output : []));
};

let building: Promise<readonly PageFile[]> | undefined;

/** The page as it is published, built once for every test of it and written nowhere. */
export const builtPage = (): Promise<readonly PageFile[]> => (building ??= buildPage());
