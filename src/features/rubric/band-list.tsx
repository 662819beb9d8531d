import type { Rubric } from "../../rubric/schema.ts";
import styles from "./list.module.css";

/** From how many points on each verdict is given. */
export const BandList = ({ rubric }: { readonly rubric: Rubric }) => (
  <ul role="list" className={styles["list"]}>
    {rubric.bands.map(({ id, label, from }) => (
      <li key={id}>
        <p>
          {label}: from {from} points
        </p>
      </li>
    ))}
  </ul>
);
