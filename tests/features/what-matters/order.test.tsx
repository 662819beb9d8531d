import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

const order = (): string[] =>
  within(screen.getByRole("list", { name: "Criteria in order of importance" }))
    .getAllByRole("listitem")
    .map((item) => /\d\. ([A-Za-z ]+)/.exec(item.textContent)?.[1] ?? "");

const rows = () =>
  within(screen.getByRole("list", { name: "Criteria in order of importance" })).getAllByRole("listitem");

describe("putting criteria in order", () => {
  beforeEach(async () => {
    await openPage(WhatMattersPage, theSamples);
    await userEvent.click(screen.getByRole("radio", { name: "Put in order" }));
  });

  it("starts with the order of the weights as they are", () => {
    expect(order().slice(0, 3)).toEqual(["Production ownership", "Evaluation depth", "Durable work"]);
    expect(order()).toHaveLength(9);
  });

  it("a button moves a criterion up; the points follow from the order, and it is said", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work up" }));
    expect(order().slice(0, 3)).toEqual(["Production ownership", "Durable work", "Evaluation depth"]);
    expect(screen.getByText("Durable work, now number 2 of 9")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("radio", { name: "Points" }));
    expect(screen.getByRole("slider", { name: "Production ownership" })).toHaveValue("31");
    expect(screen.getByRole("slider", { name: "Durable work" })).toHaveValue("20");
  });

  it("says beforehand what a move does to the points, and moved back they are as they were", async () => {
    expect(screen.getByText(/a move sets the points by it, 31, 20, 15 and so on instead of 20, 18, 16/)).toBeVisible();
    const before = rows().map(({ textContent }) => textContent);
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work up" }));
    expect(rows()[0]).toHaveTextContent("31");
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work down" }));
    expect(rows().map(({ textContent }) => textContent)).toEqual(before);
  });

  it("a move can be taken back", async () => {
    const before = order();
    await userEvent.click(screen.getByRole("button", { name: "Move Pay up" }));
    await userEvent.click(screen.getByRole("button", { name: "Take the last move back" }));
    expect(order()).toEqual(before);
    expect(screen.queryByRole("button", { name: "Take the last move back" })).toBeNull();
  });

  it("the arrow keys move it too, as often as they are pressed", async () => {
    screen.getByRole("button", { name: /^Pay, number 7/ }).focus();
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(order().indexOf("Pay")).toBe(3);
    expect(screen.getByRole("button", { name: /^Pay, number 4/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(order().indexOf("Pay")).toBe(4);
  });

  it("the first goes no further up, and the last no further down", async () => {
    const before = order();
    await userEvent.click(screen.getByRole("button", { name: "Move Production ownership up" }));
    await userEvent.click(screen.getByRole("button", { name: "Move Where it leads down" }));
    expect(order()).toEqual(before);
    expect(screen.getByRole("button", { name: "Move Production ownership up" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});
