import { act, render, screen } from "@testing-library/react";
import { type ComponentType, Suspense } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PLACES } from "../../src/app/routes.tsx";
import { useLoadedAhead } from "../../src/app/use-loaded-ahead.ts";
import { type OnDemand, onDemand } from "../../src/ui/page/on-demand.tsx";

interface Asked {
  readonly name: string;
  readonly come: () => void;
  readonly fail: () => void;
}

/** Pages that come, or fail to, when a test says so; `asked` are those that were asked for, in their order. */
const pagesCalled = (...names: readonly string[]) => {
  const asked: Asked[] = [];
  const pages: readonly OnDemand[] = names.map((name) =>
    onDemand(
      () =>
        new Promise<ComponentType>((resolve, reject) => {
          asked.push({
            name,
            come: () => resolve(() => <h1>{name}</h1>),
            fail: () => reject(new Error(`no ${name}`)),
          });
        }),
    ),
  );
  return { pages, asked, names: () => asked.map(({ name }) => name) };
};

const Ahead = ({ pages }: { readonly pages: readonly OnDemand[] }) => {
  useLoadedAhead(pages);
  return null;
};

const passing = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe("pages that are likely to be gone to", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("wait until what was come for is there, and are then loaded one after another", async () => {
    const { pages, asked, names } = pagesCalled("Compare", "Ask");
    render(<Ahead pages={pages} />);
    await passing(1_900);
    expect(names()).toEqual([]);
    await passing(200);
    expect(names()).toEqual(["Compare"]);
    asked[0]?.come();
    await passing(0);
    expect(names()).toEqual(["Compare", "Ask"]);
  });

  it("are missed by nobody where one of them can't be had", async () => {
    const { pages, asked, names } = pagesCalled("Compare", "Ask");
    render(<Ahead pages={pages} />);
    await passing(2_100);
    asked[0]?.fail();
    await passing(0);
    expect(names()).toEqual(["Compare", "Ask"]);
  });

  it("are left alone once the app is gone", async () => {
    const { pages, asked, names } = pagesCalled("Compare", "Ask");
    const { unmount } = render(<Ahead pages={pages} />);
    await passing(2_100);
    unmount();
    asked[0]?.come();
    await passing(0);
    expect(names()).toEqual(["Compare"]);
  });

  it("are drawn at once when someone goes there, with nothing in their place", async () => {
    const { pages, asked } = pagesCalled("Compare");
    render(<Ahead pages={pages} />);
    await passing(2_100);
    asked[0]?.come();
    await passing(0);
    const [compare] = pages;
    if (compare === undefined) throw new Error("there is one page");
    render(
      <Suspense fallback="wait">
        <compare.Part />
      </Suspense>,
    );
    expect(screen.getByRole("heading", { name: "Compare" })).toBeInTheDocument();
    expect(asked).toHaveLength(1);
  });

  it("are the stations of a decision and what stands beside them", () => {
    const likely = PLACES.filter(({ isLikely }) => isLikely === true).map(({ title }) => title);
    expect(likely).toEqual([
      "Offers",
      "An offer",
      "Questions",
      "Questions",
      "Decide",
      "Compare",
      "Ask",
      "What matters",
      "Report",
    ]);
  });
});
