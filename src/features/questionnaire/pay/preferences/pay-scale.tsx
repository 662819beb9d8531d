import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { moneyInWords } from "../../../../findings/words/money-in-words.ts";
import type { PayPreferences } from "../../../../offers/pay-schema.ts";
import { useEdit } from "../../../../state/live/use-edit.ts";
import { MoneyInput } from "../../../../ui/form/money-input.tsx";
import { changePreferences } from "./pay-edit-preferences.ts";
import {
  isUpsideDown,
  type Scale,
  type ScaleFields,
  scaleFieldsOf,
  scaleFieldsSchemaIn,
  scaleOf,
  withScale,
} from "../fields/pay-scale-fields.ts";
import { useFollowFile } from "../form/pay-follow.ts";
import { notSaved } from "../form/pay-saving.ts";
import { usePayWayBack } from "../form/use-pay-way-back.tsx";

const FIELDS = ["floor", "target"] as const;

/** From what the person needs to where more would not change the choice. Saved as it is typed, while the right way up. */
export const PayScale = ({ preferences }: { readonly preferences: PayPreferences }) => {
  const edit = useEdit();
  const form = useForm<ScaleFields, unknown, Scale>({
    resolver: zodResolver(scaleFieldsSchemaIn(preferences.currency)),
    mode: "onChange",
    defaultValues: scaleFieldsOf(preferences),
  });
  const { errors } = form.formState;
  const saved = scaleFieldsOf(preferences);
  // As each field was before it was typed into: "40" on the way to "40 or so" is not to stay.
  const [settled, setSettled] = useState<Scale>(preferences);
  const [floor, target] = useWatch({ control: form.control, name: FIELDS });
  const said = scaleOf({ floor, target }, preferences, preferences.currency);

  const { note, wayBackAt } = usePayWayBack<keyof ScaleFields>(form.setFocus, "what you measure it by");
  const seen = useRef<ScaleFields>(saved);
  const save = useEffectEvent((values: ScaleFields) => {
    const undo = edit((file) => changePreferences(file, (earlier) => withScale(values, earlier, settled)));
    const before = scaleFieldsOf(settled);
    for (const field of FIELDS)
      if (values[field] !== seen.current[field]) note({ field, before: before[field], now: values[field], undo });
    seen.current = values;
  });
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => save({ ...values }) }),
    [form],
  );

  useFollowFile({
    fields: FIELDS,
    saved,
    typed: () => scaleFieldsOf(scaleOf(form.getValues(), settled, preferences.currency)),
    write: (field, text) => {
      setSettled(preferences);
      seen.current = { ...seen.current, [field]: text };
      form.setValue(field, text, { shouldValidate: true });
    },
  });

  const { currency } = preferences;
  const settle = {
    onBlur: () => {
      setSettled(scaleOf(form.getValues(), settled, currency));
    },
  };
  const upsideDown = isUpsideDown(said)
    ? `Not saved: this has to be more than what you need, ${moneyInWords(said.floor ?? 0, currency)}.`
    : undefined;
  return (
    <>
      <MoneyInput
        label="What you need"
        hint="A year, to live without worry."
        currency={currency}
        {...form.register("floor", settle)}
        error={notSaved(errors.floor?.message, saved.floor)}
        after={wayBackAt("floor")}
      />
      <MoneyInput
        label="More would not change your choice"
        hint="From this figure a year."
        currency={currency}
        {...form.register("target", settle)}
        error={notSaved(errors.target?.message, saved.target) ?? upsideDown}
        after={wayBackAt("target")}
      />
    </>
  );
};
