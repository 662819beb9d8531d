import type { Pay } from "../../../../offers/pay-schema.ts";
import { NumberInput } from "../../../../ui/form/number-input.tsx";
import type { PayField } from "../fields/pay-fields.ts";
import { PayCaution } from "./pay-caution.tsx";
import { PayPart, type PayPartProps } from "./pay-part.tsx";
import { useTakenCautiously } from "./use-taken-cautiously.ts";

interface PayLikelyProps extends Omit<PayPartProps, "currency"> {
  readonly bonus: Pay["bonus"];
  readonly fill: (field: PayField, text: string) => void;
}

const ANSWERS = [
  { label: "Count half of it", percent: "50" },
  { label: "Count none of it", percent: "0" },
  { label: "It was paid in full each year", percent: "100" },
] as const;

/** What may come on top of base pay. */
export const PayLikely = ({ input, bonus, fill }: PayLikelyProps) => {
  const { counts, answered } = useTakenCautiously({ promised: bonus?.target, said: bonus?.likelihood });
  return (
    <PayPart title="What is likely">
      <NumberInput label="Bonus target" suffix="% of base" {...input("bonusTarget")} />
      <NumberInput label="How likely is the bonus" suffix="%" {...input("bonusLikelihood")} />
      {counts !== null && (
        <PayCaution
          asks={`A promised bonus is not money yet. Until you say, it counts ${counts}: how much of it was paid in the last years?`}
          answers={ANSWERS}
          onAnswer={(percent) => {
            answered();
            fill("bonusLikelihood", percent);
          }}
        />
      )}
    </PayPart>
  );
};
