import { type ReactNode, useState } from "react";
import { quoted } from "../../../../findings/words/sentence.ts";
import { WayBack } from "../../../../parts/way-back.tsx";
import { useTakeBack } from "../../../../state/live/use-edit.ts";
import type { FileChange } from "../../../../storage/apply-change.ts";
import { useUndoKey } from "../../../../ui/above/use-undo-key.ts";

interface Typed<Field> {
  readonly field: Field;
  /** what stood there before, and what stands there now */
  readonly before: string;
  readonly now: string;
  readonly undo: FileChange;
}

interface Last<Field> extends Pick<Typed<Field>, "field" | "before"> {
  /** one for each key, the latest last */
  readonly undos: readonly FileChange[];
}

interface PayWayBack<Field> {
  /** tells of what was typed over something */
  readonly note: (typed: Typed<Field>) => void;
  /** the way back, where this was changed last */
  readonly wayBackAt: (field: Field) => ReactNode;
}

/**
 * The way back from the last figure of a form that was typed over, as a whole, however many keys it took. `focus` brings the
 * focus back to a field; `of` names the form, where a page has several.
 */
export const usePayWayBack = <Field extends string>(focus: (field: Field) => void, of?: string): PayWayBack<Field> => {
  const takeBack = useTakeBack();
  const [last, setLast] = useState<Last<Field> | null>(null);
  const undo = ({ field, undos }: Last<Field>): void => {
    takeBack((file) => undos.reduceRight((after, back) => back(after), file));
    setLast(null);
    focus(field);
  };
  useUndoKey(last === null ? null : () => undo(last), last);
  return {
    note: ({ field, before, now, undo: back }) =>
      setLast((known) => {
        if (before === "" || before === now) return known?.field === field ? null : known;
        const isSameRun = known?.field === field && known.before === before;
        return { field, before, undos: isSameRun ? [...known.undos, back] : [back] };
      }),
    wayBackAt: (field) =>
      last?.field === field && (
        <WayBack
          said={`Was ${quoted(last.before)}.`}
          of={of}
          onUndo={() => undo(last)}
          onDismiss={() => setLast(null)}
        />
      ),
  };
};
