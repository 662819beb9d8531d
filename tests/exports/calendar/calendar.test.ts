import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { foldLine } from "../../../src/exports/calendar/calendar-text.ts";
import { toCalendar } from "../../../src/exports/calendar/calendar.ts";
import type { Offer } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const NOW = "2026-11-23T10:15:30.123Z";

const write = (offers: readonly Offer[], letters = false): string =>
  toCalendar(anOffersFile(offers), { now: NOW, letters }) ?? "";

/** What a library that did not write it reads. */
const read = (text: string): readonly ICAL.Event[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

const uidOf = (file: Parameters<typeof toCalendar>[0]) => read(toCalendar(file, { now: NOW }) ?? "")[0]?.uid;

const lumen = anOffer("lumen", { employer: "Lumen Labs", location: "Bath", replyBy: "2026-12-09" });

describe("reply-by dates as a calendar", () => {
  it("are one entry an offer, all day long, under a name that stays", () => {
    const [event, ...others] = read(write([lumen]));
    expect(others).toEqual([]);
    expect(event?.summary).toBe("Reply to Lumen Labs");
    expect(event?.description).toMatch(/^ML Engineer, Bath\nThe last day/);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe("2026-12-09");
    expect(event?.endDate.toString()).toBe("2026-12-10");
    const [moved] = read(write([{ ...lumen, replyBy: "2026-12-16" }]));
    expect(moved?.uid).toBe(event?.uid);
  });

  it("of two people with an offer from the same firm have ids of their own, each the same when written again", () => {
    const [ann, bob] = ["ann", "bob"].map((calendarMark) => anOffersFile([lumen], { app: { calendarMark } }));
    expect(new Set([ann, bob].map((file) => file && uidOf(file))).size).toBe(2);
    const without = [anOffersFile([lumen]), anOffersFile([lumen, anOffer("acme")])].map(uidOf);
    expect(new Set(without).size).toBe(2);
    expect(uidOf(anOffersFile([lumen]))).toBe(without[0]);
  });

  it("ring on the day before, when people are up", () => {
    const [event] = read(write([lumen]));
    const alarm = event?.component.getFirstSubcomponent("valarm");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    const rings = event?.startDate.clone();
    if (rings !== undefined) rings.isDate = false;
    rings?.addDuration(ICAL.Duration.fromString(String(alarm?.getFirstPropertyValue("trigger"))));
    expect(rings?.toString()).toBe("2026-12-08T09:00:00");
  });

  it("say when they were written", () => {
    const [event] = read(write([lumen]));
    expect(String(event?.component.getFirstPropertyValue("dtstamp"))).toBe("2026-11-23T10:15:30Z");
  });

  it("of offers that are settled, and offers without a date, are left out", () => {
    const offers = (["accepted", "declined", "expired"] as const).map((status) =>
      anOffer(status, { status, replyBy: "2026-12-09" }),
    );
    expect(toCalendar(anOffersFile([...offers, anOffer("open")]), { now: NOW })).toBeNull();
    expect(toCalendar(anOffersFile([]), { now: NOW })).toBeNull();
    expect(read(write([...offers, { ...lumen, status: "considering" }]))).toHaveLength(1);
  });

  it("with letters name nobody, and count offers as the rest of the report does", () => {
    const text = write([anOffer("acme"), lumen], true);
    expect(text).not.toMatch(/lumen|ML Engineer|Bath/i);
    expect(read(text).map(({ summary }) => summary)).toEqual(["Reply to Offer B"]);
  });

  it("keep the last day of the last year", () => {
    const [event] = read(write([{ ...lumen, replyBy: "9999-12-31" }]));
    expect(event?.startDate.toString()).toBe("9999-12-31");
  });
});

describe("a calendar's text", () => {
  const anyName = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.constantFrom("a;b,c\\n\\", "👩‍🔬".repeat(30), "עברית ".repeat(20), "a\r\nBEGIN:VEVENT", "\uD800"),
  );

  it("is read back as one entry of the same name, whatever the name", () => {
    fc.assert(
      fc.property(anyName, anyName, (employer, title) => {
        const [event, ...others] = read(write([{ ...lumen, employer: `x${employer}`, title }]));
        expect(others).toEqual([]);
        expect(event?.summary?.startsWith("Reply to ")).toBe(true);
        expect(event?.startDate.toString()).toBe("2026-12-09");
      }),
      { numRuns: 200 },
    );
    const [odd] = read(write([{ ...lumen, employer: "a;b, c\\nd: e" }]));
    expect(odd?.summary).toBe("Reply to a;b, c\\nd: e");
  });

  it("has no line above 75 octets, ends each with CRLF, and never cuts a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, "");
        const lines = foldLine(line).split("\r\n");
        expect(Math.max(...lines.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
        expect(lines.map((part, at) => (at === 0 ? part : part.slice(1))).join("")).toBe(line);
      }),
    );
    const text = write([{ ...lumen, employer: "Ω".repeat(60), title: "y".repeat(60) }]);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
