import type { Advice, Rubric } from "../../rubric/schema.ts";
import type { Background } from "../../rubric/background/background-schema.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { listInWords } from "../../findings/words/list-in-words.ts";
import styles from "./list.module.css";

/** What a piece of advice does here, in words. */
const actsInWords = (rubric: Rubric, { acts, reason }: Advice): string => {
  if (acts === "none") return reason ?? "It does nothing here.";
  const criteria = new Map(rubric.criteria.map(({ id, title }) => [id, title]));
  const topics = new Map(
    rubric.criteria.flatMap(({ questions }) => questions.map(({ id, topic, prompt }) => [id, topic ?? prompt])),
  );
  const lanes = new Map(rubric.lanes.map(({ id, title }) => [id, title]));
  const flags = new Map(rubric.flags.map(({ id, title }) => [id, title]));
  const parts = [
    { what: "in", names: acts.criteria.map((id) => criteria.get(id) ?? id) },
    { what: "asks", names: acts.questions.map((id) => topics.get(id) ?? id) },
    { what: "shows the kind of job", names: acts.lanes.map((id) => lanes.get(id) ?? id) },
    { what: "raises the sign", names: acts.flags.map((id) => flags.get(id) ?? id) },
  ].filter(({ names }) => names.length > 0);
  const said = parts.map(({ what, names }) => `${what} ${listInWords(names)}`);
  return [...said, ...(acts.guidance || acts.buildUp ? ["shown as guidance"] : [])].join("; ");
};

interface LedgerListProps {
  readonly rubric: Rubric;
  readonly background: Background;
}

/** The source part by part: what each says, in the words of the rubric's authors, and where it acts. */
export const LedgerList = ({ rubric, background }: LedgerListProps) => (
  <ul role="list" className={styles["list"]}>
    {background.parts.map(({ id: part, says }) => (
      <li key={part} id={part.toLowerCase()}>
        <h3>{part}</h3>
        <p>{says}</p>
        {rubric.advice
          .filter(({ sources }) => sources.includes(part))
          .map((advice) => (
            <div key={advice.id}>
              <p className={styles["quiet"]}>
                {advice.says} {capitalised(actsInWords(rubric, advice))}
              </p>
            </div>
          ))}
      </li>
    ))}
  </ul>
);
