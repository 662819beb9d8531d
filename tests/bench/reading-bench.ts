/** How well the reader reads the development half: reading.md, "How good". Prints; nothing here fails. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/reading/read-text.ts";
import { bundledSigns } from "../../src/reading/bundled-signs.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import type { MaterialKind } from "../../src/offers/text-limits.ts";
import type { Passage, Reading } from "../../src/reading/reading.ts";

interface Voice {
  readonly choice: string;
  readonly quote?: string;
  readonly also?: readonly Voice[];
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly kind: MaterialKind;
  /** by question the careful reader's quotes and choices; a choice of null is not one of our options */
  readonly answers: ReadonlyMap<string, readonly { readonly quote: string; readonly choice: string | null }[]>;
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

const postings = (folder: string): Case[] => {
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
    return { name: id, text: readFileSync(join(folder, `${id}.txt`), "utf8"), kind: "posting" as const, answers };
  });
};

const notes = (folder: string): Case[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith("set-"))
    .flatMap((set) => {
      const file: {
        offers: { id: string; answers: Record<string, Voice>; pay: { base: number; currency: string } }[];
      } = JSON.parse(readFileSync(join(folder, set, "answers.json"), "utf8"));
      return file.offers.map(({ id, answers, pay }) => ({
        name: `${set}${id}`,
        text: readFileSync(join(folder, set, `offer-${id}.md`), "utf8"),
        kind: "notes" as const,
        pay,
        answers: new Map(
          Object.entries(answers)
            .filter(([, { choice }]) => choice !== "unknown")
            .map(([question, voice]) => [
              question,
              [voice, ...(voice.also ?? [])].map(({ quote, choice }) => ({ quote: quote ?? "", choice })),
            ]),
        ),
      }));
    });

const optionsOf = (question: string): readonly string[] => {
  const found = bundledRubric.criteria.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  return found !== undefined && "options" in found ? found.options.map(({ id }) => id) : [];
};

/** Does a passage share letters with a quote? */
const overlaps = (text: string, { start, end }: Passage, quote: string): boolean => {
  if (quote === "") return false;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (at < end && at + quote.length > start) return true;
  }
  return false;
};

const share = (part: number, of: number): string => (of === 0 ? "   –" : (part / of).toFixed(2));

const tell = (
  label: string,
  [shown = 0, silent = 0, hit = 0, asked = 0, any = 0, found = 0, picked = 0, near = 0, exact = 0]: readonly number[],
): void =>
  console.log(
    `  ${label.padEnd(20)} shown ${String(shown).padStart(4)}: of an answered question ${share(silent, shown)}, with the reader's words ${share(hit, shown)} | answered ${String(asked).padStart(3)}: any ${share(any, asked)}, his words ${share(found, asked)} | options ${String(picked).padStart(3)}: near ${share(near, picked)} exact ${share(exact, picked)}`,
  );

const measure = (title: string, cases: readonly Case[], isTalkative: boolean): void => {
  const tally = new Map<string, number[]>();
  const misses: string[] = [];
  const total = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { name, text, kind, answers } of cases) {
    const reading = readText(bundledRubric, bundledSigns, text, { kind, day: "2026-03-01" });
    for (const { questions } of bundledRubric.criteria) {
      for (const { id } of questions) {
        if (id === "pay") continue;
        const shown = reading.passages.filter(({ question }) => question === id).slice(0, 2);
        const truth = answers.get(id);
        const row = tally.get(id) ?? [0, 0, 0, 0, 0, 0, 0, 0];
        tally.set(id, row);
        const add = (at: number, by = 1): void => {
          row[at] = (row[at] ?? 0) + by;
          total[at] = (total[at] ?? 0) + by;
        };
        for (const passage of shown) {
          add(0);
          const isHit = truth?.some(({ quote }) => overlaps(text, passage, quote)) === true;
          if (truth !== undefined) add(1);
          if (isHit) add(2);
          if (isTalkative && !isHit)
            misses.push(
              `${truth === undefined ? "??" : " ~"} ${name} ${id} ${passage.strength} ${passage.choice}: ${passage.quote.slice(0, 130)}`,
            );
        }
        if (truth !== undefined) {
          add(3);
          if (shown.length > 0) add(4);
          if (shown.some((passage) => truth.some(({ quote }) => overlaps(text, passage, quote)))) add(5);
          else if (isTalkative)
            misses.push(` - ${name} ${id}: ${truth.map(({ quote }) => quote.slice(0, 110)).join(" || ")}`);
          const [choice] = shown.flatMap((passage) => passage.choice ?? []);
          const options = optionsOf(id);
          const right = truth.flatMap((each) => (each.choice !== null ? [options.indexOf(each.choice)] : []));
          if (choice !== undefined && right.length > 0) {
            const at = options.indexOf(choice);
            add(6);
            const isExact = right.includes(at);
            if (isExact) row[8] = (row[8] ?? 0) + 1;
            const isNear = right.some((each) => Math.abs(each - at) <= 1);
            if (isNear) add(7);
            if (isExact) total[8] = (total[8] ?? 0) + 1;
            if (isTalkative && !isExact)
              misses.push(
                `${isNear ? " n" : " X"} ${name} ${id}: ${choice} for ${truth.map((each) => each.choice).join("/")}`,
              );
          }
        }
      }
    }
  }
  console.log(`\n${title}`);
  for (const [question, row] of tally) tell(question, row);
  tell("ALL", total);
  for (const miss of misses.toSorted((a, b) => (a.split(" ")[2] ?? "").localeCompare(b.split(" ")[2] ?? "")))
    console.log(`    ${miss}`);
};

const PER_YEAR: Readonly<Record<string, number>> = { hour: 2080, day: 220, week: 52, month: 12, year: 1, once: 1 };

const pay = (cases: readonly Case[]): void => {
  console.log("\nPay found");
  for (const { name, text, kind, pay: stated } of cases) {
    const {
      pay: found,
      dates,
      facts,
    }: Reading = readText(bundledRubric, bundledSigns, text, { kind, day: "2026-03-01" });
    const bases = found.filter(({ field }) => field === "base");
    const isRight =
      stated === undefined
        ? ""
        : bases.some(
              ({ amount, currency, period, months }) =>
                currency === stated.currency && Math.abs(amount * (months ?? PER_YEAR[period] ?? 1) - stated.base) < 2,
            )
          ? "right"
          : `WRONG, ${stated.base} ${stated.currency}`;
    console.log(
      `  ${name} ${isRight} ${found.map(({ field, amount, most, currency, period }) => `${field} ${amount}${most === undefined ? "" : `-${most}`} ${currency} ${period}`).join("; ")} | ${dates.map(({ field, date }) => `${field} ${date}`).join(", ")} | ${JSON.stringify(facts)}`,
    );
  }
};

const speed = (cases: readonly Case[]): void => {
  const words = cases
    .map(({ text }) => text)
    .join("\n")
    .split(/\s+/u)
    .slice(0, 10_000).length;
  let text = "";
  for (const each of cases) if (text.split(/\s+/u).length < 10_000) text += `${each.text}\n`;
  const started = performance.now();
  readText(bundledRubric, bundledSigns, text, { kind: "notes" });
  const first = performance.now() - started;
  const again = performance.now();
  readText(bundledRubric, bundledSigns, text, { kind: "notes" });
  console.log(
    `\n${words} words and more: ${first.toFixed(0)} ms the first time, ${(performance.now() - again).toFixed(0)} ms again (aim 300 ms)`,
  );
};

/** Prints the table; with `--misses`, what was shown beside the reader's words and what was not found. */
export const benchReading = (reference: string, isTalkative: boolean): void => {
  if (!existsSync(join(reference, "postings"))) {
    console.log(`no material to measure on: ${reference} is absent`);
    return;
  }
  const adverts = postings(join(reference, "postings"));
  const told = notes(join(reference, "notes"));
  measure("Postings", adverts, isTalkative);
  measure("Notes, letters", told, isTalkative);
  pay([...adverts, ...told]);
  speed([...adverts, ...told]);
};
