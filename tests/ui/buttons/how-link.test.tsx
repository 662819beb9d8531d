import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HowLine, HowLink } from "../../../src/ui/buttons/how-link.tsx";
import { SpreadChart } from "../../../src/ui/charts/spread-chart.tsx";

const hill = (name: string, score: number) => ({
  name,
  score,
  likely: [score - 1, score + 1] as const,
  points: [
    { at: score - 1, share: 0.25 },
    { at: score, share: 0.5 },
    { at: score + 1, share: 0.25 },
  ],
});

describe("a link from a figure to how it is worked out", () => {
  it("is the figure's caption, and says aloud where it leads", () => {
    render(<HowLink href="/method#likely-range">likely 66 – 80</HowLink>);
    expect(screen.getByRole("link", { name: "likely 66 – 80 (how this is worked out)" })).toHaveAttribute(
      "href",
      "/method#likely-range",
    );
  });

  it("without a caption names what it explains", () => {
    render(<HowLink href="/method#smaa" of="how it could turn out" />);
    expect(
      screen.getByRole("link", { name: "How? (how it could turn out, how this is worked out)" }),
    ).toHaveTextContent(/^How\?/);
  });

  it("one line below a list leads to all kinds of its figures", () => {
    render(
      <HowLine
        figures={[
          { href: "/method#score", label: "Score" },
          { href: "/method#lane", label: "Job" },
        ]}
      />,
    );
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/method#score",
      "/method#lane",
    ]);
  });
});

describe("how scores are spread", () => {
  it("is one picture with its words, and names its hills where there are two", () => {
    render(<SpreadChart label="Harbor: 70; Northwind: 60" curves={[hill("Harbor", 70), hill("Northwind", 60)]} />);
    expect(screen.getByRole("img", { name: "Harbor: 70; Northwind: 60" })).toBeInTheDocument();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Harbor", "Northwind"]);
  });

  it("a score that is certain is drawn all the same, without figures that are none", () => {
    const { container } = render(
      <SpreadChart
        label="100"
        curves={[{ name: "A", score: 100, likely: [100, 100], points: [{ at: 100, share: 1 }] }]}
      />,
    );
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(container.querySelectorAll("circle")).toHaveLength(1);
  });
});
