import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { OfferFormPage } from "../../../src/features/offers/form/offer-form-page.tsx";
import { updateOffer } from "../../../src/offers/edit/edit-offer.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

it("saves only what was changed here, so that what another tab saved meanwhile stays", async () => {
  const file = anOffersFile([anOffer("kestrel", { employer: "Kestrel Rail", title: "ML Engineer" })]);
  const { kept, elsewhere } = await openPage(OfferFormPage, file, {
    at: "/offers/kestrel/edit",
    route: "/offers/:id/edit",
  });
  await elsewhere((current) =>
    updateOffer(current, "kestrel", (offer) => ({ ...offer, title: "Data Scientist", replyBy: "2026-12-04" })),
  );
  await userEvent.type(screen.getByLabelText("Place"), "Leeds");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(async () =>
    expect((await kept()).offers?.[0]).toMatchObject({
      title: "Data Scientist",
      replyBy: "2026-12-04",
      location: "Leeds",
    }),
  );
});
