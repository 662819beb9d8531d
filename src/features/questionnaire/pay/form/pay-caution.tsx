import { Button } from "../../../../ui/buttons/button.tsx";
import styles from "./pay-form.module.css";

interface PayCautionProps {
  /** what is asked, and what counts while nothing is said */
  readonly asks: string;
  readonly answers: readonly { readonly label: string; readonly percent: string }[];
  readonly onAnswer: (percent: string) => void;
}

/** Asks what part of a promise is money, with the cautious answers one tap away. */
export const PayCaution = ({ asks, answers, onAnswer }: PayCautionProps) => (
  <div className={styles["caution"]}>
    <p>{asks}</p>
    {answers.map(({ label, percent }) => (
      <Button key={percent} small variant="outline" onClick={() => onAnswer(percent)}>
        {label}
      </Button>
    ))}
  </div>
);
