import { useEffect, useEffectEvent } from "react";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { areSettled, settleWeights } from "./settle-weights.ts";

/** Weights left alone for so long are what the person settled on, for the moment; in milliseconds. */
const SETTLED_AFTER = 2500;

/** Notes weights in their history when they are left alone or the page is left. */
export const useSettledWeights = (): void => {
  const { preferences, app } = useFile();
  const history = app?.weightHistory;
  const edit = useEdit();
  const settle = useEffectEvent(() => {
    const at = new Date().toISOString();
    edit((current) => settleWeights(current, at));
  });

  useEffect(() => {
    if (areSettled(preferences, history)) return undefined;
    const timer = setTimeout(() => settle(), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [preferences, history]);

  useEffect(() => () => settle(), []);
};
