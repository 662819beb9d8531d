import { inSentence, offerNames } from "../../findings/names/offer-name.ts";
import type { Offer, OffersFile } from "../../offers/schema.ts";
import { calendarText, foldLine } from "./calendar-text.ts";

export interface CalendarOptions {
  /** letters in the place of employers, titles and places */
  readonly letters?: boolean;
  /** when it is written, such as 2026-11-23T10:15:00.000Z */
  readonly now: string;
}

/** Nine in the morning of the day before: an alarm is set against midnight, when the day begins. */
const ALARM = "-PT15H";

/** 20261123T101500Z */
const stamp = (now: string): string => `${new Date(now).toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;

const aboutOf = ({ title, location = "" }: Offer): string =>
  [inSentence(title), inSentence(location)].filter((part) => part !== "").join(", ");

interface Reply {
  /** the same each time this offer is written, so that a calendar renews its entry */
  readonly uid: string;
  readonly name: string;
  readonly about: string;
  readonly date: string;
}

const eventLines = ({ uid, name, about, date }: Reply, stamped: string): readonly string[] => {
  const summary = calendarText(`Reply to ${name}`);
  const words = `${about === "" ? "" : `${about}\n`}The last day to reply to this offer, as noted in First Rung.`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@first-rung`,
    `DTSTAMP:${stamped}`,
    `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${calendarText(words)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:${ALARM}`,
    `DESCRIPTION:${summary} by tomorrow`,
    "END:VALARM",
    "END:VEVENT",
  ];
};

/** FNV-1a in 32 bits: enough to tell one person's offers from another's, and nothing can be read from it. */
const hashed = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01_00_01_93) >>> 0;
  return hash.toString(36);
};

/** Without a mark of the person's own: one of all their offers, the same as long as these are the same. */
const markOf = (offers: readonly Offer[]): string =>
  hashed(JSON.stringify(offers.map(({ id, employer, title, location }) => [id, employer, title, location])));

/**
 * The reply-by dates of the offers that are still being considered as a calendar (RFC 5545): one entry a date, all day
 * long, with an alarm on the day before. Null when there is no such date. With letters nothing in it names an employer.
 */
export const toCalendar = (
  file: Pick<OffersFile, "offers" | "app">,
  { letters = false, now }: CalendarOptions,
): string | null => {
  const offers = file.offers ?? [];
  const names = offerNames(offers, { letters });
  const mark = file.app?.calendarMark ?? markOf(offers);
  const replies = offers.flatMap((offer): readonly Reply[] => {
    const { id, status = "considering", replyBy } = offer;
    if (replyBy === undefined || status !== "considering") return [];
    const name = names.get(id) ?? id;
    const uid = `reply-${letters ? name.toLowerCase().replaceAll(" ", "-") : id}-${mark}`;
    return [{ uid, name, about: letters ? "" : aboutOf(offer), date: replyBy }];
  });
  if (replies.length === 0) return null;
  const stamped = stamp(now);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//First Rung//First Rung//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...replies.flatMap((reply) => eventLines(reply, stamped)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
};
