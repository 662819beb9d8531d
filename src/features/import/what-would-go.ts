import { listInWords } from "../../findings/words/list-in-words.ts";
import { sentence } from "../../findings/words/sentence.ts";
import type { Answer, OffersFile, Statement } from "../../offers/schema.ts";

const statementsIn = (answer: Answer): readonly Statement[] => [answer, ...(answer.also ?? [])];

const statements = ({ offers = [] }: OffersFile): readonly Statement[] =>
  offers.flatMap(({ answers = {} }) => Object.values(answers).flatMap(statementsIn));

const anyOffer = (has: (offer: NonNullable<OffersFile["offers"]>[number]) => boolean) => (file: OffersFile) =>
  (file.offers ?? []).some(has);

const anySaid = (has: (said: Statement) => boolean) => (file: OffersFile) => statements(file).some(has);

/** What a file can hold, as it is called in a sentence. */
const HELD: readonly { readonly called: string; readonly isIn: (file: OffersFile) => boolean }[] = [
  { called: "answers", isIn: anySaid(() => true) },
  { called: "notes", isIn: anySaid(({ note = "" }) => note !== "") },
  { called: "quotes", isIn: anySaid(({ quote = "" }) => quote !== "") },
  { called: "who said what", isIn: anySaid(({ from }) => from !== undefined) },
  {
    called: "other voices",
    isIn: anyOffer(({ answers = {} }) => Object.values(answers).some(({ also = [] }) => also.length > 0)),
  },
  { called: "pay", isIn: anyOffer(({ pay }) => pay?.base !== undefined) },
  { called: "places", isIn: anyOffer(({ location }) => location !== undefined) },
  { called: "dates to reply by", isIn: anyOffer(({ replyBy }) => replyBy !== undefined) },
  {
    called: "declined and expired offers",
    isIn: anyOffer(({ status }) => status === "declined" || status === "expired"),
  },
  { called: "weights of your own", isIn: ({ preferences }) => preferences?.weights !== undefined },
  { called: "how sure you are of them", isIn: ({ preferences }) => preferences?.sureness !== undefined },
  { called: "what you need of pay", isIn: ({ preferences }) => preferences?.pay !== undefined },
  { called: "criteria of your own", isIn: ({ preferences }) => (preferences?.ownCriteria ?? []).length > 0 },
  { called: "hard limits", isIn: ({ preferences }) => Object.keys(preferences?.hardLimits ?? {}).length > 0 },
  { called: "your decision and its sentence", isIn: ({ app }) => app?.decision !== undefined },
  { called: "what you noted as sent", isIn: ({ app }) => Object.keys(app?.sent ?? {}).length > 0 },
  { called: "the history of your weights", isIn: ({ app }) => (app?.weightHistory ?? []).length > 0 },
  { called: "removed offers that can still come back", isIn: ({ app }) => (app?.bin ?? []).length > 0 },
  { called: "forms that you began", isIn: ({ app }) => Object.keys(app?.drafts ?? {}).length > 0 },
];

/** What is here and not in what would take its place: "Pay and dates to reply by are not in it and would go." Null for nothing. */
export const whatWouldGo = (here: OffersFile, incoming: OffersFile): string | null => {
  const going = HELD.filter(({ isIn }) => isIn(here) && !isIn(incoming)).map(({ called }) => called);
  return going.length === 0 ? null : sentence(`What you have of ${listInWords(going)} is not in it and would go`);
};
