import { useEffect, useEffectEvent, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { FileChange } from "../../../../storage/apply-change.ts";

type Texts<Field extends string> = Record<Field, string>;

interface TypedFigures<Field extends string> {
  readonly form: Pick<UseFormReturn<Texts<Field>>, "subscribe" | "getValues">;
  readonly fields: readonly Field[];
  /** as the file has them */
  readonly saved: Texts<Field>;
  /** the fields that can't be read */
  readonly faultsIn: (values: Texts<Field>) => ReadonlySet<PropertyKey | undefined>;
  /** as the file would have fields that can be read */
  readonly asKept: (readable: Texts<Field>) => Texts<Field>;
  /** saves the fields that were typed, of all as they are now; gives the way back */
  readonly save: (typed: Partial<Texts<Field>>, readable: Texts<Field>) => FileChange;
  /** writes into the form */
  readonly write: (field: Field, text: string) => void;
  /** tells of what was typed over something */
  readonly note: (typed: {
    readonly field: Field;
    readonly before: string;
    readonly now: string;
    readonly undo: FileChange;
  }) => void;
}

/**
 * Saves figures as they are typed. They are typed in other ways than they are kept, so what can't be read counts as it was
 * before it was typed into ("105" on the way to "105 or so" is not to stay), and what the file is told elsewhere, by another
 * tab or by "Undo", arrives in the form unless what stands there reads the same. `settle` is for a field that is left.
 */
export const useTypedFigures = <Field extends string>(options: TypedFigures<Field>) => {
  const { form, fields, saved, faultsIn, asKept, save, write, note } = options;
  const { subscribe, getValues } = form;
  const seen = useRef(saved);
  const settled = useRef(saved);
  const before = useRef(saved);

  const readable = (values: Texts<Field>): Texts<Field> => {
    const faults = faultsIn(values);
    const unread = fields.filter((field) => faults.has(field)).map((field) => [field, settled.current[field]] as const);
    return { ...values, ...Object.fromEntries(unread) };
  };

  const tell = useEffectEvent((values: Texts<Field>) => {
    const changed = fields.filter((field) => values[field] !== seen.current[field]);
    seen.current = values;
    if (changed.length === 0) return;
    const all = readable(values);
    const typed: Partial<Texts<Field>> = {};
    for (const field of changed) typed[field] = all[field];
    const undo = save(typed, all);
    for (const field of changed) note({ field, before: settled.current[field], now: values[field], undo });
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => tell({ ...values }) }),
    [subscribe],
  );

  const follow = useEffectEvent(() => {
    const changed = fields.filter((field) => saved[field] !== before.current[field]);
    before.current = saved;
    if (changed.length === 0) return;
    const shown = asKept(readable(getValues()));
    for (const field of changed) {
      const text = saved[field];
      if (text === shown[field]) continue;
      seen.current = { ...seen.current, [field]: text };
      settled.current = { ...settled.current, [field]: text };
      write(field, text);
    }
  });
  useEffect(() => {
    follow();
  });

  return {
    settle: (field: Field): void => {
      const values = getValues();
      if (!faultsIn(values).has(field)) settled.current = { ...settled.current, [field]: values[field] };
    },
  };
};
