import { useState } from "react";
import { useFile } from "../../../../state/live/use-file.ts";

/** Whether what is needed and what is enough was still to be said when the page was opened: it stays where it was typed. */
export const useScaleAsked = (): boolean => {
  const { floor, target } = useFile().preferences?.pay ?? {};
  const [isAsked] = useState(floor === undefined || target === undefined);
  return isAsked;
};
