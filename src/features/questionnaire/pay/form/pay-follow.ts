import { useEffect, useEffectEvent, useRef } from "react";

type Texts<Field extends string> = Readonly<Record<Field, string>>;

interface Followed<Field extends string> {
  readonly fields: readonly Field[];
  /** as the file has them */
  readonly saved: Texts<Field>;
  /** as the file would have what the form holds; empty where that can't be read */
  readonly typed: () => Texts<Field>;
  /** writes into the form */
  readonly write: (field: Field, text: string) => void;
}

/**
 * Brings into a form what the file was told elsewhere: by another tab, or by "Undo". What reads as the file has it stays as
 * it was typed, as does what can't be read while the file says nothing new.
 */
export const useFollowFile = <Field extends string>({ fields, saved, typed, write }: Followed<Field>): void => {
  const before = useRef(saved);
  const follow = useEffectEvent(() => {
    const changed = fields.filter((field) => saved[field] !== before.current[field]);
    before.current = saved;
    if (changed.length === 0) return;
    const shown = typed();
    for (const field of changed) if (saved[field] !== shown[field]) write(field, saved[field]);
  });
  useEffect(() => {
    follow();
  });
};
