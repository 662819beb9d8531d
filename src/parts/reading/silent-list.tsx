import { Link } from "wouter";
import { capitalised } from "../../findings/words/sentence.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";
import { silentQuestions } from "../../reading/shown-passages.ts";
import type { ReadMaterial } from "../../reading/suggest/said.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import styles from "./silent-list.module.css";
import { paths } from "../../findings/paths.ts";

interface SilentListProps {
  readonly offer: Offer;
  readonly read: readonly ReadMaterial[];
}

const isOpen = ({ answers, pay }: Offer, question: string): boolean =>
  question === "pay" ? pay?.base === undefined : (lookup(answers, question)?.choice ?? "unknown") === "unknown";

/** The questions that no text answers and nobody else has: what is left to ask. */
export const SilentList = ({ offer, read }: SilentListProps) => {
  const silent = silentQuestions(
    bundledRubric,
    read.map(({ reading }) => reading),
  );
  const questions = bundledRubric.criteria
    .flatMap((criterion) => criterion.questions)
    .filter(({ id }) => silent.includes(id) && isOpen(offer, id));
  if (questions.length === 0) return null;
  return (
    <details className={styles["silent"]}>
      <summary>
        Your texts say nothing about {questions.length === 1 ? "one question" : `${questions.length} questions`}
      </summary>
      <p>That is not a no: nobody has said it yet. Ask in words such as these.</p>
      <ul>
        {questions.map(({ id, prompt, topic, ask }) => (
          <li key={id}>
            <Link href={id === "pay" ? paths.pay(offer.id) : paths.answer(offer.id, id)}>
              {capitalised(topic ?? prompt)}
            </Link>
            {ask !== undefined && <p>{ask.wording}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};
