import * as z from "zod/mini";
import type { PayPreferences } from "../../../../offers/pay-schema.ts";
import { writeNumber } from "./pay-figures.ts";
import { typedAmount } from "./pay-typed-amount.ts";

/** What the person needs and what would be enough, as the form holds them: what was typed, empty where nothing was. */
export const scaleFieldsSchemaIn = (currency: string | undefined) =>
  z.object({ floor: typedAmount(currency), target: typedAmount(currency) });

type ScaleFieldsSchema = ReturnType<typeof scaleFieldsSchemaIn>;

export type ScaleFields = z.input<ScaleFieldsSchema>;
export type Scale = z.output<ScaleFieldsSchema>;

export const scaleFieldsOf = ({ floor, target }: Scale): ScaleFields => ({
  floor: writeNumber(floor),
  target: writeNumber(target),
});

/** The scale that the fields say in a currency; one that can't be read is as in `kept`. It may be upside down. */
export const scaleOf = (fields: ScaleFields, kept: Scale, currency: string | undefined): Scale => {
  const anAmount = typedAmount(currency);
  const [floor, target] = [anAmount.safeParse(fields.floor), anAmount.safeParse(fields.target)];
  return {
    floor: floor.success ? floor.data : kept.floor,
    target: target.success ? target.data : kept.target,
  };
};

/** Whether what would be enough is no more than what is needed, so that nothing lies between. */
export const isUpsideDown = ({ floor, target }: Scale): boolean =>
  floor !== undefined && target !== undefined && target <= floor;

/**
 * The preferences with the scale that the fields say; the same ones while that is upside down or nothing new. A field that
 * can't be read is as in `kept`: as it was before it was typed into.
 */
export const withScale = (fields: ScaleFields, earlier: PayPreferences, kept: Scale): PayPreferences => {
  const scale = scaleOf(fields, kept, earlier.currency);
  if (isUpsideDown(scale)) return earlier;
  if (scale.floor === earlier.floor && scale.target === earlier.target) return earlier;
  const { floor: _floor, target: _target, ...rest } = earlier;
  return {
    ...rest,
    ...(scale.floor !== undefined && { floor: scale.floor }),
    ...(scale.target !== undefined && { target: scale.target }),
  };
};
