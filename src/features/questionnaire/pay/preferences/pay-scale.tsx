import { zodResolver } from "@hookform/resolvers/zod";
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
import { notSaved } from "../form/pay-saving.ts";
import { usePayWayBack } from "../form/use-pay-way-back.tsx";
import { useTypedFigures } from "../form/use-typed-figures.ts";

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
  const { currency } = preferences;
  const [floor, target] = useWatch({ control: form.control, name: FIELDS });
  const said = scaleOf({ floor, target }, preferences, currency);

  const { note, wayBackAt } = usePayWayBack<keyof ScaleFields>(form.setFocus, "what you measure it by");
  const { settle } = useTypedFigures<keyof ScaleFields>({
    form,
    fields: FIELDS,
    saved,
    faultsIn: (values) =>
      new Set(
        scaleFieldsSchemaIn(currency)
          .safeParse(values)
          .error?.issues.map(({ path }) => path[0]),
      ),
    asKept: (readable) => scaleFieldsOf(scaleOf(readable, preferences, currency)),
    save: (_typed, readable) =>
      edit((file) => changePreferences(file, (earlier) => withScale(readable, earlier, preferences))),
    write: (field, text) => form.setValue(field, text, { shouldValidate: true }),
    note,
  });
  const upsideDown = isUpsideDown(said)
    ? `Not saved: this has to be more than what you need, ${moneyInWords(said.floor ?? 0, currency)}.`
    : undefined;
  return (
    <>
      <MoneyInput
        label="What you need"
        hint="A year, to live without worry."
        currency={currency}
        {...form.register("floor", { onBlur: () => settle("floor") })}
        error={notSaved(errors.floor?.message, saved.floor)}
        after={wayBackAt("floor")}
      />
      <MoneyInput
        label="More would not change your choice"
        hint="From this figure a year."
        currency={currency}
        {...form.register("target", { onBlur: () => settle("target") })}
        error={notSaved(errors.target?.message, saved.target) ?? upsideDown}
        after={wayBackAt("target")}
      />
    </>
  );
};
