import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { theSamples } from "../../../builders/a-case.ts";
import { openCompare } from "../open-compare.tsx";

const tenths = (text: string): number => Math.round(10 * Number(text.replace("−", "-")));

/** The figures of the gap's rows and their total, in tenths of a point. */
const gap = (): { readonly parts: number[]; readonly total: number } => {
  const rows = within(screen.getByRole("table", { name: /^Why / })).getAllByRole("row");
  const figures = rows.map((row) => tenths(within(row).getAllByRole("cell").at(-1)?.textContent ?? ""));
  return { parts: figures.slice(0, -1), total: figures.at(-1) ?? 0 };
};
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe("why one offer is ahead of another", () => {
  it("starts with the two in front, and the figures shown sum to the gap shown", async () => {
    await openCompare(theSamples);
    expect(screen.getByLabelText("Ahead")).toHaveDisplayValue("Harbor Health");
    expect(screen.getByLabelText("Behind")).toHaveDisplayValue("Northwind Logistics");
    const { parts, total } = gap();
    expect(parts.length).toBeGreaterThan(3);
    expect(total).toBeGreaterThan(0);
    expect(sum(parts)).toBe(total);
  });

  it("the smallest of many parts stand together", async () => {
    await openCompare(theSamples);
    expect(gap().parts.length).toBeLessThanOrEqual(7);
    expect(screen.getByRole("row", { name: /^Everything else/ })).toBeVisible();
  });

  it("another pair can be chosen, and only one that is behind", async () => {
    await openCompare(theSamples);
    const before = gap().total;
    await userEvent.selectOptions(screen.getByLabelText("Behind"), "Lumen Labs");
    expect(screen.getByRole("region", { name: /ahead of Lumen Labs$/ })).toBeVisible();
    expect(gap().total).toBeGreaterThan(before);
    expect(sum(gap().parts)).toBe(gap().total);
    await userEvent.selectOptions(screen.getByLabelText("Ahead"), "Northwind Logistics");
    const behind = within(screen.getByLabelText("Behind")).getAllByRole("option");
    expect(behind.map(({ textContent }) => textContent)).toEqual(["Lumen Labs"]);
    expect(screen.getByRole("region", { name: /^Why Northwind Logistics is .* ahead of Lumen Labs$/ })).toBeVisible();
  });

  it("putting the one behind in front takes the next one behind it", async () => {
    await openCompare(theSamples);
    await userEvent.selectOptions(screen.getByLabelText("Ahead"), "Northwind Logistics");
    expect(screen.getByLabelText("Behind")).toHaveDisplayValue("Lumen Labs");
  });
});
