import { hasDenial, isDenied } from "./denial.ts";
import { isAsking, isOpenList, isToAsk } from "./asking.ts";
import { languageOf } from "./language.ts";
import type { MaterialKind } from "../offers/text-limits.ts";
import type { Passage } from "./reading.ts";
import { postingSections } from "./sections.ts";
import { type CompiledSign, signsIn, type SignIndex } from "./signs/compile-signs.ts";
import type { PostingSection } from "./signs/signs-schema.ts";
import { type Line, linesOf, type Sentence, sentencesOf } from "./split-text.ts";
import { evidenceOf, isWriters } from "./voices.ts";

/** How much a sentence's place takes from its strength. */
const WEIGHT: Readonly<Record<PostingSection, number>> = {
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
  readonly section: PostingSection;
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

const saidBy = ({ sign }: CompiledSign, section: PostingSection): Said => {
  const isSure = section !== "requirement" && section !== "about" && section !== "title";
  return {
    strength: Math.round(sign.strength * WEIGHT[section] * 100) / 100,
    choice: isSure ? (sign.choice ?? null) : null,
  };
};

/** What each further sign in the same sentence adds: two are surer than one. */
const MORE_SURE = 0.05;

/** One that is sure of an option speaks for it, two options are none. */
const oneChoice = (one: Said, other: Said): string | null => {
  const isSplit = one.choice !== null && other.choice !== null && one.choice !== other.choice;
  return isSplit ? null : (one.choice ?? other.choice);
};

/** In one sentence the stronger sign speaks, and the other makes it a little surer. */
const together = (one: Said | undefined, other: Said): Said => {
  if (one === undefined) return other;
  const strength = Math.min(1, Math.round((Math.max(one.strength, other.strength) + MORE_SURE) * 100) / 100);
  return { strength, choice: oneChoice(one, other) };
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
  // "Reviews don't happen": a no behind the phrase takes the option, unless the phrase is one that says no.
  const hasNo = !place.isPosting && hasDenial(lower);
  for (const { sign, places } of found.signs) {
    if (!isFit(sign, place) || asides.some(({ except = [] }) => !except.includes(sign.question))) continue;
    const isNot = places.every((at) => isDenied(lower, at));
    // A posting's "not" is about something else; in someone's notes it speaks to the question, for no option.
    if (isNot && place.isPosting) continue;
    const told = saidBy(sign, place.section);
    const one = hasNo && !sign.saysNo ? { ...told, choice: null } : told;
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
  // Of a sentence that stands there twice the first stays.
  if (!place.seen.has(key))
    place.seen.set(key, { question, quote, start, end, strength, choice, evidence: place.evidence });
};

const readLine = (text: string, line: Line, index: SignIndex, place: Place): void => {
  if (WEIGHT[place.section] === 0 || languageOf(line.plain) === "other") return;
  // A heading of someone's notes names what follows; it says nothing of it.
  if (!place.isPosting && line.plain.startsWith("#")) return;
  if (!place.isPosting && (isOpenList(line.plain) || isWriters(line.plain))) return;
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

/** Neighbours that become longer together than this stay two. */
const LONGEST_JOINED = 300;

/** Neighbouring sentences of a line that speak to the same question, and for the same option or none, are one passage. */
const joined = (text: string, passages: readonly Passage[]): readonly Passage[] => {
  const kept: Passage[] = [];
  for (const passage of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const at = kept.findLastIndex(({ question }) => question === passage.question);
    const before = kept[at];
    const isNext = before !== undefined && /^ *$/u.test(text.slice(before.end, passage.start));
    if (!isNext || before.choice !== passage.choice || passage.end - before.start > LONGEST_JOINED) {
      kept.push(passage);
      continue;
    }
    const end = Math.max(before.end, passage.end);
    kept[at] = {
      ...before,
      end,
      quote: text.slice(before.start, end),
      strength: Math.max(before.strength, passage.strength),
    };
  }
  return kept;
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
  const sections = isPosting ? postingSections(lines) : [];
  const known = telling.kind === "notes" && telling.evidence === null ? evidenceOf(text, lines, telling.usual) : [];
  const seen = new Map<string, Passage>();
  for (const [row, line] of lines.entries()) {
    const evidence = telling.evidence ?? known[row] ?? telling.usual;
    readLine(text, line, index, { isPosting, section: sections[row] ?? "duty", evidence, seen });
  }
  const order = new Map(index.signs.map(({ question }, at) => [question, at]));
  const found = [...seen.values()];
  return (isPosting ? found : joined(text, found)).toSorted(
    (a, b) =>
      (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0) || b.strength - a.strength || a.start - b.start,
  );
};
