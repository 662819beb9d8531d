import type { Case } from "../../../findings/case.ts";
import { HowLine } from "../../../ui/buttons/how-line.tsx";
import { Card } from "../../../ui/card.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { FirmnessPanel } from "./firmness-panel.tsx";
import { FirstOdds } from "./first-odds.tsx";
import { OutcomesPanel } from "./outcomes-panel.tsx";
import { paths } from "../../../findings/paths.ts";

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
  <Card title="How sure?">
    <Fold title="Odds, who beats whom, how firm it is, and other beliefs" later>
      <FirstOdds theCase={theCase} />
      <FirmnessPanel theCase={theCase} />
      <OutcomesPanel theCase={theCase} />
      <HowLine figures={FIGURES} />
    </Fold>
  </Card>
);
