import { DAY_MS } from "../../rubric/day-ms.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const parts = (date: string): { year: number; month: number; day: number } => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
};

const monthName = (date: string): string => MONTHS[parts(date).month - 1] ?? "";

/** Whole days from one date to another, both such as 2026-12-04; negative when `date` has passed. */
export const daysUntil = (date: string, today: string): number =>
  Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);

/** "4 Dec"; with the year when it is not this year: "4 Jan 2027". Dates such as 2026-12-04. */
export const dateInWords = (date: string, today: string): string => {
  const { year, day } = parts(date);
  const short = `${day} ${monthName(date).slice(0, 3)}`;
  return year === parts(today).year ? short : `${short} ${year}`;
};

/** "23 November 2026" for 2026-11-23. */
export const longDateInWords = (date: string): string => {
  const { year, day } = parts(date);
  return `${day} ${monthName(date)} ${year}`;
};

/** "28 Nov 2026" for 2026-11-28. */
export const shortDateInWords = (date: string): string => {
  const { year, day } = parts(date);
  return `${day} ${monthName(date).slice(0, 3)} ${year}`;
};

/** "9 December" for 2026-12-09, as one would write in a letter. */
export const dayAndMonth = (date: string): string => `${parts(date).day} ${monthName(date)}`;

/** "11 days left", "1 day left", "today", "yesterday", "3 days ago". */
export const daysLeftInWords = (date: string, today: string): string => {
  const days = daysUntil(date, today);
  if (days === 0) return "today";
  if (days === -1) return "yesterday";
  if (days < 0) return `${-days} days ago`;
  return days === 1 ? "1 day left" : `${days} days left`;
};

/** "Reply by 9 Dec, 16 days left", as one line. */
export const replyByInWords = (replyBy: string, today: string): string =>
  `Reply by ${dateInWords(replyBy, today)}, ${daysLeftInWords(replyBy, today)}`;

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** "3 November at 14:05", with the year when it is not this year. A moment in ISO 8601; `today` such as 2026-11-23. */
export const momentInWords = (at: string, today: string): string => {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return "at some time";
  const date = [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join("-");
  const year = today.startsWith(`${moment.getFullYear()}-`) ? "" : ` ${moment.getFullYear()}`;
  return `${dayAndMonth(date)}${year} at ${moment.getHours()}:${twoDigits(moment.getMinutes())}`;
};
