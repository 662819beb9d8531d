import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GapChart } from "../../../src/ui/charts/bars/gap-chart.tsx";
import { HeatTable } from "../../../src/ui/charts/table/heat-table.tsx";
import { positionLabels, type Box } from "../../../src/ui/charts/scatter/label-placement.ts";
import { ProgressBar } from "../../../src/ui/charts/bars/progress-bar.tsx";
import { Rail } from "../../../src/ui/charts/rail.tsx";
import { ScatterPlot } from "../../../src/ui/charts/scatter/scatter-plot.tsx";
import { SplitBar } from "../../../src/ui/charts/bars/split-bar.tsx";
import { StackedBar } from "../../../src/ui/charts/bars/stacked-bar.tsx";

const band = (markup: string): { from: number; to: number } => {
  const [, x, width] = /<rect x="([\d.]+)%" y="3.5" width="([\d.]+)%"/.exec(markup) ?? [];
  return { from: Number(x), to: Number(x) + Number(width) };
};

const withEnds = (at: number): string =>
  renderToStaticMarkup(
    <Rail score={63} likely={[50, 70]} tone="fair" label="x" marks={[{ at, label: "Harbor" }]} showEnds />,
  );

describe("the rail", () => {
  it("is an image that says its score and range", () => {
    render(<Rail score={74} likely={[66, 80]} tone="good" label="Harbor Health: 74, likely 66 to 80" />);
    expect(screen.getByRole("img", { name: "Harbor Health: 74, likely 66 to 80" })).toBeInTheDocument();
  });

  it("has its band from the low to the high end", () => {
    const { from, to } = band(renderToStaticMarkup(<Rail score={74} likely={[66, 80]} tone="good" label="x" />));
    expect(from).toBe(66);
    expect(to).toBeCloseTo(80);
  });

  it("reaches to the dot with its band, also where the score lies outside the range", () => {
    const { from, to } = band(renderToStaticMarkup(<Rail score={40} likely={[52, 60]} tone="fair" label="x" />));
    expect(from).toBe(40);
    expect(to).toBeCloseTo(60);
  });

  it("writes no 100 where a mark's label would run into it", () => {
    expect(withEnds(30)).toContain(">100<");
    expect(withEnds(92)).not.toContain(">100<");
    expect(withEnds(92)).toContain(">Harbor<");
  });
});

describe("charts outside the page", () => {
  it("take every colour from a token and no class from a style sheet", () => {
    const markup = renderToStaticMarkup(
      <>
        <Rail score={74} likely={[66, 80]} tone="good" label="x" marks={[{ at: 20, label: "B" }]} showEnds />
        <StackedBar label="x" parts={[{ label: "Base", value: 40, caption: "Base" }]} full={50} mark={45} />
        <SplitBar gained={11} open={3} lost={6} longest={20} />
        <ProgressBar share={0.5} label="x" />
        <ScatterPlot
          label="x"
          points={[{ id: "a", name: "A", note: "£1", x: 1, y: 50, likely: [40, 60], tone: "poor" }]}
          writeX={String}
          xTitle="Pay"
          yTitle="Score"
          width={520}
          height={290}
        />
      </>,
    );
    const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.length).toBeGreaterThan(15);
    expect(colours.filter((colour) => !/^(var\(--[a-z0-9-]+\)|none|url\(#\w+\))$/.test(colour ?? ""))).toEqual([]);
    expect(markup).not.toContain("class=");
  });
});

it("a gap is a table whose rows have their figure and whose foot has the sum", () => {
  render(
    <GapChart
      caption="What adds to the gap"
      rows={[
        { id: "a", label: "Mentorship", value: 3.8, text: "+3.8" },
        { id: "b", label: "Pay", value: -0.8, text: "−0.8" },
      ]}
      total={{ label: "Harbor's lead", text: "+3.0" }}
    />,
  );
  const table = screen.getByRole("table", { name: "What adds to the gap" });
  expect(within(table).getByRole("row", { name: /Pay.*−0.8/ })).toBeInTheDocument();
  expect(within(table).getByRole("row", { name: /Harbor's lead.*\+3.0/ })).toBeInTheDocument();
});

it("the criteria table has a head for each row and column", () => {
  render(
    <HeatTable
      caption="Criterion by criterion"
      corner="Criterion"
      columns={[{ id: "harbor", head: "Harbor" }]}
      rows={[{ id: "pay", head: "Pay", cells: [{ column: "harbor", score: 42, text: 42, note: "1 open" }] }]}
    />,
  );
  const table = screen.getByRole("table", { name: "Criterion by criterion" });
  expect(within(table).getByRole("columnheader", { name: "Harbor" })).toBeInTheDocument();
  expect(within(table).getByRole("rowheader", { name: "Pay" })).toBeInTheDocument();
  expect(within(table).getByRole("cell", { name: /42.*1 open/ })).toBeInTheDocument();
});

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe("labels beside points", () => {
  const frame: Box = { x: 0, y: 0, width: 520, height: 260 };
  const size = { width: 90, height: 30 };

  it("stand at the right of a point that is alone", () => {
    const [label] = positionLabels([{ x: 100, y: 100, ...size }], [], frame);
    expect(label).toMatchObject({ side: "start", y: 85 });
    expect(label?.x).toBeGreaterThan(100);
  });

  it("turn to the left where the frame ends", () => {
    const [label] = positionLabels([{ x: 500, y: 100, ...size }], [], frame);
    expect(label?.side).toBe("end");
  });

  it("never cover one another, also with twelve points close together", () => {
    const points = Array.from({ length: 12 }, (_, at) => ({ x: 200 + at * 6, y: 110 + (at % 4) * 9, ...size }));
    const labels = positionLabels(points, [], frame);
    const pairs = labels.flatMap((a, at) => labels.slice(at + 1).map((b) => apart(a, b)));
    expect(pairs).toHaveLength(66);
    expect(pairs).not.toContain(false);
  });
});
