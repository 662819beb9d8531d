import type { Case } from "../../../findings/case.ts";
import { comesFirstSentence } from "../../../findings/comparing/lead-sentence.ts";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import styles from "./first-odds.module.css";
import { ranked } from "../ranked.ts";
import { paths } from "../../../findings/paths.ts";

/** How often each offer comes first, at the weights as they stand. */
export const FirstOdds = ({ theCase }: { readonly theCase: Case }) => {
  const odds = ranked(theCase.comparison)
    .map(({ id }) => comesFirstSentence(theCase, id))
    .filter((sentence) => sentence !== null);
  if (odds.length === 0) return null;
  return (
    <div>
      <h3>
        <HowLink href={paths.method("chance-of-first")}>How often first, at your weights</HowLink>
      </h3>
      <ul role="list" className={styles["odds"]}>
        {odds.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
};
