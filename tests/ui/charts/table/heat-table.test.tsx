import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { HeatTable } from "../../../../src/ui/charts/table/heat-table.tsx";

const OFFERS = Array.from({ length: 12 }, (_, index) => `offer ${index + 1}`);
const CRITERIA = ["ownership", "mentoring", "pay"];

const Page = ({ offers = OFFERS }: { readonly offers?: readonly string[] }) => (
  <>
    <button type="button">Before</button>
    <HeatTable
      caption="Criterion by criterion"
      corner="Criterion"
      columns={offers.map((id) => ({ id, head: id }))}
      rows={CRITERIA.map((criterion) => ({
        id: criterion,
        head: criterion,
        cells: offers.map((column) => ({
          column,
          score: 50,
          text: <a href={`#${column}`}>{`${criterion} at ${column}`}</a>,
        })),
      }))}
    />
    <button type="button">Behind</button>
  </>
);

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const cell = (name: string): HTMLElement => screen.getByRole("link", { name });

describe("a table of twelve offers, by keyboard", () => {
  it("is one stop: Tab leads to it, and on behind it", async () => {
    const user = userEvent.setup();
    render(<Page />);
    button("Before").focus();
    await user.tab();
    expect(cell("ownership at offer 1")).toHaveFocus();
    await user.tab();
    expect(button("Behind")).toHaveFocus();
  });

  it("the arrow keys, Home and End go from cell to cell and stop at the edge; Tab comes back to the one that was left", async () => {
    const user = userEvent.setup();
    render(<Page />);
    cell("ownership at offer 1").focus();
    await user.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(cell("mentoring at offer 2")).toHaveFocus();
    await user.keyboard("{End}{ArrowRight}");
    expect(cell("mentoring at offer 12")).toHaveFocus();
    await user.tab();
    await user.tab({ shift: true });
    expect(cell("mentoring at offer 12")).toHaveFocus();
    await user.keyboard("{Home}{ArrowLeft}");
    expect(cell("mentoring at offer 1")).toHaveFocus();
  });

  it("stays one stop when the offer goes whose cell was the stop", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Page />);
    cell("pay at offer 12").focus();
    rerender(<Page offers={OFFERS.slice(0, 3)} />);
    button("Before").focus();
    await user.tab();
    expect(cell("ownership at offer 1")).toHaveFocus();
    await user.tab();
    expect(button("Behind")).toHaveFocus();
  });
});
