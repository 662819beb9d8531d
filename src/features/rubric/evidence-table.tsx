import { believedInWords } from "../../findings/offer/belief-sentence.ts";
import type { Rubric } from "../../rubric/schema.ts";
import styles from "./list.module.css";

/** The levels of evidence, what counts as each, and how far it is believed. */
export const EvidenceTable = ({ rubric }: { readonly rubric: Rubric }) => (
  <ul role="list" className={styles["list"]}>
    {rubric.evidence.map(({ id, label, detail, reliability }) => (
      <li key={id}>
        <h3>{label}</h3>
        <p>{detail}</p>
        <p className={styles["quiet"]}>{believedInWords(reliability)}</p>
      </li>
    ))}
  </ul>
);
