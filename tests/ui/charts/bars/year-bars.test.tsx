import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { YearBars } from "../../../../src/ui/charts/bars/year-bars.tsx";

const part = (label: string, amount: number, shade: number) => ({ label, amount, text: `£${amount}`, shade });

const YEARS = [
  { label: "Year 1", parts: [part("Base", 80, 0), part("Costs", -20, 5), part("Sign-on", 20, 6)], total: "£80" },
  { label: "Year 2", parts: [part("Base", 80, 0), part("Costs", -20, 5), part("Sign-on", 0, 6)], total: "£60" },
];

/** Widths in percent of the parts that are drawn, by their names. */
const drawn = (bar: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...bar.querySelectorAll("svg")].map((shape) => [shape.textContent, shape.getAttribute("width") ?? ""]),
  );

describe("years of pay as bars", () => {
  it("are a table that reads out every part that is paid", () => {
    render(<YearBars caption="Pay by year" years={YEARS} />);
    const [first, second] = within(screen.getByRole("table", { name: "Pay by year" })).getAllByRole("row");
    expect(first).toHaveAccessibleName("Year 1 Base £80, Costs £-20, Sign-on £20 £80");
    expect(second).toHaveAccessibleName("Year 2 Base £80, Costs £-20 £60");
  });

  it("share one scale, and costs come out of the first part and stand beyond the sum", () => {
    render(<YearBars caption="Pay by year" years={YEARS} />);
    const [first, second] = screen.getAllByRole("img");
    expect(first && drawn(first)).toEqual({ Base: "60%", "Sign-on": "20%", Costs: "20%" });
    expect(second && drawn(second)).toEqual({ Base: "60%", Costs: "20%" });
  });

  it("name each part once, also one that is not paid every year", () => {
    render(<YearBars caption="Pay by year" years={YEARS} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Base", "Costs", "Sign-on"]);
  });

  it("draw years in which nothing is paid", () => {
    render(
      <YearBars
        caption="Pay by year"
        years={[{ label: "Year 1", parts: [part("Base", 0, 0)], total: "£0" }]}
        average={{ amount: 0, label: "average £0" }}
      />,
    );
    expect(screen.getByRole("table")).not.toContainHTML("NaN");
  });

  it("render without a page", () => {
    expect(renderToStaticMarkup(<YearBars caption="Pay by year" years={YEARS} />)).toContain("Year 2");
  });
});
