import { expect, it } from "vitest";
import { whatWouldGo } from "../../../src/features/import/what-would-go.ts";
import { binOffer } from "../../../src/offers/edit/bin.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const incoming = anOffersFile([anOffer("lumen")]);

it("says that offers in the bin would go with what is replaced", () => {
  const here = binOffer(anOffersFile([anOffer("lumen"), anOffer("harbor")]), "harbor", "2026-11-01T12:00:00.000Z");
  expect(whatWouldGo(here, incoming)).toBe(
    "What you have of removed offers that can still come back is not in it and would go.",
  );
});

it("says nothing where all that is here is in the file as well", () => {
  expect(whatWouldGo(incoming, incoming)).toBeNull();
});

it("says that what was noted as sent would go", () => {
  const here = { ...incoming, app: { sent: { "lumen mentor": { on: "2026-11-28", known: false } } } };
  expect(whatWouldGo(here, incoming)).toBe("What you have of what you noted as sent is not in it and would go.");
});
