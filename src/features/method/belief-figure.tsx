import { type Case, beliefIn, modelQuestion, optionLabel } from "../../findings/case.ts";
import { percentInWords } from "../../findings/words/share-in-words.ts";
import { tellingQuestion } from "../../findings/asking/telling-question.ts";
import { Legend } from "../../ui/charts/legend.tsx";
import { StackedBar } from "../../ui/charts/bars/stacked-bar.tsx";
import styles from "./figure.module.css";

/** A narrower part has no room for its figure on a phone; it stands in the table below. */
const WORDS_FIT = 0.15;

/** From what is usual to what is believed here: two bars with the answers from worst to best, and a key to their colours. */
export const BeliefFigure = ({ theCase, offer }: { readonly theCase: Case; readonly offer: string }) => {
  const question = tellingQuestion(theCase, offer);
  if (question === null) return null;
  const { optionIds, prior } = modelQuestion(theCase, question);
  const { probabilities } = beliefIn(theCase, offer, question);
  const bars = [
    { name: "Usually", shares: prior },
    { name: "Here", shares: probabilities },
  ];
  const shadeOf = (index: number): number => optionIds.length - 1 - index;
  return (
    <>
      <dl className={styles["bars"]}>
        {bars.map(({ name, shares }) => {
          const parts = optionIds.map((option, index) => ({
            label: `${optionLabel(theCase, question, option)}: ${percentInWords(shares[index] ?? 0)}`,
            value: shares[index] ?? 0,
            caption: (shares[index] ?? 0) >= WORDS_FIT ? percentInWords(shares[index] ?? 0) : "",
            shade: shadeOf(index),
          }));
          return (
            <div key={name} className={styles["bar"]}>
              <dt>{name}</dt>
              <dd>
                <StackedBar label={parts.map(({ label }) => label).join("; ")} parts={parts} height={22} />
              </dd>
            </div>
          );
        })}
      </dl>
      <Legend
        parts={optionIds.map((option, index) => ({
          label: optionLabel(theCase, question, option),
          shade: shadeOf(index),
        }))}
      />
    </>
  );
};
