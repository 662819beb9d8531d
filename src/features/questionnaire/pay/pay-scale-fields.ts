import { z } from "zod";
import { amountSchema, type PayPreferences } from "../../../offers/pay-schema.ts";
import { readAmount, writeNumber } from "./pay-figures.ts";

const anAmount = z.string().transform(readAmount).pipe(amountSchema.optional());

/** What the person needs and what would be enough, as the form holds them: what was typed, empty where nothing was. */
export const scaleFieldsSchema = z.object({ floor: anAmount, target: anAmount });

export type ScaleFields = z.input<typeof scaleFieldsSchema>;
export type Scale = z.output<typeof scaleFieldsSchema>;

export const scaleFieldsOf = ({ floor, target }: PayPreferences): ScaleFields => ({
  floor: writeNumber(floor),
  target: writeNumber(target),
});

/** The scale that the fields say; one that can't be read stays as it was. It may be upside down. */
export const scaleOf = (fields: ScaleFields, earlier: PayPreferences): Scale => {
  const [floor, target] = [anAmount.safeParse(fields.floor), anAmount.safeParse(fields.target)];
  return {
    floor: floor.success ? floor.data : earlier.floor,
    target: target.success ? target.data : earlier.target,
  };
};

/** Whether what would be enough is no more than what is needed, so that nothing lies between. */
export const isUpsideDown = ({ floor, target }: Scale): boolean =>
  floor !== undefined && target !== undefined && target <= floor;

/** The preferences with the scale that the fields say; the same ones while that is upside down or nothing new. */
export const withScale = (fields: ScaleFields, earlier: PayPreferences): PayPreferences => {
  const scale = scaleOf(fields, earlier);
  if (isUpsideDown(scale)) return earlier;
  if (scale.floor === earlier.floor && scale.target === earlier.target) return earlier;
  const { floor: _floor, target: _target, ...rest } = earlier;
  return {
    ...rest,
    ...(scale.floor !== undefined && { floor: scale.floor }),
    ...(scale.target !== undefined && { target: scale.target }),
  };
};
