import type { Answer, Offer, Statement } from "../schema.ts";
import { lookup } from "../lookup.ts";

/** Words that came with the same choice stay where nothing newer is said. */
const withWords = (known: Statement | undefined, said: Statement): Statement => {
  if (known?.choice !== said.choice) return said;
  const { note, quote } = known;
  return { ...(note !== undefined && { note }), ...(quote !== undefined && { quote }), ...said };
};

const completeAnswer = (known: Answer | undefined, { also, ...said }: Answer): Answer => ({
  ...withWords(known, said),
  ...(also !== undefined && { also: also.map((voice, at) => withWords(known?.also?.[at], voice)) }),
});

/** Keeps amounts that are known here where the import says only how far pay counts, and names that it leaves out. */
const withFacts = (known: Offer, { pay, ...part }: Offer): Offer => ({
  ...part,
  employer: part.employer === "" ? known.employer : part.employer,
  title: part.title === "" ? known.title : part.title,
  ...(pay !== undefined && (pay.base !== undefined || known.pay === undefined) && { pay }),
});

/**
 * An offer that came as a part, as answers alone or without pay, with what is known of it beside: pay, dates and status that the
 * part doesn't tell, and notes on answers that stay.
 */
export const completeOffer = (known: Offer, told: Offer): Offer => {
  const part = withFacts(known, told);
  const { answers: before, ownAnswers: _own, ...facts } = known;
  if (part.answers === undefined) return { ...facts, ...part };
  const answers = Object.entries(part.answers).map(([question, answer]): [string, Answer] => [
    question,
    completeAnswer(lookup(before, question), answer),
  ]);
  return { ...facts, ...part, answers: Object.fromEntries(answers) };
};
