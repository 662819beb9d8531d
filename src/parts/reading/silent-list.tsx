import { Link } from "wouter";
import { capitalised } from "../../findings/words/sentence.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";
import { silentQuestions } from "../../reading/shown-passages.ts";
import type { ReadMaterial } from "../../reading/suggest/said.ts";
import type { Question, Rubric } from "../../rubric/schema.ts";
import { useModel } from "../../state/use-model.ts";
import styles from "./silent-list.module.css";
import { paths } from "../../findings/paths.ts";

interface SilentListProps {
  readonly offer: Offer;
  readonly read: readonly ReadMaterial[];
}

const isOpen = ({ answers, pay }: Offer, question: string): boolean =>
  question === "pay" ? pay?.base === undefined : (lookup(answers, question)?.choice ?? "unknown") === "unknown";

const silentOf = (rubric: Rubric, { offer, read }: SilentListProps): readonly Question[] => {
  const silent = silentQuestions(
    rubric,
    read.map(({ reading }) => reading),
  );
  return rubric.criteria
    .flatMap((criterion) => criterion.questions)
    .filter(({ id }) => silent.includes(id) && isOpen(offer, id));
};

/** The questions that no text answers and nobody else has, each with how to ask it. */
export const SilentQuestions = (props: SilentListProps) => {
  const questions = silentOf(useModel().rubric, props);
  if (questions.length === 0) return <p>They say something about every question that is still open.</p>;
  return (
    <div className={styles["silent"]}>
      <p>That is not a no: nobody has said it yet. Ask in words such as these.</p>
      <ul>
        {questions.map(({ id, prompt, topic, ask }) => (
          <li key={id}>
            <Link href={id === "pay" ? paths.pay(props.offer.id) : paths.answer(props.offer.id, id)}>
              {capitalised(topic ?? prompt)}
            </Link>
            {ask !== undefined && <p>{ask.wording}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How many questions are left to ask, folded. */
export const SilentList = (props: SilentListProps) => {
  const { length } = silentOf(useModel().rubric, props);
  if (length === 0) return null;
  return (
    <details className={styles["silent"]}>
      <summary>Your texts say nothing about {length === 1 ? "one question" : `${length} questions`}</summary>
      <SilentQuestions {...props} />
    </details>
  );
};
