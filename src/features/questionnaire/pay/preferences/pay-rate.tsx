import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { lookup } from "../../../../offers/lookup.ts";
import { rateSchema, type PayPreferences } from "../../../../offers/pay-schema.ts";
import { useEdit } from "../../../../state/live/use-edit.ts";
import { NumberInput } from "../../../../ui/form/number-input.tsx";
import { changePreferences, withRate } from "./pay-edit-preferences.ts";
import { readNumber, writeNumber } from "../fields/pay-figures.ts";
import { useFollowFile } from "../form/pay-follow.ts";
import { notSaved } from "../form/pay-saving.ts";
import { usePayWayBack } from "../form/use-pay-way-back.tsx";

interface PayRateProps {
  readonly foreign: string;
  /** the person's currency */
  readonly own: string;
  readonly preferences: PayPreferences;
}

const fieldsSchema = z.object({
  rate: z.pipe(z.pipe(z.string(), z.transform(readNumber)), z.optional(rateSchema)),
});
const FIELDS = z.keyof(fieldsSchema).options;

const fieldsOf = (rate: number | undefined) => ({ rate: writeNumber(rate) });

/** What one unit of a foreign currency is in the person's own. Saved as it is typed. */
export const PayRate = ({ foreign, own, preferences }: PayRateProps) => {
  const edit = useEdit();
  const label = `Rate for ${foreign}`;
  const rate = lookup(preferences.rates, foreign);
  const form = useForm<z.input<typeof fieldsSchema>, unknown, z.output<typeof fieldsSchema>>({
    resolver: zodResolver(fieldsSchema),
    mode: "onChange",
    defaultValues: fieldsOf(rate),
  });
  const { errors } = form.formState;
  const saved = fieldsOf(rate);

  // As it was before it was typed into: "0.8" on the way to "0.8 or so" is not to stay.
  const [settled, setSettled] = useState(rate);
  const { note, wayBackAt } = usePayWayBack<"rate">(form.setFocus, label);
  const seen = useRef(saved.rate);
  /** What can't be read counts as it was before: "8." on the way to "8.5" writes nothing over it. */
  const readRate = (values: z.input<typeof fieldsSchema>): number | undefined => {
    const reading = fieldsSchema.safeParse(values);
    return reading.success ? reading.data.rate : settled;
  };
  const save = useEffectEvent((values: z.input<typeof fieldsSchema>): void => {
    const typed = readRate(values);
    const undo = edit((file) =>
      changePreferences(file, (earlier) =>
        lookup(earlier.rates, foreign) === typed ? earlier : withRate(earlier, foreign, typed),
      ),
    );
    if (values.rate !== seen.current) note({ field: "rate", before: writeNumber(settled), now: values.rate, undo });
    seen.current = values.rate;
  });
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => save(values) }), [form]);
  const settle = (): void => {
    const reading = fieldsSchema.safeParse(form.getValues());
    if (reading.success) setSettled(reading.data.rate);
  };

  useFollowFile({
    fields: FIELDS,
    saved,
    typed: () => fieldsOf(readRate(form.getValues())),
    write: (field, text) => {
      setSettled(rate);
      seen.current = text;
      form.setValue(field, text, { shouldValidate: true });
    },
  });

  return (
    <NumberInput
      label={label}
      hint={`How much 1 ${foreign} is in ${own}, such as 0.85. Today's rate from a bank is good enough.`}
      suffix={own}
      {...form.register("rate", { onBlur: settle })}
      error={notSaved(errors.rate?.message, saved.rate)}
      after={wayBackAt("rate")}
    />
  );
};
