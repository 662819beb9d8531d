import { expect, it } from "vitest";
import { namesOf } from "../../src/state/use-names.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const file = anOffersFile([anOffer("a", { employer: "Harbor" }), anOffer("b", { employer: "Lumen" })]);
const hidden = { ...file, app: { namesHidden: true } };

it("the names of a list of offers are made once, however many rows ask for them", () => {
  expect(namesOf(file)).toBe(namesOf({ ...file, app: { shortForm: true } }));
  expect(namesOf(hidden)).toBe(namesOf({ ...hidden }));
  expect([...namesOf(file).values()]).toEqual(["Harbor", "Lumen"]);
  expect([...namesOf(hidden).values()]).toEqual(["Offer A", "Offer B"]);
  expect(namesOf({ ...file, offers: [...(file.offers ?? [])] })).not.toBe(namesOf(file));
});
