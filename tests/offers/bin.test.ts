import { describe, expect, it } from "vitest";
import { binOffer, daysLeft, emptyOldBin, inBin, removeFromBin, restoreFromBin } from "../../src/offers/edit/bin.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const NOW = "2026-11-01T12:00:00.000Z";
const LATER = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

const harbor = anOffer("harbor", { answers: { mentor: { choice: "named", note: "said so" } }, status: "accepted" });
const file = anOffersFile([harbor, anOffer("lumen")]);
const ids = ({ offers = [] }: typeof file): readonly string[] => offers.map(({ id }) => id);

describe("the bin", () => {
  it("has an offer that was removed, whole, and it comes back from there", () => {
    const binned = binOffer(file, "harbor", NOW);
    expect(ids(binned)).toEqual(["lumen"]);
    const [only] = inBin(binned, NOW);
    expect(only?.offer).toEqual(harbor);
    const back = restoreFromBin(binned, only?.id ?? "");
    expect(back.offers).toContainEqual(harbor);
    expect(inBin(back, NOW)).toEqual([]);
  });

  it("keeps two of the same id apart, and one that comes back where its id is taken gets another", () => {
    const once = binOffer(file, "harbor", NOW);
    const twice = binOffer({ ...once, offers: [...(once.offers ?? []), harbor] }, "harbor", LATER(1));
    const bin = inBin(twice, LATER(1));
    expect(new Set(bin.map(({ id }) => id)).size).toBe(2);
    const both = bin.reduce((current, { id }) => restoreFromBin(current, id), twice);
    expect(new Set(ids(both)).size).toBe(3);
  });

  it("forgets after 30 days, not before", () => {
    const binned = binOffer(file, "harbor", NOW);
    expect(inBin(binned, LATER(29.9))).toHaveLength(1);
    expect(inBin(binned, LATER(30.1))).toEqual([]);
    expect(emptyOldBin(binned, LATER(29.9))).toBe(binned);
    expect(emptyOldBin(binned, LATER(30.1)).app).toEqual({});
    expect(daysLeft(inBin(binned, NOW)[0] ?? { id: "", at: NOW, offer: harbor }, LATER(29.5))).toBe(1);
  });

  it("can be emptied for good, and what is no offer any more stays where it is", () => {
    const binned = binOffer(file, "harbor", NOW);
    const [only] = inBin(binned, NOW);
    expect(removeFromBin(binned, only?.id ?? "").app).toEqual({});
    const broken = { ...file, app: { bin: [{ id: "x", at: NOW, offer: { id: "UPPER", employer: "", title: "" } }] } };
    expect(restoreFromBin(broken, "x")).toBe(broken);
    expect(binOffer(file, "nobody", NOW)).toBe(file);
  });
});
