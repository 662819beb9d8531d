import { act as inAct, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPaint, focusAfterPaint, leaveFocus, useBehind } from "../../../src/ui/page/after-paint.ts";

const aButton = (): HTMLButtonElement => {
  const button = document.createElement("button");
  document.body.append(button);
  return button;
};

/** The browser comes to its next frame, and to what is to be done behind it. */
const nextFrame = async (): Promise<void> => {
  vi.advanceTimersToNextFrame();
  await vi.advanceTimersByTimeAsync(1);
};

describe("what is done once a frame is shown", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("waits for the frame, and for what is done behind it", async () => {
    const act = vi.fn<() => void>();
    afterPaint(act);
    vi.advanceTimersToNextFrame();
    expect(act).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(act).toHaveBeenCalledOnce();
  });

  it("isn't done where it was stopped before", async () => {
    const act = vi.fn<() => void>();
    afterPaint(act)();
    await nextFrame();
    expect(act).not.toHaveBeenCalled();
  });

  it("isn't waited for in a hidden tab, which shows no frame", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    const act = vi.fn<() => void>();
    afterPaint(act);
    await vi.advanceTimersByTimeAsync(0);
    expect(act).toHaveBeenCalledOnce();
  });

  it("is done at once, and once, where the page goes out of sight before", async () => {
    const done = vi.fn<() => void>();
    afterPaint(done);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(done).toHaveBeenCalledOnce();
    await nextFrame();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(done).toHaveBeenCalledOnce();
  });

  it("a value that lies behind follows the frame, and then is the latest", async () => {
    const { result, rerender } = renderHook(useBehind<string>, { initialProps: "61" });
    rerender("62");
    rerender("63");
    expect(result.current).toBe("61");
    await inAct(nextFrame);
    expect(result.current).toBe("63");
  });

  it("the focus comes to an element, also where what had it is gone", async () => {
    const [had, wanted] = [aButton(), aButton()];
    had.focus();
    focusAfterPaint(wanted);
    had.remove();
    await nextFrame();
    expect(wanted).toHaveFocus();
  });

  it("the focus stays where someone has put it meanwhile", async () => {
    const [had, wanted, other] = [aButton(), aButton(), aButton()];
    had.focus();
    focusAfterPaint(wanted);
    other.focus();
    await nextFrame();
    expect(other).toHaveFocus();
  });

  it("what is about to go lets go of the focus inside it, and what has the focus elsewhere keeps it", () => {
    const [goes, stays] = [aButton(), aButton()];
    stays.focus();
    leaveFocus(goes);
    expect(stays).toHaveFocus();
    goes.focus();
    leaveFocus(goes);
    expect(document.body).toHaveFocus();
  });
});
