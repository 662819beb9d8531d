import { offerDifference } from "../../findings/keeping/import-sentence.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { Name } from "../../ui/name.tsx";
import type { IncomingOffer } from "./import-changes.ts";
import styles from "./import-preview.module.css";

/** The offers that come in, each with what it would change. */
export const IncomingList = ({ offers }: { readonly offers: readonly IncomingOffer[] }) => (
  <ul className={styles["offers"]}>
    {offers.map(({ offer: { id, employer, title, answers }, difference }) => (
      <li key={id}>
        <b>
          <Name>{employer || title || id}</Name>
        </b>{" "}
        <Name>{title}</Name>
        <span className={styles["quiet"]}>
          {counted(Object.keys(answers ?? {}).length, "answer")} · {offerDifference(difference)}
        </span>
      </li>
    ))}
  </ul>
);
