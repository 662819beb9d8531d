import { DAY_MS } from "../rubric/day-ms.ts";
import type { AppState } from "./app-schema.ts";
import { ownWork } from "./own-work.ts";
import type { OffersFile } from "./schema.ts";

type WorkMark = NonNullable<AppState["lastBackup"]>;

/** As many as the short form asks: more than anyone wants to answer again. */
const WORTH_A_BACKUP = 8;
const A_WEEK = 7 * DAY_MS;

const mark = (file: OffersFile, at: string): WorkMark => ({ at, work: ownWork(file) });

/** Notes that a backup was taken away; `at` is ISO 8601. */
export const noteBackup = (file: OffersFile, at: string): OffersFile => ({
  ...file,
  app: { ...file.app, lastBackup: mark(file, at) },
});

/** Notes that the person does not want to be reminded now. */
export const putBackupOff = (file: OffersFile, at: string): OffersFile => ({
  ...file,
  app: { ...file.app, backupPutOff: mark(file, at) },
});

const latest = (one: WorkMark | undefined, other: WorkMark | undefined): WorkMark | undefined =>
  one === undefined || (other !== undefined && Date.parse(other.at) > Date.parse(one.at)) ? other : one;

/**
 * Whether to remind of a backup at a moment (ISO 8601): there is something worth losing, and since the last backup or the
 * last "not now" there came as much again, or anything and a week went by. Samples don't count.
 */
export const isBackupDue = (file: OffersFile, now: string): boolean => {
  const work = ownWork(file);
  if (work < WORTH_A_BACKUP) return false;
  const since = latest(file.app?.lastBackup, file.app?.backupPutOff);
  if (since === undefined || Math.abs(work - since.work) >= WORTH_A_BACKUP) return true;
  return work !== since.work && Date.parse(now) - Date.parse(since.at) >= A_WEEK;
};
