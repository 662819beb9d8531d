import { askSentences } from "./ask-sentence.ts";
import { type Context, modelledOffer, nameOf, topicOf } from "./context.ts";
import { counted } from "./counts-in-words.ts";
import { listInWords } from "./list-in-words.ts";
import { byRank } from "./report-ranking.ts";
import { capitalised, sentence } from "./sentence.ts";
import { unknownQuestions } from "./voices.ts";
import { whenToStop } from "./when-to-stop.ts";

/** What is still open, and what asking could do. */
export interface ReportOpen {
  readonly sentences: readonly string[];
  /** the answers most worth asking for */
  readonly items: readonly {
    readonly name: string;
    readonly topic: string;
    readonly who: string | null;
    readonly wording: string;
    readonly effect: string;
  }[];
}

const SHOWN = 3;

const notKnown = (context: Context, offer: string): string => {
  const { beliefs } = modelledOffer(context, offer);
  const count = beliefs.filter(({ known }) => !known).length;
  const name = nameOf(context, offer);
  if (count === 0) return `Everything at ${name} is answered.`;
  const weightiest = unknownQuestions(context, offer)
    .slice(0, 2)
    .map((question) => topicOf(context, question));
  const most = weightiest.length === 0 ? "" : `, above all ${listInWords(weightiest)}`;
  return sentence(
    `${capitalised(counted(count, "answer"))} at ${name} ${count === 1 ? "is" : "are"} not known${count === 1 && weightiest.length === 1 ? `: ${weightiest[0] ?? ""}` : most}`,
  );
};

export const reportOpen = (context: Context): ReportOpen => {
  const asked = askSentences(context);
  const stop = whenToStop(context);
  const rest = asked.length - SHOWN;
  return {
    sentences: [
      ...byRank(context).map((id) => notKnown(context, id)),
      ...(stop === null ? [] : [stop]),
      ...(rest > 0 ? [`Of ${asked.length} open answers these matter most:`] : []),
    ],
    items: asked.slice(0, SHOWN).map(({ offer, topic, who, wording, effect }) => ({
      name: nameOf(context, offer),
      topic,
      who,
      wording,
      effect,
    })),
  };
};
