import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { OfferFormPage } from "../../../src/features/offers/form/offer-form-page.tsx";
import { setDraft } from "../../../src/offers/edit/edit-app-state.ts";
import { updateOffer } from "../../../src/offers/edit/edit-offer.ts";
import type { Offer } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const open = async () => {
  const file = anOffersFile([anOffer("kestrel", { employer: "Kestrel Rail", title: "ML Engineer" })]);
  const { kept, elsewhere } = await openPage(OfferFormPage, file, {
    at: "/offers/kestrel/edit",
    route: "/offers/:id/edit",
  });
  return {
    offer: async () => (await kept()).offers?.[0],
    draft: async () => (await kept()).app?.drafts?.["kestrel"],
    typedElsewhere: (fields: Readonly<Record<string, string>>) =>
      elsewhere((current) => setDraft(current, "kestrel", { ...current.app?.drafts?.["kestrel"], ...fields })),
    elsewhere: (change: Partial<Offer>) =>
      elsewhere((current) => updateOffer(current, "kestrel", (offer) => ({ ...offer, ...change }))),
  };
};

const field = (label: string): HTMLElement => screen.getByLabelText(label);
const save = () => userEvent.click(screen.getByRole("button", { name: "Save" }));

describe("an offer that is changed in two tabs", () => {
  it("saves only what was changed here, so that what another tab saved meanwhile stays", async () => {
    const { offer, elsewhere } = await open();
    await elsewhere({ title: "Data Scientist", replyBy: "2026-12-04" });
    await userEvent.type(field("Place"), "Leeds");
    await save();
    await waitFor(async () =>
      expect(await offer()).toMatchObject({ title: "Data Scientist", replyBy: "2026-12-04", location: "Leeds" }),
    );
  });

  it("shows what another tab saved in the fields where nobody typed, and takes it for no change of one's own", async () => {
    const { offer, elsewhere } = await open();
    await userEvent.type(field("Place"), "Leeds");
    await elsewhere({ title: "Data Scientist" });
    await waitFor(() => expect(field("Job title")).toHaveValue("Data Scientist"));
    expect(field("Place")).toHaveValue("Leeds");
    await elsewhere({ title: "Data Engineer" });
    await save();
    await waitFor(async () => expect(await offer()).toMatchObject({ title: "Data Engineer", location: "Leeds" }));
  });

  it("says so beside a field that was changed in both, before either is lost", async () => {
    const { offer, elsewhere } = await open();
    await userEvent.clear(field("Job title"));
    await userEvent.type(field("Job title"), "Research Engineer");
    await elsewhere({ title: "Data Scientist" });
    await waitFor(() =>
      expect(field("Job title")).toHaveAccessibleDescription(
        "Another tab has saved “Data Scientist” here since. Saving puts yours in its place.",
      ),
    );
    expect(field("Job title")).toHaveValue("Research Engineer");
    await save();
    await waitFor(async () => expect(await offer()).toMatchObject({ title: "Research Engineer" }));
  });

  it("keeps what is typed in both and not saved yet, and saving here leaves what was typed there", async () => {
    const { offer, draft, typedElsewhere } = await open();
    await userEvent.type(field("Place"), "Leed");
    await waitFor(async () => expect(await draft()).toEqual({ location: "Leed" }));
    await typedElsewhere({ title: "Data Scientist" });
    await userEvent.type(field("Place"), "s");
    await waitFor(async () => expect(await draft()).toEqual({ location: "Leeds", title: "Data Scientist" }));
    await save();
    await waitFor(async () => expect(await offer()).toMatchObject({ title: "ML Engineer", location: "Leeds" }));
    expect(await draft()).toEqual({ title: "Data Scientist" });
  });

  it("what is taken back here is no draft any more", async () => {
    const { draft, typedElsewhere } = await open();
    await userEvent.type(field("Place"), "L");
    await waitFor(async () => expect(await draft()).toEqual({ location: "L" }));
    await typedElsewhere({ title: "Data Scientist" });
    await userEvent.clear(field("Place"));
    await waitFor(async () => expect(await draft()).toEqual({ title: "Data Scientist" }));
  });
});
