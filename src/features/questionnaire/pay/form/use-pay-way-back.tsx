import { type ReactNode, useState } from "react";
import { quoted } from "../../../../findings/words/sentence.ts";
import { WayBack } from "../../../../parts/way-back.tsx";
import { useTakeBack } from "../../../../state/live/use-edit.ts";
import type { Change } from "../../../../storage/apply-change.ts";
import { useUndoKey } from "../../../../ui/above/use-undo-key.ts";
import type { PayField } from "../fields/pay-fields.ts";

type Asked = PayField | "evidence";

interface Typed {
  readonly field: Asked;
  /** what stood there before, and what stands there now */
  readonly before: string;
  readonly now: string;
  readonly undo: Change;
}

interface Last extends Pick<Typed, "field" | "before"> {
  /** one for each key, the latest last */
  readonly undos: readonly Change[];
}

interface PayWayBack {
  /** tells of what was typed over something */
  readonly note: (typed: Typed) => void;
  /** the way back, where this was changed last */
  readonly wayBackAt: (field: Asked) => ReactNode;
}

/** The way back from the last figure of the pay that was typed over, as a whole, however many keys it took. */
export const usePayWayBack = (focus: (field: PayField) => void): PayWayBack => {
  const takeBack = useTakeBack();
  const [last, setLast] = useState<Last | null>(null);
  const undo = ({ field, undos }: Last): void => {
    takeBack((file) => undos.reduceRight((after, back) => back(after), file));
    setLast(null);
    if (field !== "evidence") focus(field);
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
        <WayBack said={`Was ${quoted(last.before)}.`} onUndo={() => undo(last)} onDismiss={() => setLast(null)} />
      ),
  };
};
