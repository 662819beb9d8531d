/** The development half: postings with labels by point, notes with a careful reader's answers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MaterialKind } from "../../../src/offers/text-limits.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";

/** What became of an option of rubric 1.0, in which the answers were given. */
const carried = (question: string, choice: string): string =>
  (bundledRubric.carryOver ?? [])
    .flatMap(({ options }) => options)
    .reduce((id, step) => (step.question === question && step.was === id ? step.is : id), choice);

interface Voice {
  readonly choice: string;
  readonly quote?: string;
  readonly also?: readonly Voice[];
}

export interface ReadCase {
  readonly name: string;
  readonly text: string;
  readonly kind: MaterialKind;
  /** texts by one hand, or a fifth of the postings: what is left out together */
  readonly group: string;
  /** by question the careful reader's quotes and choices; a choice of null is not one of our options */
  readonly answers: ReadonlyMap<string, readonly { readonly quote: string; readonly choice: string | null }[]>;
  /** the questions that the reader was asked about; without it all */
  readonly asked?: readonly string[];
  readonly pay?: { readonly base: number; readonly currency: string };
}

/** Our questions for each of the postings' points. */
const POINTS: Readonly<Record<string, readonly string[]>> = {
  live_users: ["live-users"],
  after_launch: ["after-launch"],
  deploys: ["takes-effect"],
  eval: ["eval-role", "eval-definition"],
  data_quality: ["data-trust"],
  monitoring: ["monitoring"],
  review: ["review"],
  mentor: ["mentor"],
  domain: ["constraints"],
  business_contact: ["domain-contact"],
  notebook_only: ["what-remains"],
  labelling: ["task-mix"],
  ai_tools: ["ai-tools"],
  progression: ["progression"],
  security_of_role: ["staying-power"],
};

export const postings = (folder: string): ReadCase[] => {
  const lines = readFileSync(join(folder, "labels.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const {
      id,
      labels,
    }: {
      id: string;
      labels: Record<string, { answer: string; quote: string }>;
    } = JSON.parse(line);
    const answers = new Map<string, { quote: string; choice: string | null }[]>();
    for (const [point, { answer, quote }] of Object.entries(labels)) {
      if (answer === "silent") continue;
      for (const question of POINTS[point] ?? []) answers.set(question, [{ quote, choice: null }]);
    }
    return {
      name: id,
      group: `fifth ${Number(id.slice(1)) % 5}`,
      text: readFileSync(join(folder, `${id}.txt`), "utf8"),
      kind: "posting" as const,
      answers,
      asked: Object.values(POINTS).flat(),
    };
  });
};

export const notes = (folder: string): ReadCase[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith("set-"))
    .flatMap((set) => {
      const file: {
        offers: { id: string; answers: Record<string, Voice>; pay: { base: number; currency: string } }[];
      } = JSON.parse(readFileSync(join(folder, set, "answers.json"), "utf8"));
      return file.offers.map(({ id, answers, pay }) => ({
        name: `${set}${id}`,
        group: set,
        text: readFileSync(join(folder, set, `offer-${id}.md`), "utf8"),
        kind: "notes" as const,
        pay,
        answers: new Map(
          Object.entries(answers)
            .filter(([, { choice }]) => choice !== "unknown")
            .map(([question, voice]) => [
              question,
              [voice, ...(voice.also ?? [])].map((each) => ({
                quote: each.quote ?? "",
                choice: carried(question, each.choice),
              })),
            ]),
        ),
      }));
    });
