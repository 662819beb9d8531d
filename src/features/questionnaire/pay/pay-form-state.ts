import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useRef } from "react";
import { type UseFormRegisterReturn, useForm } from "react-hook-form";
import { setLastEvidence } from "../../../offers/edit/edit-app-state.ts";
import { setPay } from "../../../offers/edit/edit-pay.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Pay } from "../../../offers/pay-schema.ts";
import type { Offer, OffersFile } from "../../../offers/schema.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { fieldsOf, type PayField, type PayFields, type PayFigures, payFieldsSchema, payOf } from "./pay-fields.ts";
import { useFollowFile } from "./pay-follow.ts";
import { notSaved } from "./pay-saving.ts";

export type PayInput = UseFormRegisterReturn<PayField> & { readonly error: string | undefined };

interface PayFormState {
  /** everything that the input of a field is given */
  readonly input: (field: PayField) => PayInput;
  /** writes into a field as if it were typed */
  readonly fill: (field: PayField, text: string) => void;
  readonly evidence: string | undefined;
  readonly setEvidence: (evidence: string) => void;
}

const FIELDS = payFieldsSchema.keyof().options;

const payIn = (file: OffersFile, offerId: string): Pay | undefined =>
  file.offers?.find(({ id }) => id === offerId)?.pay;

const isSame = (one: Pay | undefined, other: Pay | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The form of what an offer pays: every figure is saved as it is typed, and what other tabs write arrives. */
export const usePayForm = (offer: Offer, criterionId: string): PayFormState => {
  const { id: offerId, pay } = offer;
  const usual = lookup(useFile().app?.lastEvidence, criterionId);
  const edit = useEdit();
  const form = useForm<PayFields, unknown, PayFigures>({
    resolver: zodResolver(payFieldsSchema),
    mode: "onChange",
    defaultValues: fieldsOf(pay),
  });
  const { errors } = form.formState;
  const saved = fieldsOf(pay);
  const seen = useRef(saved);

  // An edit names only what was typed, so that what another tab says of the other fields stays.
  const save = useEffectEvent((values: PayFields) => {
    const typed = Object.fromEntries(
      FIELDS.flatMap((key) => (values[key] === seen.current[key] ? [] : [[key, values[key]]])),
    );
    seen.current = values;
    if (Object.keys(typed).length === 0) return;
    edit((file) => {
      const earlier = payIn(file, offerId);
      const next = payOf({ ...fieldsOf(earlier), ...typed }, earlier);
      if (isSame(next, earlier)) return file;
      const isFirst = earlier === undefined && next !== undefined && usual !== undefined;
      return setPay(file, offerId, isFirst ? { ...next, evidence: usual } : next);
    });
  });
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => save({ ...values }) }),
    [form],
  );

  useFollowFile({
    fields: FIELDS,
    saved,
    typed: () => fieldsOf(payOf(form.getValues(), undefined)),
    write: (field, text) => {
      seen.current = { ...seen.current, [field]: text };
      form.setValue(field, text, { shouldValidate: true });
    },
  });

  return {
    input: (field) => ({ ...form.register(field), error: notSaved(errors[field]?.message, saved[field]) }),
    fill: (field, text) => form.setValue(field, text, { shouldValidate: true }),
    evidence: pay === undefined ? usual : pay.evidence,
    setEvidence: (evidence) =>
      edit((file) =>
        setLastEvidence(setPay(file, offerId, { ...payIn(file, offerId), evidence }), criterionId, evidence),
      ),
  };
};
