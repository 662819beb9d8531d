import { bandLabel } from "../../findings/words/band-label.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { Chip } from "../../ui/chip.tsx";
import styles from "./list.module.css";
import { Paragraphs } from "./paragraphs.tsx";

/** Every flag, gravest first, with what it does to the verdict. */
export const FlagList = ({ rubric }: { readonly rubric: Rubric }) => (
  <ul role="list" className={styles["list"]}>
    {rubric.flags.map(({ id, title, why, sources, ceiling }) => (
      <li key={id}>
        <h3 className={styles["head"]}>
          {title}
          {ceiling !== undefined && <Chip tone="poor">caps the verdict at “{bandLabel(rubric.bands, ceiling)}”</Chip>}
        </h3>
        <p className={styles["quiet"]}>
          {why} <Paragraphs sources={sources} />
        </p>
      </li>
    ))}
  </ul>
);
