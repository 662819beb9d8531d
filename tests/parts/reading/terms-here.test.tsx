import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Offer } from "../../../src/offers/schema.ts";
import { TermsHere } from "../../../src/parts/reading/terms-here.tsx";
import { useFile } from "../../../src/state/live/use-file.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const LETTER = "Dear Ada,\n\nYour base salary is £38,400 a year.\n\nPlease reply by 4 December 2026.";

const Page = () => {
  const [offer] = useFile().offers ?? [];
  return (
    <>
      <h1>Pay</h1>
      {offer !== undefined && <TermsHere offer={offer} />}
    </>
  );
};

const open = (more: Partial<Offer> = {}) =>
  openPage(
    Page,
    anOffersFile([
      anOffer("harbor", {
        material: [{ id: "t1", title: "Offer letter", kind: "letter", added: "2026-11-28", text: LETTER }],
        ...more,
      }),
    ]),
  );

describe("pay that the texts state", () => {
  it("is shown with its sentence, and counts once it is used", async () => {
    const { kept } = await open();
    expect(await screen.findByText("Base pay, £38,400 a year")).toBeVisible();
    expect(screen.getByText("Your base salary is £38,400 a year.")).toBeVisible();
    expect(screen.queryByText(/Reply by/)).toBeNull();
    expect((await kept()).offers?.[0]?.pay?.base).toBeUndefined();
    await userEvent.click(screen.getByRole("button", { name: "Use base pay" }));
    await waitFor(async () => expect((await kept()).offers?.[0]?.pay).toMatchObject({ base: 38_400, currency: "GBP" }));
    await waitFor(() => expect(screen.queryByText("Base pay, £38,400 a year")).toBeNull());
  });

  it("is not shown again once it was refused", async () => {
    const { kept } = await open();
    await userEvent.click(await screen.findByRole("button", { name: "Not this" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Not this" })).toBeNull());
    expect((await kept()).offers?.[0]?.settled).toMatchObject([{ about: "pay.base", as: "refused" }]);
    expect((await kept()).offers?.[0]?.pay?.base).toBeUndefined();
  });

  it("is not shown where the offer has the figure", async () => {
    await open({ pay: { base: 40_000, currency: "GBP" } });
    await waitFor(() => expect(screen.getByRole("heading", { name: "Pay" })).toBeVisible());
    expect(screen.queryByRole("button", { name: "Use base pay" })).toBeNull();
  });
});
