import { ranked } from "../ranked.ts";
import { FirmnessPanel } from "./firmness-panel.tsx";
import { OutcomesPanel } from "./outcomes-panel.tsx";
import type { Case } from "../../../findings/case.ts";
import { comesFirstSentence } from "../../../findings/comparing/lead-sentence.ts";
import { paths } from "../../../findings/paths.ts";
import { HowLine, HowLink } from "../../../ui/buttons/how-link.tsx";
import { Card } from "../../../ui/card.tsx";
import { Fold } from "../../../ui/fold.tsx";
import styles from "./how-sure.module.css";

/** How often each offer comes first, at the weights as they stand. */
const FirstOdds = ({ theCase }: { readonly theCase: Case }) => {
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

const FIGURES = [
  { href: paths.method("score"), label: "Score" },
  { href: paths.method("likely-range"), label: "Likely range" },
  { href: paths.method("verdict"), label: "Verdict" },
  { href: paths.method("chance-of-first"), label: "How often first" },
  { href: paths.method("told-apart"), label: "Shared places" },
  { href: paths.method("answered"), label: "Share answered" },
  { href: paths.method("when-to-stop"), label: "When to stop asking" },
] as const;

/** How sure all of it is, for anyone who asks: odds, pairs, firmness, other beliefs. */
export const HowSure = ({ theCase }: { readonly theCase: Case }) => (
  <div className={styles["panel"]}>
    <Card title="How sure?">
      <Fold title="Odds, who beats whom, how firm it is, and other beliefs" later>
        <FirstOdds theCase={theCase} />
        <FirmnessPanel theCase={theCase} />
        <OutcomesPanel theCase={theCase} />
        <HowLine figures={FIGURES} />
      </Fold>
    </Card>
  </div>
);
