import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { DecidePage } from "../../../src/features/offers/decide-page.tsx";
import { OffersPage } from "../../../src/features/offers/offers-page.tsx";
import { setDecision } from "../../../src/offers/edit/edit-app-state.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

it("chooses one that is not first, says so plainly, and asks to tell the others", async () => {
  const { kept } = await openPage(DecidePage, theSamples);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Which one do you choose?");
  await userEvent.click(screen.getByRole("radio", { name: /Northwind/ }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("You chose Northwind Logistics");
  expect(screen.getByText(/^At your weights Harbor Health comes first, with \d+ points to \d+\./)).toBeVisible();
  const [first] = screen.getAllByRole("button", { name: "Declined" });
  if (first === undefined) throw new Error("two others wait");
  await userEvent.click(first);
  await waitFor(async () => expect((await kept()).offers?.some(({ status }) => status === "declined")).toBe(true));
  expect(screen.getAllByRole("button", { name: "Declined" })).toHaveLength(1);
});

it("keeps what another tab chose while words are written here, and the other way round", async () => {
  const { kept, elsewhere } = await openPage(DecidePage, theSamples);
  await userEvent.type(screen.getByLabelText(/because/), "they teach");
  await waitFor(async () => expect((await kept()).app?.decision?.because).toBe("they teach"));
  await elsewhere((file) => setDecision(file, { offer: "northwind", because: file.app?.decision?.because ?? "" }));
  await userEvent.type(screen.getByLabelText(/because/), " well");
  await waitFor(async () =>
    expect((await kept()).app?.decision).toEqual({ offer: "northwind", because: "they teach well" }),
  );
});

it("has a way on where there is nothing to decide", async () => {
  await openPage(DecidePage, anOffersFile([]));
  expect(screen.getByRole("link", { name: "Add an offer" })).toHaveAttribute("href", "/offers/new");
});

it("once one is chosen, Offers tells what to ask before signing it, and not what could change the choice", async () => {
  const { leave } = await openPage(OffersPage, theSamples);
  expect(await screen.findByRole("region", { name: /^Ask these next/ })).toHaveTextContent("change your choice");
  leave();
  await openPage(OffersPage, { ...theSamples, app: { decision: { offer: "northwind", because: "" } } });
  const signing = await screen.findByRole("region", { name: "Before you sign with Northwind Logistics" });
  expect(signing).toHaveTextContent(/questions? to ask in any case\./);
  expect(document.body).not.toHaveTextContent("change your choice");
});

it("an offer that was declined or has expired has no day to reply by any more", async () => {
  const [first = anOffer("a"), ...others] = theSamples.offers ?? [];
  await openPage(OffersPage, { ...theSamples, offers: [...others, { ...first, status: "declined" }] });
  expect(screen.getByRole("article", { name: "Northwind Logistics" })).toHaveTextContent(/Reply by/);
  expect(screen.getByRole("article", { name: "Harbor Health" })).not.toHaveTextContent(/Reply by|No date/);
});
