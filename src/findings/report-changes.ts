import { beliefCheckSentences } from "./belief-check-sentence.ts";
import { breakEvenSentence } from "./break-even-sentence.ts";
import type { Context } from "./context.ts";
import { dominanceSentences } from "./dominance-sentence.ts";
import { firmnessSentence } from "./firmness-sentence.ts";
import { listInWords } from "./list-in-words.ts";
import { byRank } from "./report-ranking.ts";
import { regretSentence } from "./smaa-sentence.ts";
import { paragraph, sentence } from "./sentence.ts";
import { type ChangeSentence, whatItTakesSentence } from "./what-it-takes-sentence.ts";

/** More changes than this are not worth a line: that many will not come about. */
const FEW = 3;

const way = (changes: readonly ChangeSentence[]): string =>
  sentence(listInWords(changes.map(({ wouldBe, kind }) => `${wouldBe} (${kind})`)));

const takes = (context: Context, offer: string): string | null => {
  const found = whatItTakesSentence(context, offer);
  const [easiest] = found?.ways ?? [];
  if (found === null || (easiest !== undefined && easiest.length > FEW)) return null;
  return paragraph(found.headline, easiest === undefined ? null : way(easiest));
};

/** What would change the choice, and how firm it is; sentences. Amounts of pay only where pay is to be shown. */
export const reportChanges = (context: Context, showPay: boolean): readonly string[] => {
  const { leader } = context.comparison;
  const others = byRank(context).filter((id) => id !== leader);
  return [
    firmnessSentence(context),
    ...others.map((id) => takes(context, id)),
    ...(showPay ? others.map((id) => breakEvenSentence(context, id)) : []),
    ...dominanceSentences(context),
    ...beliefCheckSentences(context),
    leader === null ? null : regretSentence(context, leader),
  ].filter((each) => each !== null);
};
