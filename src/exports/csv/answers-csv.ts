import { LOOK_AGAIN } from "./answer-row.ts";
import { type CsvCell, toCsv } from "./csv-table.ts";
import { ownLetter } from "../link/own-letter.ts";
import { hideNames } from "../../findings/names/hidden-names.ts";
import { offerNames } from "../../findings/names/offer-name.ts";
import { withHiddenSources } from "../../findings/sources/hidden-source-names.ts";
import { evidenceLabel } from "../../findings/words/evidence-label.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer, OffersFile, Statement } from "../../offers/schema.ts";
import { withEveryPack } from "../../rubric/packs/rubric-with.ts";
import type { Question, Rubric } from "../../rubric/schema.ts";

export interface AnswersCsvOptions {
  /** notes and quotes too */
  readonly notes?: boolean;
  /** letters in the place of ids, employers and titles, and no names of people; then it can't be read back in */
  readonly letters?: boolean;
}

const HEAD = [
  "offer",
  "employer",
  "title",
  "status",
  "question",
  "asked",
  "voice",
  "choice",
  "answer",
  "evidence",
  "known_how",
  "from",
];

const labelOf = (question: Question | undefined, choice: string): string => {
  if (choice === "unknown") return "I don't know";
  return question?.kind === "choice" ? (question.options.find(({ id }) => id === choice)?.label ?? choice) : choice;
};

/**
 * The answers as CSV, one row a statement: the person's own answer is voice 1, what others said of the same question
 * follows, with its name where it has one. Own criteria are answered by a number, and an offer without any answer has a row without a question. Notes and
 * quotes only where asked for; a column for answers to be looked at again only where there are any. `readAnswersCsv` gives back the answers, and nothing else of a file.
 */
export const answersCsv = (
  rubric: Rubric,
  file: Pick<OffersFile, "offers" | "preferences">,
  { notes = false, letters = false }: AnswersCsvOptions = {},
): string => {
  const offers = (file.offers ?? []).map((offer) => (letters ? withHiddenSources(rubric, offer) : offer));
  const names = offerNames(offers, { letters });
  const rewrite = letters ? hideNames(offers, names) : (text: string): string => text;
  const questions = new Map(
    withEveryPack(rubric).criteria.flatMap((each) => each.questions.map((question) => [question.id, question])),
  );
  const called = ({ id, employer, title, status }: Offer): readonly CsvCell[] =>
    letters ? [names.get(id) ?? "", "", "", status ?? ""] : [id, employer, title, status ?? ""];
  const isMarked = offers.some(({ answers }) =>
    Object.values(answers ?? {}).some((answer) => [answer, ...(answer.also ?? [])].some((said) => said.lookAgain)),
  );
  const head = [...HEAD, ...(isMarked ? ["look_again"] : []), ...(notes ? ["note", "quote"] : [])];
  const statementRow = (offer: Offer, question: string, voice: number, said: Statement): readonly CsvCell[] => [
    ...called(offer),
    question,
    questions.get(question)?.prompt ?? "",
    voice,
    said.choice,
    labelOf(questions.get(question), said.choice),
    said.evidence ?? "",
    said.choice === "unknown" ? "" : evidenceLabel(rubric, said.evidence),
    said.from ?? "",
    ...(isMarked ? [said.lookAgain === true ? LOOK_AGAIN : ""] : []),
    ...(notes ? [rewrite(said.note ?? ""), rewrite(said.quote ?? "")] : []),
  ];
  const ownRows = (offer: Offer): readonly (readonly CsvCell[])[] =>
    (file.preferences?.ownCriteria ?? []).flatMap(({ id, title = "" }, at) => {
      const value = lookup(offer.ownAnswers, id);
      if (value === undefined) return [];
      const named = letters ? [ownLetter(at), rewrite(title)] : [id, title];
      const row = [...called(offer), ...named, 1, value, value];
      return [[...row, ...head.slice(row.length).map(() => "")]];
    });
  const answerRows = (offer: Offer): readonly (readonly CsvCell[])[] =>
    Object.entries(offer.answers ?? {}).flatMap(([question, answer]) =>
      [answer, ...(answer.also ?? [])].map((said, index) => statementRow(offer, question, index + 1, said)),
    );
  return toCsv(
    head,
    offers.flatMap((offer) => {
      const rows = answerRows(offer).concat(ownRows(offer));
      return rows.length === 0 ? [[...called(offer), ...head.slice(4).map(() => "")]] : rows;
    }),
  );
};
