import { DAY_MS } from "../day-ms.ts";
import type { Reviewed } from "./background-schema.ts";

/**
 * Whether the next review is overdue by more than a number of days.
 *
 * @param today such as 2027-08-28
 * @example isReviewOverdue({ last: "2026-11-29", next: "2027-05-29" }, "2027-05-30", 0) // true
 */
export const isReviewOverdue = ({ next }: Reviewed, today: string, grace: number): boolean =>
  Date.parse(today) - Date.parse(next) > grace * DAY_MS;
