import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { comparedOffer } from "../../src/findings/case.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { OfferRail } from "../../src/parts/offer-rail.tsx";
import { aCase, theSamples } from "../builders/a-case.ts";

/** The samples; the first is without a permit, which the person's own limit rules out, whatever its points. */
const limited: OffersFile = {
  ...theSamples,
  preferences: {
    ...theSamples.preferences,
    packs: ["right-to-work"],
    hardLimits: { permit: { worst: "tied", ceiling: "strong" } },
  },
  offers: (theSamples.offers ?? []).map((offer, index) =>
    index === 0
      ? Object.assign({}, offer, {
          answers: { ...offer.answers, permit: { choice: "not-sponsored", evidence: "written" } },
        })
      : offer,
  ),
};

const railOf = (file: OffersFile): SVGSVGElement => {
  const theCase = aCase(file);
  const id = file.offers?.[0]?.id ?? "";
  const { container } = render(
    <OfferRail theCase={theCase} id={id} name="Harbor" evaluation={comparedOffer(theCase, id)} />,
  );
  const rail = container.querySelector("svg");
  if (rail === null) throw new Error("no rail is drawn");
  return rail;
};

it("an offer's rail is read out with its name, score and likely range", () => {
  railOf(theSamples);
  expect(screen.getByRole("img", { name: /^Harbor: 71, likely 67 – 76$/ })).toBeVisible();
});

it("an offer that breaks a limit of the person's is drawn as poor, however many points it has", () => {
  expect(railOf(theSamples).outerHTML).toContain("var(--green)");
  expect(railOf(limited).outerHTML).toContain("var(--clay)");
});
