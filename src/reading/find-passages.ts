import { type CompiledSign, findPhrase, stemsOf } from "./compile-signs.ts";
import { languageOf } from "./language.ts";
import type { MaterialKind } from "../offers/text-limits.ts";
import type { Passage } from "./reading.ts";
import { sectionsOf } from "./sections.ts";
import type { Section } from "./signs-schema.ts";
import { type Line, linesOf, type Sentence, sentencesOf } from "./split-text.ts";
import { evidenceOf } from "./voices.ts";

/** How much a sentence's place takes from its strength. */
const WEIGHT: Readonly<Record<Section, number>> = {
  open: 0.9,
  title: 0.6,
  about: 0.7,
  duty: 1,
  requirement: 0.7,
  nice: 0,
  benefit: 0.9,
  legal: 0,
};

/** Weaker passages aren't told. */
const FAINTEST = 0.3;

const DENIAL = /\b(?:not|never|no|none|nobody|without|neither|nor|cannot|rarely)\b|n't\b/u;

/** What belongs to a thought: a comma and "but" end what a "not" before them says no to. */
const CLAUSE_END = /[;:.!?]|,\s*(?:but|and|so|then)\b|\b(?:but|although|though|while|whereas)\b/gu;

/** Whether a "not" before the phrase, in the same clause, turns it round. */
const isDenied = (lower: string, from: number): boolean => {
  const before = lower.slice(0, from);
  const cut = [...before.matchAll(CLAUSE_END)].at(-1);
  return DENIAL.test(cut === undefined ? before : before.slice(cut.index + cut[0].length));
};

interface Place {
  readonly isPosting: boolean;
  readonly section: Section;
  readonly evidence: string;
  readonly seen: Map<string, Passage>;
}

const isFit = ({ sign }: CompiledSign, { isPosting, section }: Place): boolean =>
  (sign.notes !== true || !isPosting) && (section !== "requirement" || sign.requirement === true);

/** Whether a sign stands in a sentence, and isn't denied. */
const isSaid = (sign: CompiledSign, lower: string, has: (stem: string) => boolean): boolean => {
  for (const phrase of sign.says) {
    const from = findPhrase(phrase, lower, has);
    if (from !== null) return !sign.not.some((each) => findPhrase(each, lower, has) !== null) && !isDenied(lower, from);
  }
  return false;
};

const addPassage = (text: string, { start, end }: Sentence, sign: CompiledSign, place: Place): void => {
  const { question } = sign;
  const strength = Math.round(sign.sign.strength * WEIGHT[place.section] * 100) / 100;
  if (strength < FAINTEST) return;
  const isSure = place.section !== "requirement" && place.section !== "about" && place.section !== "title";
  const choice = isSure ? (sign.sign.choice ?? null) : null;
  const quote = text.slice(start, end);
  const key = `${question}\n${quote}`;
  const before = place.seen.get(key);
  // The first of a doubled sentence stays; in one sentence the stronger sign speaks, and two options are none.
  if (before !== undefined && before.start !== start) return;
  const isSplit = before !== undefined && before.choice !== null && choice !== null && before.choice !== choice;
  if (before === undefined || before.strength < strength) {
    place.seen.set(key, {
      question,
      quote,
      start,
      end,
      strength,
      choice: isSplit ? null : (choice ?? before?.choice ?? null),
      evidence: place.evidence,
    });
  } else if (isSplit || before.choice === null) {
    place.seen.set(key, { ...before, choice: isSplit ? null : choice });
  }
};

const readLine = (text: string, line: Line, signs: readonly CompiledSign[], place: Place): void => {
  if (WEIGHT[place.section] === 0 || languageOf(line.plain) === "other") return;
  for (const sentence of sentencesOf(line)) {
    const lower = sentence.plain.toLowerCase();
    // In a few scripts the small letter is longer than the capital; then places would not fit.
    if (lower.length !== sentence.plain.length) continue;
    const has = stemsOf(lower);
    for (const sign of signs)
      if (isFit(sign, place) && isSaid(sign, lower, has)) addPassage(text, sentence, sign, place);
  }
};

/** What is told of a text before its passages are looked for. */
interface Telling {
  readonly kind: MaterialKind;
  /** how every passage is known, or null where the text's headings settle it */
  readonly evidence: string | null;
  /** how passages are known where no heading says */
  readonly usual: string;
}

/** Every passage of a text that speaks to a question, of each question the strongest first. */
export const findPassages = (text: string, signs: readonly CompiledSign[], telling: Telling): readonly Passage[] => {
  const lines = linesOf(text);
  const isPosting = telling.kind === "posting";
  const sections = isPosting ? sectionsOf(lines) : [];
  const known = telling.kind === "notes" && telling.evidence === null ? evidenceOf(text, lines, telling.usual) : [];
  const seen = new Map<string, Passage>();
  for (const [index, line] of lines.entries()) {
    const evidence = telling.evidence ?? known[index] ?? telling.usual;
    readLine(text, line, signs, { isPosting, section: sections[index] ?? "duty", evidence, seen });
  }
  const order = new Map(signs.map(({ question }, index) => [question, index]));
  return [...seen.values()].toSorted(
    (a, b) =>
      (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0) || b.strength - a.strength || a.start - b.start,
  );
};
