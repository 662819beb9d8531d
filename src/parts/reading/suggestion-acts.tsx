import { Button } from "../../ui/buttons/button.tsx";
import styles from "./passages-here.module.css";

interface SuggestionActsProps {
  /** what taking it does, as the button says it */
  readonly accept: string;
  readonly refuse: string;
  readonly variant?: "outline";
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** Takes what a text suggests, or says that the text doesn't say so. */
export const SuggestionActs = ({ accept, refuse, variant, onAccept, onRefuse }: SuggestionActsProps) => (
  <div className={styles["acts"]}>
    <Button {...(variant !== undefined && { variant })} small dashed onClick={onAccept}>
      {accept}
    </Button>
    <Button variant="quiet" small onClick={onRefuse}>
      {refuse}
    </Button>
  </div>
);
