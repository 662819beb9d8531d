import { isDenied } from "./denial.ts";
import { isAsking, isOpenList, isToAsk } from "./asking.ts";
import { languageOf } from "./language.ts";
import type { MaterialKind } from "../offers/text-limits.ts";
import type { Passage } from "./reading.ts";
import { sectionsOf } from "./sections.ts";
import { type CompiledSign, signsIn, type SignIndex } from "./signs/compile-signs.ts";
import type { Section } from "./signs/signs-schema.ts";
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

/** Weaker passages aren't told. A posting advertises, so more is asked of it. */
const FAINTEST = 0.3;
const FAINTEST_ADVERTISED = 0.5;

interface Place {
  readonly isPosting: boolean;
  readonly section: Section;
  readonly evidence: string;
  readonly seen: Map<string, Passage>;
}

const isFit = ({ sign }: CompiledSign, { isPosting, section }: Place): boolean =>
  (sign.notes !== true || !isPosting) && (section !== "requirement" || sign.requirement === true);

/** A question that nobody answers tells only that it was asked. */
const unanswered = ({ strength }: Said): Said => ({ strength: strength / 2, choice: null });

/** What is said not to be so speaks to the question too; for which option is for the person to see. */
const denied = ({ strength }: Said): Said => ({ strength: Math.round(strength * 80) / 100, choice: null });

/** What one sentence says of one question. */
interface Said {
  readonly strength: number;
  readonly choice: string | null;
}

const saidBy = ({ sign }: CompiledSign, section: Section): Said => {
  const isSure = section !== "requirement" && section !== "about" && section !== "title";
  return {
    strength: Math.round(sign.strength * WEIGHT[section] * 100) / 100,
    choice: isSure ? (sign.choice ?? null) : null,
  };
};

/** In one sentence the stronger sign speaks; one that is sure of an option speaks for it too, and two options are none. */
const together = (one: Said | undefined, other: Said): Said => {
  if (one === undefined) return other;
  const isSplit = one.choice !== null && other.choice !== null && one.choice !== other.choice;
  return {
    strength: Math.max(one.strength, other.strength),
    choice: isSplit ? null : (one.choice ?? other.choice),
  };
};

/** An address of a page or a file is no word; spaces keep the places. */
const withoutAddresses = (lower: string): string =>
  lower.replace(/(?:https?:|www\.)\S+|\S+\/\S+[/@]\S+/gu, (address) => " ".repeat(address.length));

/** What a sentence says, by question. */
const saidIn = (sentence: Sentence, index: SignIndex, place: Place): ReadonlyMap<string, Said> => {
  const lower = withoutAddresses(sentence.plain.toLowerCase());
  const said = new Map<string, Said>();
  // In a few scripts the small letter is longer than the capital; then places would not fit.
  if (lower.length !== sentence.plain.length) return said;
  const found = signsIn(index, lower);
  const asides = place.isPosting ? [] : found.asides;
  for (const { sign, places } of found.signs) {
    if (!isFit(sign, place) || asides.some(({ except = [] }) => !except.includes(sign.question))) continue;
    const isNot = places.every((at) => isDenied(lower, at));
    // A posting's "not" is about something else; in someone's notes it speaks to the question, for no option.
    if (isNot && place.isPosting) continue;
    const one = saidBy(sign, place.section);
    said.set(sign.question, together(said.get(sign.question), isNot ? denied(one) : one));
  }
  return said;
};

const keep = (
  text: string,
  { start, end }: Sentence,
  question: string,
  { strength, choice }: Said,
  place: Place,
): void => {
  if (strength < (place.isPosting ? FAINTEST_ADVERTISED : FAINTEST)) return;
  const quote = text.slice(start, end);
  const key = `${question}\n${quote}`;
  // The first of a doubled sentence stays.
  if (!place.seen.has(key))
    place.seen.set(key, { question, quote, start, end, strength, choice, evidence: place.evidence });
};

const readLine = (text: string, line: Line, index: SignIndex, place: Place): void => {
  if (WEIGHT[place.section] === 0 || languageOf(line.plain) === "other") return;
  // A heading of someone's notes names what follows; it says nothing of it.
  if (!place.isPosting && line.plain.startsWith("#")) return;
  if (!place.isPosting && isOpenList(line.plain)) return;
  const sentences = sentencesOf(line).filter(({ plain }) => place.isPosting || !isToAsk(plain));
  const said = sentences.map((sentence) => saidIn(sentence, index, place));
  for (const [at, sentence] of sentences.entries()) {
    const isAsked = !place.isPosting && isAsking(sentence.plain);
    const answer = isAsked ? sentences[at + 1] : undefined;
    // A question that nobody answers says nothing.
    if (isAsked && answer === undefined && sentence.plain.endsWith("?")) continue;
    const before = at > 0 && !place.isPosting && isAsking(sentences[at - 1]?.plain ?? "") ? said[at - 1] : undefined;
    for (const [question, one] of said[at] ?? []) {
      if (answer === undefined) {
        const doubly = before?.get(question)?.strength ?? 0;
        keep(
          text,
          sentence,
          question,
          isAsked ? unanswered(one) : { ...one, strength: Math.max(one.strength, doubly) },
          place,
        );
      } else if (said[at + 1]?.has(question) !== true) {
        // What was asked tells what the next sentence is about; what it says of it is for the person to see.
        keep(text, { ...sentence, end: answer.end }, question, { ...one, choice: null }, place);
      }
    }
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
export const findPassages = (text: string, index: SignIndex, telling: Telling): readonly Passage[] => {
  const lines = linesOf(text);
  const isPosting = telling.kind === "posting";
  const sections = isPosting ? sectionsOf(lines) : [];
  const known = telling.kind === "notes" && telling.evidence === null ? evidenceOf(text, lines, telling.usual) : [];
  const seen = new Map<string, Passage>();
  for (const [row, line] of lines.entries()) {
    const evidence = telling.evidence ?? known[row] ?? telling.usual;
    readLine(text, line, index, { isPosting, section: sections[row] ?? "duty", evidence, seen });
  }
  const order = new Map(index.signs.map(({ question }, at) => [question, at]));
  return [...seen.values()].toSorted(
    (a, b) =>
      (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0) || b.strength - a.strength || a.start - b.start,
  );
};
