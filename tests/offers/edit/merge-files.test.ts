import { describe, expect, it } from "vitest";
import { joinFiles, mergeFiles } from "../../../src/offers/edit/merge-files.ts";
import { addSamples, removeSamples, samplesFrom } from "../../../src/offers/samples.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const mine = anOffersFile([anOffer("a"), anOffer("b")], { preferences: { sureness: "sure" } });
const theirs = anOffersFile([anOffer("b", { title: "Theirs" }), anOffer("c")], {
  preferences: { sureness: "order", ownCriteria: [{ id: "near", weight: 9 }] },
});

describe("several files on the command line", () => {
  it("are their offers together, with the preferences of the first", () => {
    const other = anOffersFile([anOffer("c")], { preferences: { sureness: "order" } });
    const joined = joinFiles({ name: "mine.json", file: mine }, [{ name: "other.json", file: other }]);
    expect(joined).toEqual({ ok: true, file: { ...mine, offers: [anOffer("a"), anOffer("b"), anOffer("c")] } });
  });

  it("with an id in two of them are refused, naming both files", () => {
    expect(joinFiles({ name: "mine.json", file: mine }, [{ name: "theirs.json", file: theirs }])).toEqual({
      ok: false,
      problems: [
        {
          file: "theirs.json",
          path: "offers[0].id",
          found: '"b"',
          expected: "an id of its own (mine.json has this one)",
        },
      ],
    });
  });
});

describe("an import beside what is there", () => {
  it("keeps both where nothing else is chosen", () => {
    const merged = mergeFiles(mine, theirs, new Map());
    expect(merged.offers?.map(({ id, title }) => [id, title])).toEqual([
      ["a", "ML Engineer"],
      ["b", "ML Engineer"],
      ["employer-b", "Theirs"],
      ["c", "ML Engineer"],
    ]);
  });

  it("replaces where that is chosen", () => {
    const merged = mergeFiles(mine, theirs, new Map([["b", "replace" as const]]));
    expect(merged.offers?.map(({ id, title }) => [id, title])).toEqual([
      ["a", "ML Engineer"],
      ["b", "Theirs"],
      ["c", "ML Engineer"],
    ]);
  });

  it("keeps the preferences that are there; an own criterion that comes along weighs nothing yet", () => {
    expect(mergeFiles(mine, theirs, new Map()).preferences).toEqual({
      sureness: "sure",
      ownCriteria: [{ id: "near", weight: 0 }],
    });
    expect(mergeFiles(anOffersFile([]), theirs, new Map()).preferences).toEqual(theirs.preferences);
  });
});

describe("sample offers", () => {
  const samples = anOffersFile([anOffer("a"), anOffer("s")], { preferences: { pay: { floor: 1, target: 2 } } });

  it("are added with their preferences to an empty file, and removing them leaves it empty", () => {
    const empty = anOffersFile([]);
    const shown = addSamples(empty, samples);
    expect(shown).toEqual({ ...samples, app: { samples: ["a", "s"] } });
    expect(removeSamples(shown, samples)).toEqual({ ...empty, app: { samples: [] } });
  });

  it("change nothing of the person's own", () => {
    const shown = addSamples(mine, samples);
    expect(shown.offers?.map(({ id }) => id)).toEqual(["a", "b", "employer-a", "s"]);
    expect(shown.preferences).toEqual(mine.preferences);
    expect(removeSamples(shown, samples)).toEqual({ ...mine, app: { samples: [] } });
  });

  it("leave preferences alone that were changed since", () => {
    const shown = { ...addSamples(anOffersFile([]), samples), preferences: { sureness: "sure" as const } };
    expect(removeSamples(shown, samples).preferences).toEqual({ sureness: "sure" });
  });

  it("have their dates moved together, so that the first lies just ahead whenever someone looks", () => {
    const dated = anOffersFile([anOffer("a", { replyBy: "2026-01-01" }), anOffer("s", { replyBy: "2026-01-02" })]);
    const dates = samplesFrom(dated, "2027-02-26").offers?.map(({ replyBy }) => replyBy);
    expect(dates).toEqual(["2027-03-02", "2027-03-03"]);
    expect(samplesFrom(anOffersFile([]), "2027-02-26").offers).toEqual([]);
  });
});
