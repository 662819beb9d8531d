import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { aSmallBackground, aSmallRubric } from "./a-small-rubric.ts";

export interface Session {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}

/** Types a command line: what comes out where, and the exit code. */
export const type = async (
  words: readonly string[],
  { stdin = "", rubric = aSmallRubric }: { readonly stdin?: string | Uint8Array; readonly rubric?: Rubric } = {},
): Promise<Session> => {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdin: inPieces(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    today: "2026-11-24",
  };
  const code = await run(words, io, { rubric, background: aSmallBackground });
  return { code, out: out.join(""), err: err.join("") };
};

/** A folder that is gone after the tests of the file. */
export const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "first-rung-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: folder,
    /** Writes a file, an object as JSON; its path. */
    file: (name: string, content: string | Uint8Array | object): string => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const isPlain = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(path, isPlain ? content : JSON.stringify(content));
      return path;
    },
  };
};
