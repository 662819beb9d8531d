import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { lookup } from "../../../../offers/lookup.ts";
import { rateSchema, type PayPreferences } from "../../../../offers/pay-schema.ts";
import { useEdit } from "../../../../state/live/use-edit.ts";
import { NumberInput } from "../../../../ui/form/number-input.tsx";
import { changePreferences, withRate } from "./pay-edit-preferences.ts";
import { readNumber, writeNumber } from "../fields/pay-figures.ts";
import { notSaved } from "../form/pay-saving.ts";
import { usePayWayBack } from "../form/use-pay-way-back.tsx";
import { useTypedFigures } from "../form/use-typed-figures.ts";

interface PayRateProps {
  readonly foreign: string;
  /** the person's currency */
  readonly own: string;
  readonly preferences: PayPreferences;
}

const fieldsSchema = z.object({
  rate: z.pipe(z.pipe(z.string(), z.transform(readNumber)), z.optional(rateSchema)),
});
type RateFields = z.input<typeof fieldsSchema>;

const FIELDS = z.keyof(fieldsSchema).options;

const fieldsOf = (rate: number | undefined) => ({ rate: writeNumber(rate) });

/** What one unit of a foreign currency is in the person's own. Saved as it is typed. */
export const PayRate = ({ foreign, own, preferences }: PayRateProps) => {
  const edit = useEdit();
  const label = `Rate for ${foreign}`;
  const rate = lookup(preferences.rates, foreign);
  const form = useForm<RateFields, unknown, z.output<typeof fieldsSchema>>({
    resolver: zodResolver(fieldsSchema),
    mode: "onChange",
    defaultValues: fieldsOf(rate),
  });
  const { errors } = form.formState;
  const saved = fieldsOf(rate);

  const { note, wayBackAt } = usePayWayBack<"rate">(form.setFocus, label);
  const readRate = (values: RateFields): number | undefined => fieldsSchema.safeParse(values).data?.rate;
  const { settle } = useTypedFigures<keyof RateFields>({
    form,
    fields: FIELDS,
    saved,
    faultsIn: (values) => new Set(fieldsSchema.safeParse(values).error?.issues.map(({ path }) => path[0])),
    asKept: (readable) => fieldsOf(readRate(readable)),
    save: (_typed, readable) =>
      edit((file) =>
        changePreferences(file, (earlier) => {
          const typed = readRate(readable);
          return lookup(earlier.rates, foreign) === typed ? earlier : withRate(earlier, foreign, typed);
        }),
      ),
    write: (field, text) => form.setValue(field, text, { shouldValidate: true }),
    note,
  });

  return (
    <NumberInput
      label={label}
      hint={`How much 1 ${foreign} is in ${own}, such as 0.85. Today's rate from a bank is good enough.`}
      suffix={own}
      {...form.register("rate", { onBlur: () => settle("rate") })}
      error={notSaved(errors.rate?.message, saved.rate)}
      after={wayBackAt("rate")}
    />
  );
};
