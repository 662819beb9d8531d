import type { Rubric } from "../../rubric/schema.ts";
import styles from "./list.module.css";
import { Paragraphs } from "./paragraphs.tsx";

/** The kinds of job that an offer can read as. */
export const LaneList = ({ rubric }: { readonly rubric: Rubric }) => (
  <ul role="list" className={styles["list"]}>
    {rubric.lanes.map(({ id, title, summary, paid, leadsTo, neighbour, sources }) => (
      <li key={id}>
        <h3>{title}</h3>
        <p>{summary}</p>
        <p className={styles["quiet"]}>
          {[paid, leadsTo, neighbour].filter((text) => text !== undefined).join(" ")} <Paragraphs sources={sources} />
        </p>
      </li>
    ))}
  </ul>
);
