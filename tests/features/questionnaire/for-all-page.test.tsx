import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ForAllPage } from "../../../src/features/questionnaire/for-all-page.tsx";
import { addOwnCriterion } from "../../../src/offers/edit/edit-own-criteria.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const TWO = [anOffer("harbor"), anOffer("nimbus")];
const ROUTE = "/for-all/:question?";
const at = (question: string) => ({ at: `/for-all/${question}`, route: ROUTE });

describe("one question for all offers", () => {
  it("has a column for each offer, and keeps what is chosen in each", async () => {
    const { kept } = await openPage(ForAllPage, anOffersFile(TWO), at("after-launch"));
    for (const [offer, nth] of [
      ["Employer harbor", 0],
      ["Employer nimbus", 3],
    ] as const) {
      const group = screen.getByRole("radiogroup", { name: new RegExp(`${offer}$`) });
      await userEvent.click(within(group).getAllByRole("radio")[nth] ?? group);
    }
    await waitFor(async () => {
      const { offers = [] } = await kept();
      const said = offers.map(({ answers }) => answers?.["after-launch"]?.choice);
      expect(said).toHaveLength(2);
      expect(new Set(said).size).toBe(2);
      expect(said).not.toContain(undefined);
    });
  });

  it("leaves out offers that were declined, and says no score", async () => {
    await openPage(ForAllPage, anOffersFile([...TWO, anOffer("gone", { status: "declined" })]), at("after-launch"));
    expect(screen.getAllByRole("radiogroup")).toHaveLength(2);
    expect(screen.queryByRole("img")).toBeNull();
    expect(document.body.textContent).not.toMatch(/likely \d|\/ 100|comes first/);
  });

  it("goes on question by question, back again, and ends with the comparison", async () => {
    await openPage(ForAllPage, anOffersFile(TWO), at("after-launch"));
    const first = screen.getByRole("heading", { level: 1 }).textContent;
    await userEvent.click(screen.getByRole("button", { name: "Next question" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe(first));
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(first));
  });

  it("an own criterion is asked for each offer, by its name, and is the last: then they are compared", async () => {
    const file = addOwnCriterion(anOffersFile(TWO), { id: "own-near", title: "Near family", weight: 5 });
    const { kept } = await openPage(ForAllPage, file, at("own-near"));
    const group = screen.getByRole("radiogroup", { name: "Near family: how good is it here? Employer nimbus" });
    await userEvent.click(within(group).getAllByRole("radio")[1] ?? group);
    await waitFor(async () => expect((await kept()).offers?.[1]?.ownAnswers).toHaveProperty("own-near"));
    expect(screen.getByRole("button", { name: "Compare them" })).toBeVisible();
  });

  it("says what to do where there is no offer", async () => {
    await openPage(ForAllPage, anOffersFile([]), at("after-launch"));
    expect(screen.getByRole("link", { name: "Add an offer" })).toBeVisible();
  });
});
