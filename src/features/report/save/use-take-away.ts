import { useState } from "react";
import type { ReportContent } from "../../../findings/report/report-content.ts";
import type { ReportOptions } from "../../../findings/report/report-options.ts";
import { download } from "../../../state/browser/download.ts";
import { today } from "../../../state/browser/today.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { useToast } from "../../../ui/above/toast.tsx";
import type { Make } from "./take-away.ts";

interface TakeAway {
  /** what is being made now, by its label */
  readonly making: string | null;
  /** makes a file and hands it over whole, or says why there is none */
  readonly take: (label: string, make: Make) => Promise<void>;
}

/** Makes files to take away, one at a time. */
export const useTakeAway = (content: ReportContent | null, options: ReportOptions): TakeAway => {
  const file = useFile();
  const toast = useToast();
  const [making, setMaking] = useState<string | null>(null);
  const take = async (label: string, make: Make): Promise<void> => {
    if (content === null || making !== null) return;
    setMaking(label);
    try {
      const made = await make({ file, content, options, today: today() });
      if (typeof made === "string") toast({ message: made });
      else download(made.name, made.content, made.type);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "no reason given";
      toast({ message: `${label}: it could not be made, and nothing was saved. The browser said: ${reason}` });
    } finally {
      setMaking(null);
    }
  };
  return { making, take };
};
