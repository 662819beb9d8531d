import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm, type UseFormRegisterReturn } from "react-hook-form";
import { keyof } from "zod/mini";
import {
  payFieldsOf,
  type PayField,
  type PayFields,
  payFieldsSchemaIn,
  type PayFigures,
  payOf,
} from "../fields/pay-fields.ts";
import { notSaved } from "./pay-saving.ts";
import { usePayWayBack } from "./use-pay-way-back.tsx";
import { useTypedFigures } from "./use-typed-figures.ts";
import { changePreferences, inCurrency } from "../preferences/pay-edit-preferences.ts";
import { evidenceLabel } from "../../../../findings/words/evidence-label.ts";
import { cautiousPay } from "../../../../offers/edit/cautious-pay.ts";
import { setLastEvidence } from "../../../../offers/edit/edit-app-state.ts";
import { setPay } from "../../../../offers/edit/edit-offer.ts";
import { lookup } from "../../../../offers/lookup.ts";
import type { Pay } from "../../../../offers/pay-schema.ts";
import { isSame } from "../../../../offers/same-value.ts";
import type { Offer, OffersFile } from "../../../../offers/schema.ts";
import { bundledRubric } from "../../../../rubric/bundled.ts";
import { useEdit } from "../../../../state/live/use-edit.ts";
import { useFile } from "../../../../state/live/use-file.ts";

export type PayInput = UseFormRegisterReturn<PayField> & {
  readonly error: string | undefined;
  /** the way back from what was typed over */
  readonly after: ReactNode;
};

interface PayFormState {
  /** everything that the input of a field is given */
  readonly input: (field: PayField) => PayInput;
  /** writes into a field as if it were typed */
  readonly fill: (field: PayField, text: string) => void;
  /** how it is known, empty while that is not said; and what was last said of another offer's pay */
  readonly evidence: string;
  readonly remembered: string | undefined;
  readonly setEvidence: (evidence: string) => void;
  readonly evidenceBack: ReactNode;
}

const FIELDS = keyof(payFieldsSchemaIn(undefined)).options;

const payIn = (file: OffersFile, offerId: string): Pay | undefined =>
  file.offers?.find(({ id }) => id === offerId)?.pay;

/** The form of what an offer pays: every figure is saved as it is typed, and what other tabs write arrives. */
export const usePayForm = (offer: Offer, criterionId: string): PayFormState => {
  const { id: offerId, pay } = offer;
  const evidence = pay?.evidence ?? "";
  const { app, preferences } = useFile();
  const own = preferences?.pay?.currency;
  const remembered = lookup(app?.lastEvidence, criterionId);
  const edit = useEdit();
  const form = useForm<PayFields, unknown, PayFigures>({
    // The currency that is chosen says what "$" and "LPA" are.
    resolver: (values, context, options) =>
      zodResolver(payFieldsSchemaIn(values.currency === "" ? own : values.currency))(values, context, options),
    mode: "onChange",
    defaultValues: payFieldsOf(pay),
  });
  const { errors } = form.formState;
  const { note, wayBackAt } = usePayWayBack<PayField | "evidence">((field) => {
    if (field !== "evidence") form.setFocus(field);
  });
  const saved = payFieldsOf(pay);
  const faultsIn = (values: PayFields): ReadonlySet<PropertyKey | undefined> => {
    const reading = payFieldsSchemaIn(values.currency === "" ? own : values.currency).safeParse(values);
    return new Set(reading.error?.issues.map(({ path }) => path[0]));
  };
  const { settle } = useTypedFigures<PayField>({
    form,
    fields: FIELDS,
    saved,
    faultsIn,
    asKept: (readable) => payFieldsOf(payOf(readable, undefined, own)),
    // An edit names only what was typed, so that what another tab says of the other fields stays.
    save: (typed) =>
      edit((file) => {
        const earlier = payIn(file, offerId);
        const read = payOf({ ...payFieldsOf(earlier), ...typed }, earlier, file.preferences?.pay?.currency);
        const next = cautiousPay(read, earlier);
        if (isSame(next, earlier)) return file;
        const paid = setPay(file, offerId, next);
        // The first currency that is named is the person's own as well, until they choose another.
        return changePreferences(paid, (known) =>
          known.currency === undefined && next?.currency !== undefined ? inCurrency(known, next.currency) : known,
        );
      }),
    write: (field, text) => form.setValue(field, text, { shouldValidate: true }),
    note,
  });

  return {
    input: (field) => ({
      ...form.register(field, { onBlur: () => settle(field) }),
      error: notSaved(errors[field]?.message, saved[field]),
      after: wayBackAt(field),
    }),
    fill: (field, text) => form.setValue(field, text, { shouldValidate: true }),
    evidence,
    remembered,
    setEvidence: (level) => {
      const undo = edit((file) =>
        setLastEvidence(setPay(file, offerId, { ...payIn(file, offerId), evidence: level }), criterionId, level),
      );
      const before = evidence === "" ? "" : evidenceLabel(bundledRubric, evidence);
      note({ field: "evidence", before, now: evidenceLabel(bundledRubric, level), undo });
    },
    evidenceBack: wayBackAt("evidence"),
  };
};
