import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Fold } from "../../../src/ui/fold.tsx";
import { InTurn, Later } from "../../../src/ui/page/later.tsx";

let frames: FrameRequestCallback[] = [];

/** The browser comes to its next frame, and to what is done behind it. */
const nextFrame = (): Promise<void> =>
  act(async () => {
    for (const frame of frames.splice(0)) frame(0);
    await new Promise((resolve) => void setTimeout(resolve));
  });

const isOnHold = (): boolean => document.querySelector("[data-hold]") !== null;

const parts = (): readonly string[] => screen.getAllByRole("paragraph").map(({ textContent }) => textContent);

beforeEach(() => {
  frames = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
});
afterEach(() => void vi.restoreAllMocks());

describe("what is drawn once the page is on the screen", () => {
  it("stands below the beginning, and its place is kept until then", async () => {
    render(<Later>Below</Later>);
    expect(screen.queryByText("Below")).not.toBeInTheDocument();
    expect(isOnHold()).toBe(true);
    await nextFrame();
    expect(screen.getByText("Below")).toBeInTheDocument();
    expect(isOnHold()).toBe(false);
  });

  it("in turn: one part with each frame, until all are there", async () => {
    render(
      <InTurn>
        {["First", "Second", "Third"].map((part) => (
          <p key={part}>{part}</p>
        ))}
      </InTurn>,
    );
    expect(parts()).toEqual(["First"]);
    expect(isOnHold()).toBe(true);
    await nextFrame();
    expect(parts()).toEqual(["First", "Second"]);
    await nextFrame();
    expect(parts()).toEqual(["First", "Second", "Third"]);
    expect(isOnHold()).toBe(false);
  });

  it("folded away, it is there to be found, and at once where it is unfolded", async () => {
    render(<Fold title="More">Folded</Fold>);
    expect(screen.queryByText("Folded")).not.toBeInTheDocument();
    await userEvent.click(screen.getByText("More"));
    expect(screen.getByText("Folded")).toBeInTheDocument();
    render(<Fold title="Other">Also folded</Fold>);
    await nextFrame();
    expect(screen.getByText("Also folded")).toBeInTheDocument();
  });
});
