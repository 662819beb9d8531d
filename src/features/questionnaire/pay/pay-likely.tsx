import type { Pay } from "../../../offers/pay-schema.ts";
import { NumberInput } from "../../../ui/form/number-input.tsx";
import { PayPart, type PayPartProps } from "./pay-part.tsx";

interface PayLikelyProps extends Omit<PayPartProps, "currency"> {
  readonly bonus: Pay["bonus"];
}

const isTakenForSure = (bonus: Pay["bonus"]): boolean => (bonus?.target ?? 0) > 0 && bonus?.likelihood === undefined;

/** What may come on top of base pay. */
export const PayLikely = ({ input, bonus }: PayLikelyProps) => (
  <PayPart
    title="What is likely"
    warning={
      isTakenForSure(bonus)
        ? "A promised bonus is not money yet. With nothing said it counts in full: ask how much of it was paid in the last years."
        : undefined
    }
  >
    <NumberInput label="Bonus target" suffix="% of base" {...input("bonusTarget")} />
    <NumberInput label="How likely is the bonus" aside="empty: certain" suffix="%" {...input("bonusLikelihood")} />
  </PayPart>
);
