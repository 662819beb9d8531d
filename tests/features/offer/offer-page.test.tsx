import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { OfferPage } from "../../../src/features/offer/offer-page.tsx";
import { setDecision } from "../../../src/offers/edit/edit-app-state.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const openOffer = (file: OffersFile, id: string) =>
  openPage(OfferPage, file, { at: `/offers/${id}`, route: "/offers/:id" });

const card = (name: string) => within(screen.getByRole("region", { name }));

describe("the page of one offer", () => {
  it("says what it is strong on and what is open before any figure", async () => {
    await openOffer(theSamples, "northwind");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(
      /^Northwind Logistics: strong on .*two voices disagree/,
    );
  });

  it("gained and lost sum to 100", async () => {
    await openOffer(theSamples, "northwind");
    const total = screen.getByText("All nine").closest("tr, li, div")?.textContent ?? "";
    const figures = [...total.matchAll(/−?\d+\.\d/g)].map(([figure]) => Number(figure.replace("−", "-")));
    expect(
      figures
        .slice(0, 1)
        .concat(figures.slice(-1))
        .reduce((sum, each) => sum + Math.abs(each), 0),
    ).toBeCloseTo(100, 6);
  });

  it("a raised sign and one that is only possible are told apart, each with what to ask", async () => {
    await openOffer(theSamples, "northwind");
    const signs = card("Signs to take seriously");
    expect(signs.getByText("Raised")).toBeVisible();
    expect(signs.getByText("Possible")).toBeVisible();
    expect(signs.getByText(/What happens to this work when its money/)).toBeVisible();
  });

  it("with nothing answered none is raised, and it isn't said that none could be", async () => {
    await openOffer(anOffersFile([anOffer("a")]), "a");
    expect(card("Signs to take seriously").getByText("None so far.")).toBeVisible();
  });

  it("has a plan for what the job gives least once it is the choice, and not before", async () => {
    await openOffer(setDecision(theSamples, { offer: "harbor", because: "of Dana" }), "harbor");
    expect(card("What to build up beside it").getByText(/gives you least in/)).toBeVisible();
  });

  it("an offer that is only compared has no such plan", async () => {
    await openOffer(setDecision(theSamples, { offer: "harbor", because: "of Dana" }), "northwind");
    expect(screen.queryByRole("region", { name: "What to build up beside it" })).toBeNull();
  });

  it("an offer that isn't here says so and leads back", async () => {
    await openOffer(theSamples, "gone");
    expect(screen.getByText("This offer is not here")).toBeVisible();
    expect(screen.getByRole("link", { name: "All offers" })).toHaveAttribute("href", "/");
  });
});
