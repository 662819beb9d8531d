import { moneyInWords } from "../../findings/words/money-in-words.ts";
import { payPoints, paySentence } from "../../findings/offer/pay-sentence.ts";
import { breakEvenSentence } from "../../findings/firmness/break-even-sentence.ts";
import { yearsAsPaid } from "../../findings/offer/years-as-paid.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { YearBars } from "../../ui/charts/bars/year-bars.tsx";
import type { PanelProps } from "./panel.ts";
import styles from "./pay-panel.module.css";
import { paths } from "../../findings/paths.ts";

/** What it pays, year by year as paid, beside the average that is scored. */
export const PayPanel = ({ theCase, offer, evaluation: { pay } }: PanelProps) => {
  const isHidden = useHiddenScores().some((hidden) => hidden.offer === offer.id);
  const points = isHidden ? null : payPoints(theCase, offer.id);
  const { leader } = theCase.comparison;
  const breakEven = leader === null || leader === offer.id ? null : breakEvenSentence(theCase, offer.id);
  return (
    <Card
      title="Pay by year"
      intro={paySentence(theCase, offer.id)}
      aside={
        points !== null && (
          <Chip>
            <HowLink href={paths.method("pay", offer.id)}>{points}</HowLink>
          </Chip>
        )
      }
      footer={
        <LinkButton href={paths.pay(offer.id)} variant="outline">
          {pay === null ? "Enter what it pays" : "Change what it pays"}
        </LinkButton>
      }
    >
      {pay !== null && (
        <YearBars
          caption="Pay by year, as paid"
          years={yearsAsPaid(pay)}
          average={{ amount: pay.averageYear, label: `average ${moneyInWords(pay.averageYear, pay.currency)}` }}
        />
      )}
      {breakEven !== null && (
        <p className={styles["note"]}>
          {breakEven} <HowLink href={paths.method("what-it-takes", offer.id)} of="what it would take" />
        </p>
      )}
    </Card>
  );
};
