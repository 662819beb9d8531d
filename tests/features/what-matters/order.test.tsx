import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

const order = (): string[] =>
  within(screen.getByRole("list", { name: "Criteria in order of importance" }))
    .getAllByRole("listitem")
    .map((item) => /\d\. ([A-Za-z ]+)/.exec(item.textContent)?.[1] ?? "");

const weightIn = (id: string): number => aCase(theSamples).comparison.weights[id] ?? 0;

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

  it("moved back they are as they were, also after the list was closed and opened again", async () => {
    const before = rows().map(({ textContent }) => textContent);
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work up" }));
    await userEvent.click(screen.getByRole("radio", { name: "Points" }));
    await userEvent.click(screen.getByRole("radio", { name: "Put in order" }));
    expect(rows()[0]).toHaveTextContent("31");
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work down" }));
    expect(rows().map(({ textContent }) => textContent)).toEqual(before);
  });

  it("a move can be taken back", async () => {
    const before = order();
    await userEvent.click(screen.getByRole("button", { name: "Move Pay up" }));
    await userEvent.click(screen.getByRole("button", { name: "Undo the last move" }));
    expect(order()).toEqual(before);
    expect(screen.queryByRole("button", { name: "Undo the last move" })).toBeNull();
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

it("an order whose points were settled on in an earlier visit gets them back", async () => {
  const ids = Object.keys(aCase(theSamples).comparison.weights);
  const [first = "", second = ""] = ids.toSorted((a, b) => weightIn(b) - weightIn(a));
  const settled = Object.fromEntries(ids.map((id) => [id, id === first ? 40 : id === second ? 30 : 10]));
  const turned = Object.fromEntries(ids.map((id) => [id, id === first ? 30 : id === second ? 40 : 10]));
  await openPage(WhatMattersPage, {
    ...theSamples,
    preferences: { ...theSamples.preferences, weights: turned },
    app: { weightHistory: [{ at: "2026-11-20T10:00:00Z", weights: settled, scoresSeen: true }] },
  });
  await userEvent.click(screen.getByRole("radio", { name: "Put in order" }));
  const points = () => rows().map((row) => /(\d+)↑/.exec(row.textContent)?.[1]);
  const [, down] =
    rows()[0] === undefined ? [] : within(rows()[0] ?? document.body).getAllByRole("button", { name: /^Move/ });
  await userEvent.click(down ?? document.body);
  expect(points().slice(0, 3)).toEqual(["29", "21", "7"]);
});
