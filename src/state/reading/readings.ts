import { MOST_MATERIAL_BYTES } from "../../material/material-limits.ts";
import type { Taken } from "../../material/taken.ts";
import type { Material } from "../../offers/material-schema.ts";
import type { RubricIds } from "../../reading/read-text.ts";
import type { Reading } from "../../reading/reading.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { withEveryPack } from "../../rubric/packs/rubric-with.ts";
import { jobRunner } from "./job-runner.ts";

const run = jobRunner(() => new Worker(new URL("./reading-worker.ts", import.meta.url), { type: "module" }));

/** Only ids go to the worker: the rubric's words are of no use there. */
const idsOf = ({ criteria, evidence }: RubricIds): RubricIds => ({
  criteria: criteria.map(({ questions }) => ({
    questions: questions.map((each) => ({
      id: each.id,
      ...(each.options !== undefined && { options: each.options.map(({ id }) => ({ id })) }),
    })),
  })),
  evidence: evidence.map(({ id }) => ({ id })),
});

type Read = Pick<Material, "text" | "kind" | "evidence" | "day" | "added">;

/** How many readings are kept: those of five offers with all the texts that one may have. */
const MOST_KEPT = 100;

const kept = new Map<string, Reading>();

const keyOf = ({ text, kind, evidence = "", day, added }: Read): string =>
  [kind, evidence, day ?? added, text].join("|");

/** What is known already of a text; undefined before it was read. */
export const knownReading = (text: Read): Reading | undefined => kept.get(keyOf(text));

/** Reads a text beside the page, for every pack, so that choosing one needs no other reading. Reading it again, or a text that says the same, costs nothing. */
export const readBeside = async (text: Read): Promise<Reading> => {
  const known = knownReading(text);
  if (known !== undefined) return known;
  const { kind, evidence, day, added } = text;
  const options = { kind, day: day ?? added, ...(evidence !== undefined && { evidence }) };
  const done = await run({ kind: "read", text: text.text, options, ids: idsOf(withEveryPack(bundledRubric)) });
  if (done.kind !== "read") throw new Error("a reading was asked for, and something else came");
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(keyOf(text), done.reading);
  return done.reading;
};

/** The text of a file, taken beside the page; or why there is none. */
export const takeBeside = async (file: File): Promise<Taken> => {
  if (file.size > MOST_MATERIAL_BYTES) return { found: `${(file.size / 1_000_000).toFixed(1)} MB` };
  const buffer = await file.arrayBuffer().catch(() => null);
  // It was moved since, or is in a cloud that can't be reached.
  if (buffer === null) return { found: "a file that the browser can't read" };
  const bytes = new Uint8Array(buffer);
  // A worker has no parser of HTML; the page's own runs and loads nothing of what it reads.
  if (/\.html?$/iu.test(file.name)) return (await import("./html-on-page.ts")).takeHtml(bytes);
  const done = await run({ kind: "take", name: file.name, bytes });
  if (done.kind !== "taken") throw new Error("a file's text was asked for, and something else came");
  return done.taken;
};
