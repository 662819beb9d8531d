import { describe, expect, it } from "vitest";
import { choosePack, removePack, setHardLimit } from "../../src/offers/edit/edit-packs.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { writeOffers } from "../../src/offers/write-offers.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();
const head = { rubric: { id: rubric.id, version: rubric.version } };
const reading = (file: object) =>
  readOffers(JSON.stringify({ ...anOffersFile([]), ...head, ...file }), "f.json", rubric);
const places = (file: object): readonly string[] => {
  const read = reading(file);
  return read.ok ? [] : read.problems.map(({ path, found }) => `${path} ${found}`);
};

describe("answers to a pack", () => {
  it("are checked whether it is chosen or not", () => {
    const offers = [anOffer("a", { answers: { permit: { choice: "maybe" } } })];
    const found = ['offers[0].answers.permit.choice "maybe"'];
    expect(places({ offers })).toEqual(found);
    expect(places({ offers, preferences: { packs: ["right-to-work"] } })).toEqual(found);
  });

  it("are kept, and told of by nothing, where it isn't chosen", () => {
    const file = anOffersFile([anOffer("a", { answers: { permit: { choice: "tied" } } })], head);
    expect(readOffers(writeOffers(file), "f.json", rubric)).toEqual({ ok: true, file, notices: [] });
  });
});

describe("at the border", () => {
  it("a pack that there isn't is kept and told", () => {
    const read = reading({ preferences: { packs: ["pets"] } });
    expect(read.ok && read.notices.map(({ path }) => path)).toEqual(["preferences.packs[0]"]);
  });

  it("a pack twice, a limit that can't be broken, one without such a band, and one of the rubric's question are problems", () => {
    expect(places({ preferences: { packs: ["holds", "holds"] } })).toEqual([
      'preferences.packs[1] "holds" a second time',
    ]);
    const limits = (id: string, worst: string, ceiling: string) =>
      places({ preferences: { hardLimits: { [id]: { worst, ceiling } } } });
    expect(limits("permit", "not-sponsored", "weak")).toEqual(['preferences.hardLimits.permit.worst "not-sponsored"']);
    expect(limits("permit", "tied", "awful")).toEqual(['preferences.hardLimits.permit.ceiling "awful"']);
    expect(limits("mentor", "named", "weak")).toEqual(["preferences.hardLimits.mentor a hard limit"]);
  });

  it("weights that name nothing but a pack that isn't chosen are all 0", () => {
    expect(places({ preferences: { weights: { holds: 5 } } })).toEqual(["preferences.weights weights that are all 0"]);
    expect(places({ preferences: { weights: { holds: 5 }, packs: ["holds"] } })).toEqual([]);
  });

  it("an own criterion may be called as a pack that isn't chosen, so that older files stay valid", () => {
    const ownCriteria = [{ id: "place", weight: 3 }];
    expect(places({ preferences: { ownCriteria } })).toEqual([]);
    expect(places({ preferences: { ownCriteria, packs: ["place"] } })).toEqual([
      'preferences.ownCriteria[0].id "place"',
    ]);
  });
});

describe("choosing a pack", () => {
  it("gives it 5 points where weights are set, and none of its own where they aren't", () => {
    expect(choosePack(anOffersFile([]), rubric, "holds").preferences).toEqual({ packs: ["holds"] });
    const weighed = anOffersFile([], { preferences: { weights: { mentorship: 40 } } });
    expect(choosePack(weighed, rubric, "holds").preferences?.weights).toEqual({ mentorship: 40, holds: 5 });
  });

  it("keeps the rubric's order", () => {
    const both = choosePack(choosePack(anOffersFile([]), rubric, "people"), rubric, "holds");
    expect(both.preferences?.packs).toEqual(["holds", "people"]);
  });

  it("gives an own criterion of the same name another id, with its answers", () => {
    const file: OffersFile = anOffersFile([anOffer("a", { ownAnswers: { place: 0.5 } })], {
      ...head,
      preferences: { ownCriteria: [{ id: "place", title: "Place", weight: 5 }] },
    });
    const chosen = choosePack(file, rubric, "place");
    expect(chosen.preferences?.ownCriteria?.map(({ id, title }) => [id, title])).toEqual([["place-2", "Place"]]);
    expect(chosen.offers?.[0]?.ownAnswers).toEqual({ "place-2": 0.5 });
    expect(readOffers(writeOffers(chosen), "f.json", rubric).ok).toBe(true);
  });

  it("and removing it again keeps its answers and its limits", () => {
    const file = setHardLimit(
      anOffersFile([anOffer("a", { answers: { permit: { choice: "tied" } } })], {
        preferences: { weights: { mentorship: 40 } },
      }),
      "permit",
      { worst: "tied", ceiling: "weak" },
    );
    expect(removePack(choosePack(file, rubric, "right-to-work"), "right-to-work")).toEqual(file);
  });

  it("removing the only one that weighs something goes back to the rubric's weights", () => {
    const file = anOffersFile([], { preferences: { packs: ["holds"], weights: { mentorship: 0, holds: 5 } } });
    expect(removePack(file, "holds").preferences).toEqual({});
  });
});
