import { Paragraphs } from "./paragraphs.tsx";
import { believedInWords } from "../../findings/offer/belief-sentence.ts";
import { bandLabel } from "../../findings/words/band-label.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { Chip } from "../../ui/chip.tsx";
import styles from "./list.module.css";

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

/** The levels of evidence, what counts as each, and how far it is believed. */
export const EvidenceList = ({ rubric }: { readonly rubric: Rubric }) => (
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
