import { expect, it } from "vitest";
import { addOffer, removeOffer } from "../../src/offers/edit/edit-offer.ts";
import { undoOf } from "../../src/storage/undo.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const old = anOffer("nimbus", { employer: "Nimbus", answers: { mentor: { choice: "named" } } });
const made = anOffer("nimbus", { employer: "Nimbus", title: "Data Scientist" });

it("undoing the removal of an offer leaves a new one of the same name alone, and brings the old one back beside it", () => {
  const before = anOffersFile([old, anOffer("lumen")]);
  const after = removeOffer(before, "nimbus");
  const { offers } = undoOf(before, after)(addOffer(after, made));
  expect(offers).toContainEqual(made);
  expect(offers).toContainEqual({ ...old, id: "nimbus-2" });
  expect(offers).toHaveLength(3);
});

it("an undone removal that another tab undid too brings back one offer, not two", () => {
  const before = anOffersFile([old, anOffer("lumen")]);
  const after = removeOffer(before, "nimbus");
  const undone = undoOf(before, after)(addOffer(after, anOffer("harbor")));
  expect(undoOf(before, after)(undone).offers).toEqual(undone.offers);
});

it("with an offer goes all that was begun about it", () => {
  const file = {
    ...anOffersFile([old]),
    app: { drafts: { nimbus: { a: "1" }, "+voices nimbus mentor": { also: "[]" }, "+decision": { because: "x" } } },
  };
  expect(removeOffer(file, "nimbus").app?.drafts).toEqual({ "+decision": { because: "x" } });
});
