import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

interface SavedForm<Fields extends FieldValues> {
  readonly form: Pick<UseFormReturn<Fields>, "subscribe" | "getValues">;
  /** the fields as the file has them */
  readonly saved: Fields;
  /** the fields that say something else than before */
  readonly differing: (fields: Fields, before: Fields) => Partial<Fields>;
  /** saves what was typed: the fields that differ, all as they were, and all as they are */
  readonly save: (said: Partial<Fields>, before: Fields, fields: Fields) => void;
  /** writes into the form what the file says now of some fields, where `shown` says something else */
  readonly write: (news: Partial<Fields>, shown: Fields) => void;
}

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;

/**
 * Saves a form as it is typed, and only what was typed: `save` is told the fields that differ from what the file said, so
 * that whatever another tab says of the rest stays. What the file is told elsewhere, by another tab or by "Undo", arrives in
 * the form. For fields that show what the file has; figures, which are typed in other ways than they are kept, are the pay
 * form's own matter.
 */
export const useSavedForm = <Fields extends FieldValues>(options: SavedForm<Fields>): void => {
  const { form, saved, differing, save, write } = options;
  const { subscribe, getValues } = form;
  const before = useRef(saved);
  // While news is written into the form field by field, the fields still to come are not something that was typed.
  const isFollowing = useRef(false);

  const tell = useEffectEvent((fields: Fields) => {
    if (isFollowing.current) return;
    const base = before.current;
    const said = differing(fields, base);
    if (isEmpty(said)) return;
    before.current = { ...base, ...said };
    save(said, base, fields);
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => tell(structuredClone(values)) }),
    [subscribe],
  );

  const follow = useEffectEvent(() => {
    const news = differing(saved, before.current);
    before.current = saved;
    if (isEmpty(news)) return;
    const shown = structuredClone(getValues());
    isFollowing.current = true;
    write(news, shown);
    isFollowing.current = false;
  });
  // At once with what is drawn: a key pressed before it would be taken for a change to older words.
  useLayoutEffect(() => {
    follow();
  });
};
