import type { Advice, Rubric } from "../../rubric/schema.ts";
import { listInWords } from "../../findings/words/list-in-words.ts";
import styles from "./list.module.css";

const PARAGRAPHS = Array.from({ length: 24 }, (_, index) => `P${index + 1}`);

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
    { what: "tells the lane", names: acts.lanes.map((id) => lanes.get(id) ?? id) },
    { what: "raises the sign", names: acts.flags.map((id) => flags.get(id) ?? id) },
  ].filter(({ names }) => names.length > 0);
  const said = parts.map(({ what, names }) => `${what} ${listInWords(names)}`);
  return [...said, ...(acts.guidance ? ["shown as guidance"] : [])].join("; ");
};

/** The ledger by paragraph: what each says, in our words, and where it acts. */
export const LedgerList = ({ rubric }: { readonly rubric: Rubric }) => (
  <ul role="list" className={styles["list"]}>
    {PARAGRAPHS.map((paragraph) => (
      <li key={paragraph} id={paragraph.toLowerCase()}>
        <h3>{paragraph}</h3>
        {rubric.advice
          .filter(({ sources }) => sources.includes(paragraph))
          .map((advice) => (
            <div key={advice.id}>
              <p>{advice.says}</p>
              <p className={styles["quiet"]}>{actsInWords(rubric, advice)}</p>
            </div>
          ))}
      </li>
    ))}
  </ul>
);
