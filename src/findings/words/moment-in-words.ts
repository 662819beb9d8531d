import { dayAndMonth } from "./dates-in-words.ts";

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** "3 November at 14:05", with the year when it is not this year. A moment in ISO 8601; `today` such as 2026-11-23. */
export const momentInWords = (at: string, today: string): string => {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return "at some time";
  const date = [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join("-");
  const year = today.startsWith(`${moment.getFullYear()}-`) ? "" : ` ${moment.getFullYear()}`;
  return `${dayAndMonth(date)}${year} at ${moment.getHours()}:${twoDigits(moment.getMinutes())}`;
};
