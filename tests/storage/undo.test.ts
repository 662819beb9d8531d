import { describe, expect, it } from "vitest";
import type { OffersFile } from "../../src/offers/schema.ts";
import { undoOf } from "../../src/storage/undo.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const ids = ({ offers }: OffersFile): string[] => (offers ?? []).map(({ id }) => id);

describe("undo", () => {
  it("right away is the file as it was", () => {
    const before = anOffersFile([anOffer("a")]);
    const after = anOffersFile([]);
    expect(undoOf(before, after)(after)).toBe(before);
  });

  it("of the first answer keeps one that was given since", () => {
    const before = anOffersFile([anOffer("a")]);
    const after = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly" } } })]);
    const now = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly" }, launch: { choice: "own" } } })]);
    expect(undoOf(before, after)(now)).toEqual(
      anOffersFile([anOffer("a", { answers: { launch: { choice: "own" } } })]),
    );
  });

  it("of a new answer takes it back whole, also when a note was added since", () => {
    const before = anOffersFile([anOffer("a")]);
    const after = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly" } } })]);
    const now = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly", note: "Tuesdays" } } })]);
    expect(undoOf(before, after)(now)).toEqual(before);
  });

  it("of a changed note keeps a choice that was changed since", () => {
    const before = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly", note: "old" } } })]);
    const after = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly", note: "new" } } })]);
    const now = anOffersFile([anOffer("a", { answers: { mentor: { choice: "daily", note: "new" } } })]);
    expect(undoOf(before, after)(now).offers?.[0]?.answers).toEqual({ mentor: { choice: "daily", note: "old" } });
  });

  it("of an edit to an answer that was cleared since leaves it cleared", () => {
    const before = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly", note: "old" } } })]);
    const after = anOffersFile([anOffer("a", { answers: { mentor: { choice: "weekly", note: "new" } } })]);
    const now = anOffersFile([anOffer("a", { answers: {} })]);
    expect(undoOf(before, after)(now)).toEqual(now);
  });

  it("of an edit to an offer that was removed since leaves it removed", () => {
    const before = anOffersFile([anOffer("a"), anOffer("b")]);
    const after = anOffersFile([anOffer("a", { title: "Researcher" }), anOffer("b")]);
    const now = anOffersFile([anOffer("b")]);
    expect(undoOf(before, after)(now)).toEqual(now);
  });

  it("of a removal puts the offer behind its neighbour, wherever that is now", () => {
    const before = anOffersFile([anOffer("a"), anOffer("b"), anOffer("c")]);
    const after = anOffersFile([anOffer("a"), anOffer("c")]);
    expect(ids(undoOf(before, after)(anOffersFile([anOffer("c"), anOffer("a"), anOffer("new")])))).toEqual([
      "c",
      "a",
      "b",
      "new",
    ]);
    expect(ids(undoOf(before, after)(anOffersFile([anOffer("c")])))).toEqual(["b", "c"]);
  });

  it("of an addition removes it and nothing else", () => {
    const before = anOffersFile([anOffer("a")]);
    const after = anOffersFile([anOffer("a"), anOffer("copy")]);
    expect(ids(undoOf(before, after)(anOffersFile([anOffer("a"), anOffer("copy"), anOffer("new")])))).toEqual([
      "a",
      "new",
    ]);
  });

  it("of a new order brings back the old one, with what was added since in its place", () => {
    const before = anOffersFile([anOffer("a"), anOffer("b"), anOffer("c")]);
    const after = anOffersFile([anOffer("c"), anOffer("a"), anOffer("b")]);
    const now = anOffersFile([anOffer("c"), anOffer("new"), anOffer("a"), anOffer("b")]);
    expect(ids(undoOf(before, after)(now))).toEqual(["a", "new", "b", "c"]);
  });

  it("of the first own criterion keeps a second that was added since", () => {
    const near = { id: "near", weight: 5 };
    const before = anOffersFile([], { preferences: {} });
    const after = anOffersFile([], { preferences: { ownCriteria: [near] } });
    const now = anOffersFile([], { preferences: { ownCriteria: [near, { id: "quiet" }] } });
    expect(undoOf(before, after)(now).preferences).toEqual({ ownCriteria: [{ id: "quiet" }] });
  });

  it("of an import brings everything back", () => {
    const before = anOffersFile([anOffer("a"), anOffer("b")], {
      preferences: { weights: { pay: 3 } },
      mood: "hopeful",
    });
    const after = anOffersFile([anOffer("b", { title: "Other" }), anOffer("z")], { app: { namesHidden: true } });
    expect(undoOf(before, after)({ ...after, app: { ...after.app, dismissed: ["hint"] } })).toEqual({
      ...before,
      app: { dismissed: ["hint"] },
    });
  });
});
