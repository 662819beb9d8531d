import { useEffect, useMemo, useRef, useState } from "react";
import { withPoints } from "../../engine/build-model.ts";
import type { Model } from "../../engine/model.ts";
import type { PointsById } from "../../engine/weights.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useModel } from "../../state/use-model.ts";
import { pointsOf } from "./rescaled.ts";
import { setAllWeights, settleWeights } from "./set-all-weights.ts";

/** Short enough that a reload loses nothing, long enough that a drag is one change; in milliseconds. */
const KEPT_AFTER = 120;
/** Weights left alone for so long are what the person settled on, for the moment. */
const SETTLED_AFTER = 2500;

export interface LiveWeights {
  /** the model under the weights as they are being moved */
  readonly model: Model;
  /** points of 100, by criterion */
  readonly points: PointsById;
  readonly set: (points: PointsById) => void;
}

/** The weights as they are being moved: shown at once, saved when the movement pauses. */
export const useWeights = (): LiveWeights => {
  const saved = useModel();
  const edit = useEdit();
  const [moving, setMoving] = useState<PointsById | null>(null);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const model = useMemo(() => (moving === null ? saved : withPoints(saved, moving)), [saved, moving]);
  const points = useMemo(() => pointsOf(model.criteria, model.weights), [model]);

  useEffect(() => {
    if (moving === null) return undefined;
    const keep = setTimeout(() => {
      edit((file) => setAllWeights(file, moving));
      setMoving(null);
      clearTimeout(settling.current);
      settling.current = setTimeout(() => {
        edit((file) => settleWeights(file, new Date().toISOString()));
      }, SETTLED_AFTER);
    }, KEPT_AFTER);
    return () => clearTimeout(keep);
  }, [edit, moving]);

  return { model, points, set: setMoving };
};
