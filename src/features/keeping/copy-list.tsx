import { useCopies } from "../../state/live/use-copies.ts";
import { Card } from "../../ui/card.tsx";
import { KeptCopy } from "./kept-copy.tsx";
import styles from "./kept-list.module.css";

const NONE =
  "Before an import takes the place of your work, and before a new version of the page changes its form, a copy is kept here. There is none yet.";
const SOME = "Your work as it stood before something large happened to it. The five newest are kept.";

/** Copies that were kept before something large, each to be taken along or brought back. */
export const CopyList = () => {
  const copies = useCopies();
  return (
    <Card title="Earlier states" {...(copies.length > 0 && { intro: SOME })}>
      {copies.length === 0 ? (
        <p className={styles["quiet"]}>{NONE}</p>
      ) : (
        <ul role="list" className={styles["list"]}>
          {copies.map((copy) => (
            <KeptCopy key={copy.number} copy={copy} />
          ))}
        </ul>
      )}
    </Card>
  );
};
