import { lookup } from "../../offers/lookup.ts";
import { type Asked, opennessOf } from "./ask-sentence.ts";
import { type Case, modelledOffer, nameOf, topicOf } from "../case.ts";
import { counted } from "../words/counts-in-words.ts";
import { dayAndMonth, daysUntil } from "../words/dates-in-words.ts";
import { inSentence } from "../names/offer-name.ts";
import { capitalised, quoted } from "../words/sentence.ts";

/** An e-mail to one person about one offer. */
export interface AskEmail {
  readonly offer: string;
  /** the person's part, such as "hiring manager" */
  readonly who: string;
  readonly subject: string;
  /** the whole text, lines ended by \n */
  readonly text: string;
  /** what it asks */
  readonly items: readonly Asked[];
}

const SOMEONE = "anyone who can say";

/**
 * What to write: the question, or for something heard but not read, to have it in writing, in the words that were said or in
 * those of the rubric for an employer. What a person noted of an answer in their own list is nobody else's.
 */
const toWrite = (theCase: Case, item: Asked): string => {
  const openness = opennessOf(theCase, item);
  const answer = lookup(modelledOffer(theCase, item.offer).offer.answers, item.question);
  const asked = theCase.questions.get(item.question);
  const wording =
    asked?.ask?.wording ?? asked?.prompt ?? `Could you tell me more about ${quoted(topicOf(theCase, item.question))}?`;
  if (openness !== "weak evidence" || answer === undefined) return wording;
  const option = asked?.kind === "choice" ? asked.options.find(({ id }) => id === answer.choice) : undefined;
  return option?.said === undefined
    ? `${wording} I have heard something about it, and would like to have it in writing.`
    : `I understood that ${option.said}. Could you confirm that in writing?`;
};

const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? "") : lines.map((line, index) => `${index + 1}. ${line}`).join("\n\n");

interface LetterOptions {
  /** whether the job may be named; not where offers go by letters, which a title would give away */
  readonly withTitle?: boolean;
  /** such as 2026-11-23: a day to reply by that has passed is not named */
  readonly today?: string;
}

const letter = (
  theCase: Case,
  offer: string,
  items: readonly Asked[],
  { withTitle = true, today }: LetterOptions,
): Pick<AskEmail, "subject" | "text"> => {
  const { title, replyBy } = modelledOffer(theCase, offer).offer;
  const isAhead = replyBy !== undefined && (today === undefined || daysUntil(replyBy, today) >= 0);
  const day = isAhead ? dayAndMonth(replyBy) : null;
  const role = !withTitle || inSentence(title) === "" ? "role" : `${inSentence(title)} role`;
  const things = counted(items.length, "thing");
  const before = day === null ? "Before I decide" : `Before I reply by ${day}`;
  const text = [
    "Hello,",
    `Thank you for your time over the ${role}. ${before}, ${things} would help me picture the first year:`,
    numbered(items.map((item) => toWrite(theCase, item))),
    "A short answer is plenty.",
    "Best wishes,",
  ].join("\n\n");
  const questions = capitalised(counted(items.length, "question"));
  return {
    subject: day === null ? `${questions} about the ${role}` : `${questions} before ${day}`,
    text,
  };
};

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

const whoOf = (theCase: Case, item: Asked): string => theCase.questions.get(item.question)?.ask?.who ?? SOMEONE;

/** One e-mail for each person to ask at each offer, in the order of `items`; ready to be pasted, to be signed below. */
export const askEmails = (theCase: Case, items: readonly Asked[], options: LetterOptions = {}): readonly AskEmail[] =>
  [...grouped(items, (item) => `${item.offer} ${whoOf(theCase, item)}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { subject, text } = letter(theCase, first.offer, group, options);
    return { offer: first.offer, who: whoOf(theCase, first), subject, text, items: group };
  });

/** The questions as a plain list, grouped by whom to ask, to be taken along to a call. */
export const askList = (theCase: Case, items: readonly Asked[]): string =>
  [...grouped(items, (item) => whoOf(theCase, item))]
    .map(([who, group]) =>
      [capitalised(who), ...group.map((item) => `- ${nameOf(theCase, item.offer)}: ${toWrite(theCase, item)}`)].join(
        "\n",
      ),
    )
    .join("\n\n");
