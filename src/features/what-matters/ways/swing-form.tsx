import { inSentence } from "../../../findings/names/offer-name.ts";
import { toPoints } from "../../../engine/units.ts";
import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { Controller, useForm } from "react-hook-form";
import * as z from "zod/mini";
import { swingWeights } from "../../../engine/swing-weights.ts";
import type { Model } from "../../../engine/model.ts";
import type { PointsById } from "../../../engine/weights.ts";
import { lookup } from "../../../offers/lookup.ts";
import { Card } from "../../../ui/card.tsx";
import { Name } from "../../../ui/name.tsx";
import { Slider } from "../../../ui/form/slider.tsx";
import styles from "./swing-form.module.css";
import { swingWords } from "./swing-words.ts";
import type { LiveWeights } from "../weights/use-weights.ts";

const fieldsSchema = z.object({
  swings: z
    .array(z.object({ id: z.string(), value: z.number().check(z.minimum(0), z.maximum(100)) }))
    .check(z.refine((swings) => swings.some(({ value }) => value > 0), "Give at least one of them more than 0")),
});

type Fields = z.infer<typeof fieldsSchema>;

/** Swings as they are now: the heaviest 100, the others in proportion. */
const swingsOf = (criteria: Model["criteria"], points: PointsById): Fields => {
  const heaviest = Math.max(...Object.values(points));
  return {
    swings: criteria.map(({ id }) => ({
      id,
      value: heaviest > 0 ? Math.round((100 * (lookup(points, id) ?? 0)) / heaviest) : 0,
    })),
  };
};

/** Whole swings of the same weights differ by their rounding, and no more. */
const differOnlyByRounding = (one: Fields, other: Fields): boolean => {
  const most = Math.max(...one.swings.map(({ value }) => value));
  return other.swings.every(
    ({ value }, index) => Math.abs((100 * (one.swings[index]?.value ?? 0)) / most - value) <= 1,
  );
};

/**
 * Weights from swings: imagine an offer at the worst step everywhere; which step up would you take first? It is worth 100,
 * and the others are said beside it (engine §10).
 */
export const SwingForm = ({ weights }: { readonly weights: LiveWeights }) => {
  const { model, points, isMoving, set } = weights;
  const { criteria } = model;
  const { control, getValues, handleSubmit, reset, formState } = useForm<Fields>({
    resolver: zodResolver(fieldsSchema),
    defaultValues: swingsOf(criteria, points),
  });
  // Weights may come from elsewhere: "everything equal", an undo, another tab.
  useEffect(() => {
    const now = swingsOf(criteria, points);
    if (!isMoving && !differOnlyByRounding(getValues(), now)) reset(now);
  }, [criteria, points, isMoving, getValues, reset]);
  const apply = handleSubmit(({ swings }) => {
    const found = swingWeights(Object.fromEntries(swings.map(({ id, value }) => [id, value])));
    set(Object.fromEntries(Object.entries(found).map(([id, weight]) => [id, toPoints(weight)])));
  });
  return (
    <Card
      title="Which would you rather improve first?"
      intro="Picture an offer that is at its worst everywhere. Give 100 to the one step up that you would take first, and say how much the others are worth beside it."
    >
      <form onSubmit={(event) => void apply(event)} onChange={() => void apply()}>
        <ul role="list" className={styles["list"]}>
          {criteria.map(({ id, title }, index) => {
            const { from, to } = swingWords(model, id);
            return (
              <li key={id}>
                <h3>
                  <Name>{title}</Name>
                </h3>
                <p className={styles["quiet"]}>
                  From “{from}” to “{to}”
                </p>
                <Controller
                  control={control}
                  name={`swings.${index}.value`}
                  render={({ field: { value, onChange } }) => (
                    <div className={styles["slider"]}>
                      <Slider
                        label={`${inSentence(title)}: worth of the step up`}
                        value={value}
                        max={100}
                        step={5}
                        onChange={onChange}
                        valueText={`${value} beside 100 for the most valued`}
                      />
                      <span className={styles["value"]}>{value}</span>
                    </div>
                  )}
                />
              </li>
            );
          })}
        </ul>
        {formState.errors.swings?.root?.message !== undefined && (
          <p role="alert">{formState.errors.swings.root.message}</p>
        )}
      </form>
    </Card>
  );
};
