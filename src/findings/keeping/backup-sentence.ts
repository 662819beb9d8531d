import { counted } from "../words/counts-in-words.ts";
import { momentInWords } from "../words/dates-in-words.ts";
import { capitalised } from "../words/sentence.ts";
import type { AppState } from "../../offers/app-schema.ts";
import { ownWork } from "../../offers/own-work.ts";
import type { OffersFile } from "../../offers/schema.ts";

type WorkMark = NonNullable<AppState["lastBackup"]>;

/** "41 answers and figures", "one answer or figure". */
export const workInWords = (count: number): string => counted(count, "answer or figure", "answers and figures");

const since = (work: number, { work: before }: WorkMark): string => {
  if (work > before) return `${workInWords(work - before)} came since`;
  return work < before ? `${workInWords(before - work)} went since` : "none came since";
};

/** What stands beside the last backup: when it was, and how much came since. `today` such as 2026-11-23. */
export const lastBackupInWords = (file: OffersFile, today: string): string => {
  const last = file.app?.lastBackup;
  if (last === undefined) return "Never.";
  return `${capitalised(momentInWords(last.at, today))}; ${since(ownWork(file), last)}.`;
};

/** Why it is time for a backup, in one sentence. */
export const backupReminder = (file: OffersFile, today: string): string => {
  const work = ownWork(file);
  const last = file.app?.lastBackup;
  if (last === undefined)
    return `${capitalised(workInWords(work))} of yours are kept in this browser and nowhere else.`;
  return `Your last backup is of ${momentInWords(last.at, today)}; ${since(work, last)}.`;
};
