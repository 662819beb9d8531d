import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Route, Router } from "wouter";
import { BY_FRAGMENT } from "../../../src/app/use-place.ts";
import { MethodPage } from "../../../src/features/method/method-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../../src/state/live/library-provider.tsx";
import { editLibrary } from "../../../src/storage/library.ts";
import { theSamples } from "../../builders/a-case.ts";
import { aDatabase } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

/** Opens the page on a file that was kept earlier. */
const open = async (file: OffersFile, path = "/method") => {
  const database = aDatabase(undefined, { rubric: bundledRubric });
  await editLibrary(database, [{ change: () => file }]);
  location.hash = path;
  render(
    <LibraryProvider database={database}>
      <Router {...BY_FRAGMENT}>
        <Route path="/method/:offer?">
          <MethodPage />
        </Route>
      </Router>
    </LibraryProvider>,
  );
  const title = await screen.findByRole("heading", { level: 1, name: "How this is worked out" });
  // What stands below the beginning follows it.
  await waitFor(() => expect(document.querySelector("[data-hold]")).toBeNull());
  return title;
};
const section = (name: string): HTMLElement => screen.getByRole("region", { name });

describe("how this is worked out", () => {
  it("explains each figure with today's first: a sentence, the calculation, the exact term and its source", async () => {
    await open(theSamples);
    const score = section("The score");
    expect(score).toHaveTextContent(/Harbor Health scores \d+ of 100/);
    expect(within(score).getByRole("table")).toHaveTextContent(/All together/);
    expect(score).toHaveTextContent(/Additive multi-attribute value.*Keeney and Raiffa/);
    expect(section("What to ask next")).toHaveTextContent(/Expected value of partial perfect information.*Howard/);
    expect(section("The weights")).toHaveTextContent(/Rank-sum.*Stillwell, Seaver and Edwards/);
  });

  it("draws the likely range with its words, and both offers in front where they are compared", async () => {
    await open(theSamples);
    expect(within(section("The likely range")).getByRole("img")).toHaveAccessibleName(/^Harbor Health: \d+, likely/);
    expect(within(section("How often it comes first")).getByRole("img")).toHaveAccessibleName(
      /^Harbor Health: \d+, likely .*; Northwind Logistics: \d+, likely/,
    );
  });

  it("says what each colour of the two bars of a belief stands for, and nothing else has that colour", async () => {
    await open(theSamples);
    const belief = section("What an answer counts as");
    const answers = within(within(belief).getByRole("table"))
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent)
      .filter((name) => name !== "Worth on average");
    const key = within(belief).getByRole("list");
    expect(
      within(key)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(answers);
    const colours = [...key.querySelectorAll("rect")].map((each) => each.getAttribute("fill"));
    expect(new Set(colours).size).toBe(answers.length);
    for (const bar of within(belief).getAllByRole("img"))
      expect([...bar.querySelectorAll("rect")].map((each) => each.getAttribute("fill"))).toEqual(colours);
  });

  it("the places that were drawn come in when they are there", async () => {
    await open(theSamples);
    const places = section("How it could turn out, if weights move too");
    expect(await within(places).findByRole("table", { name: "How often each takes which place" })).toBeVisible();
    expect(places).toHaveTextContent(/SMAA-2.*Lahdelma and Salminen/);
  });

  it("every section is in the contents by its name and anchor", async () => {
    await open(theSamples);
    const contents = within(screen.getByRole("navigation", { name: "On this page" }));
    const sections = [...document.querySelectorAll("section[id]")];
    for (const { id, firstElementChild } of sections) {
      const entry = contents.getByRole("link", { name: firstElementChild?.textContent ?? "" });
      expect(entry).toHaveAttribute("href", `#/method#${id}`);
    }
    expect(sections.length).toBeGreaterThan(20);
  });

  it("an entry of the contents goes there, also a second time", async () => {
    await open(theSamples);
    const moved = vi.spyOn(section("Pay"), "scrollIntoView").mockImplementation(() => undefined);
    const link = within(screen.getByRole("navigation", { name: "On this page" })).getByRole("link", { name: "Pay" });
    await userEvent.click(link);
    await userEvent.click(link);
    expect(moved).toHaveBeenCalledTimes(2);
  });

  it("can be worked through with another offer, and its contents stay with that one", async () => {
    await open(theSamples, "/method/lumen");
    expect(section("The score")).toHaveTextContent(/Lumen Labs scores/);
    const whose = within(screen.getByRole("navigation", { name: "Whose numbers" }));
    expect(whose.getByRole("link", { name: "Lumen Labs" })).toHaveAttribute("aria-current", "true");
    const contents = within(screen.getByRole("navigation", { name: "On this page" }));
    expect(contents.getByRole("link", { name: "The verdict" })).toHaveAttribute("href", "#/method/lumen#verdict");
    await userEvent.click(whose.getByRole("link", { name: "Northwind Logistics" }));
    expect(section("The score")).toHaveTextContent(/Northwind Logistics scores/);
  });

  it("without offers takes the samples' numbers, says so, and leads to no offer that isn't there", async () => {
    await open(anOffersFile([]));
    expect(screen.getByText(/the numbers of three invented ones, mostly those of Harbor Health/)).toBeVisible();
    expect(section("The score")).toHaveTextContent(/Harbor Health scores/);
    expect(screen.queryByRole("navigation", { name: "Whose numbers" })).not.toBeInTheDocument();
    for (const link of screen.getAllByRole("link")) expect(link.getAttribute("href")).not.toMatch(/\/offers\//);
  });

  it("with one offer says what takes a second one", async () => {
    await open(anOffersFile([anOffer("a")]));
    expect(section("The score")).toHaveTextContent(/Employer a scores/);
    expect(section("Whether the choice survives other beliefs")).toHaveTextContent(/This takes a second offer/);
    expect(screen.getByText(/Worked through with your own numbers/)).toBeVisible();
  });

  it("with nothing answered draws no offers against each other", async () => {
    await open(anOffersFile([anOffer("alder"), anOffer("birch")]));
    for (const name of ["How often it comes first", "How far a weight may move"]) {
      expect(section(name)).toHaveTextContent("Nothing is answered yet, so nothing is ranked.");
      expect(within(section(name)).queryByRole("img")).toBeNull();
    }
    expect(within(section("The likely range")).getByRole("img")).toBeInTheDocument();
  });

  it("names stay hidden here as well", async () => {
    await open({ ...theSamples, app: { namesHidden: true } });
    expect(section("The score")).toHaveTextContent(/Offer A scores/);
    expect(document.body).not.toHaveTextContent(/Harbor Health/);
  });
});
