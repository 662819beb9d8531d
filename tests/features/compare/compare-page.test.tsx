import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Offer, OffersFile } from "../../../src/offers/schema.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openCompare } from "./open-compare.tsx";

const headline = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const ranking = (): HTMLElement => screen.getByRole("region", { name: "Ranking" });
const places = (): string[] =>
  within(ranking())
    .getAllByRole("article")
    .map((article) => article.getAttribute("aria-label") ?? "");
const criteria = (): HTMLElement => screen.getByRole("table", { name: "Criterion by criterion" });
const withOffers = (change: (offer: Offer, index: number) => Offer): OffersFile => {
  return { ...theSamples, offers: (theSamples.offers ?? []).map(change) };
};

describe("comparing the three samples", () => {
  it("the headline names the first, and the ranking has them best first", async () => {
    await openCompare(theSamples);
    expect(headline()).toContain("Harbor Health");
    expect(places()).toEqual(["Harbor Health", "Northwind Logistics", "Lumen Labs"]);
  });

  it("each place says its score, range, verdict and what is answered", async () => {
    await openCompare(theSamples);
    const first = within(ranking()).getByRole("article", { name: "Harbor Health" });
    expect(first).toHaveTextContent(/likely \d+ – \d+/);
    expect(first).toHaveTextContent(/first rung/);
    expect(first).toHaveTextContent(/% of the weight answered/);
    expect(within(first).getByRole("img", { name: /^Harbor Health: \d+, likely/ })).toBeVisible();
  });

  it("a cell has the points and the open questions, and leads to that part of the offer's page", async () => {
    await openCompare(theSamples);
    const row = within(criteria()).getByRole("row", { name: /^Learning from failure/ });
    const cell = within(row).getByRole("link", { name: /Learning from failure at Northwind Logistics$/ });
    expect(cell).toHaveAttribute("href", "/offers/northwind#criterion-learning-from-failure");
    expect(row).toHaveTextContent("3 open");
  });

  it("the weighted cells of a column sum to the score above it, as far as whole points can", async () => {
    await openCompare(theSamples);
    const [, ...rows] = within(criteria()).getAllByRole("row");
    const scores = within(criteria())
      .getAllByRole("columnheader")
      .slice(1)
      .map((header) => Number(/\d+$/.exec(header.textContent)?.[0]));
    const sums = scores.map((_, column) =>
      rows.reduce((sum, row) => {
        const weight = Number(/\d+$/.exec(within(row).getByRole("rowheader").textContent)?.[0]);
        return sum + (weight / 100) * Number(within(row).getAllByRole("link")[column]?.textContent);
      }, 0),
    );
    expect(scores).toHaveLength(3);
    sums.forEach((sum, column) => expect(Math.abs(sum - (scores[column] ?? 0))).toBeLessThan(2));
  });

  it("says first who leads, why, and what would change it; how sure all that is on request", async () => {
    await openCompare(theSamples);
    const titles = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual([
      "Ranking",
      expect.stringMatching(/^Why Harbor Health/),
      "What would change it?",
    ]);
    expect(titles.slice(3)).toEqual(["What if?", "Criterion by criterion", "Growth against pay", "How sure?"]);
    const changes = screen.getByRole("region", { name: "What would change it?" });
    expect(changes).toHaveTextContent(/would be first|No single weight/);
    expect(changes).toHaveTextContent(/Northwind Logistics would catch up/);
    expect(screen.queryByRole("region", { name: "How firm is this?" })).toBeNull();
    await userEvent.click(screen.getByText(/^Odds, who beats whom/));
    expect(screen.getByRole("region", { name: "How firm is this?" })).toHaveTextContent(
      /would be first|No single weight/,
    );
    expect(screen.getByRole("region", { name: "How sure?" })).toHaveTextContent(/Lumen Labs comes first in/);
    expect(await screen.findByRole("table", { name: "Who beats whom" })).toHaveTextContent(/of 10|all/);
    expect(screen.getByRole("region", { name: "How it could turn out" })).toHaveTextContent(
      /Harbor Health comes first/,
    );
  });

  it("once one is chosen speaks of the choice, and says plainly where it isn't first, with the weight under which it would be", async () => {
    await openCompare({ ...theSamples, app: { decision: { offer: "northwind", because: "" } } });
    expect(headline()).toBe("The choice is Northwind Logistics");
    expect(
      screen.getByText(
        /^At your weights Harbor Health comes first, with 71 points to 67\. Northwind Logistics would be first if evaluation depth counted 31 or more instead of 18\. Set it to 31 under What matters, where the rest keep their proportion\./,
      ),
    ).toBeVisible();
  });

  it("offers without a pay that can be compared are named, with the reason", async () => {
    await openCompare(withOffers(({ pay, ...offer }, index) => (index === 2 || !pay ? offer : { ...offer, pay })));
    const growth = screen.getByRole("region", { name: "Growth against pay" });
    expect(within(growth).getByRole("link", { name: "The pay at Lumen Labs" })).toHaveAttribute(
      "href",
      "/offers/lumen/pay",
    );
    expect(growth).toHaveTextContent(/Not known yet/);
  });
});

describe("what is compared", () => {
  it("nothing: it says so and leads to the first offer", async () => {
    await openCompare(anOffersFile([]));
    expect(headline()).toBe("Nothing to compare yet");
    expect(screen.getByRole("link", { name: "Add an offer" })).toHaveAttribute("href", "/offers/new");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("one offer: it stands alone, with nothing about pairs", async () => {
    await openCompare({ ...theSamples, offers: (theSamples.offers ?? []).slice(0, 1) });
    expect(headline()).toContain("nothing to compare it with");
    expect(screen.getByRole("link", { name: "Add another offer" })).toHaveAttribute("href", "/offers/new");
    expect(places()).toEqual(["Harbor Health"]);
    expect(screen.queryByLabelText("Ahead")).toBeNull();
    expect(screen.queryByRole("region", { name: "What if?" })).toBeNull();
  });

  it("a declined offer is left out, and that is said", async () => {
    await openCompare(withOffers((offer, index) => (index === 0 ? { ...offer, status: "declined" } : offer)));
    expect(places()).toEqual(["Northwind Logistics", "Lumen Labs"]);
    expect(screen.getByText(/declined or expired offer is left out/)).toBeVisible();
  });

  it("offers of which nothing is known have no place, and nobody is called ahead", async () => {
    await openCompare(anOffersFile([anOffer("a"), anOffer("b")]));
    expect(headline()).toContain("nobody is ahead");
    const unknown = within(ranking()).getByRole("article", { name: "Employer a" });
    expect(unknown).toHaveTextContent("–");
    expect(unknown).not.toHaveTextContent("=1");
  });

  it("more than fifty: what compares pairs is left out, and that is said", async () => {
    await openCompare(
      anOffersFile(
        Array.from({ length: 51 }, (_, index) => anOffer(`o${index}`, { answers: { mentor: { choice: "unknown" } } })),
      ),
    );
    expect(screen.getByText(/With more than 50 offers/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "How it could turn out" })).toBeNull();
  });

  it("hidden names stay hidden", async () => {
    await openCompare({ ...theSamples, app: { namesHidden: true } });
    expect(places()).toEqual(["Offer A", "Offer B", "Offer C"]);
    expect(document.body).not.toHaveTextContent("Harbor");
  });
});
