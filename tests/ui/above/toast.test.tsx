import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { standsAboveMessages, tellReach } from "../../../src/ui/above/messages-reach.ts";
import { ToastProvider, useToast } from "../../../src/ui/above/toast.tsx";

const undo = vi.fn<() => void>();

const Page = () => {
  const toast = useToast();
  return (
    <>
      <button
        type="button"
        onClick={() => toast({ message: "Lumen Labs is removed.", action: { label: "Undo", act: undo } })}
      >
        Remove
      </button>
      <button type="button" onClick={() => toast({ message: "Copied." })}>
        Copy
      </button>
    </>
  );
};

const pressUndo = (): boolean => fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });

const wait = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  render(
    <ToastProvider>
      <Page />
    </ToastProvider>,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

it("says a message politely and lets it be undone", () => {
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(screen.getByRole("status")).toHaveTextContent("Lumen Labs is removed.");
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Lumen Labs is removed.")).not.toBeInTheDocument();
});

it("stays at least eight seconds, then goes by itself", () => {
  fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  wait(7_900);
  expect(screen.getByText("Copied.")).toBeVisible();
  wait(200);
  expect(screen.queryByText("Copied.")).not.toBeInTheDocument();
});

it("stays while the keyboard is inside it", () => {
  fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  fireEvent.focus(screen.getByRole("button", { name: "Dismiss" }));
  wait(60_000);
  expect(screen.getByText("Copied.")).toBeVisible();
  fireEvent.blur(screen.getByRole("button", { name: "Dismiss" }));
  wait(60_000);
  expect(screen.queryByText("Copied.")).not.toBeInTheDocument();
});

it("what can be undone stays until it is closed, however long someone takes", () => {
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  wait(24 * 60 * 60_000);
  expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("Lumen Labs is removed.")).not.toBeInTheDocument();
  expect(undo).not.toHaveBeenCalled();
});

it("Ctrl Z takes back the latest that can be, once each", () => {
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  pressUndo();
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.getAllByRole("button", { name: "Undo" })).toHaveLength(1);
  pressUndo();
  pressUndo();
  expect(undo).toHaveBeenCalledTimes(2);
});

it("messages don't pile up: the same again takes the place of the one before; what can be undone is never pushed out", () => {
  for (let time = 0; time < 3; time += 1) fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  expect(screen.getAllByText("Copied.")).toHaveLength(1);
  for (let time = 0; time < 4; time += 1) fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  // Two are seen; the others are a press away.
  expect(screen.getAllByRole("button", { name: /^Undo/ })).toHaveLength(2);
  fireEvent.click(screen.getByRole("button", { name: "Earlier messages: 3" }));
  // Each of these undoes another thing, and says which, but for the latest: it has just been read out.
  expect(screen.getAllByRole("button", { name: "Undo: Lumen Labs is removed." })).toHaveLength(3);
  expect(screen.getAllByRole("button", { name: "Undo" })).toHaveLength(1);
  expect(screen.getAllByRole("button", { name: "Dismiss: Lumen Labs is removed." })).toHaveLength(3);
});

const tab = (shiftKey = false): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "Tab", shiftKey });
const remove = (): HTMLElement => screen.getByRole("button", { name: "Remove" });

describe("the way from where it happened", () => {
  it("the next Tab leads to Undo, whatever lies between, and Tab on or back leads to where one was", () => {
    remove().focus();
    fireEvent.click(remove());
    tab();
    expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
    tab(true);
    expect(remove()).toHaveFocus();
  });

  it("the same from its last stop", () => {
    remove().focus();
    fireEvent.click(remove());
    tab();
    screen.getByRole("button", { name: "Dismiss" }).focus();
    tab();
    expect(remove()).toHaveFocus();
  });

  it("keeps nobody: who was led back once has the page's own order, through the message and on", () => {
    remove().focus();
    fireEvent.click(remove());
    tab();
    tab(true);
    expect(remove()).toHaveFocus();
    // True where Tab is left to the browser.
    expect(tab()).toBe(true);
    screen.getByRole("button", { name: "Dismiss" }).focus();
    expect(tab()).toBe(true);
    screen.getByRole("button", { name: "Undo" }).focus();
    expect(tab(true)).toBe(true);
  });

  it("once it is taken the focus is where one was", () => {
    remove().focus();
    fireEvent.click(remove());
    tab();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(undo).toHaveBeenCalledOnce();
    expect(remove()).toHaveFocus();
  });

  it.each(["pointerdown", "input"])("is not taken any more after %s elsewhere", (type) => {
    remove().focus();
    fireEvent.click(remove());
    fireEvent(document.body, new Event(type, { bubbles: true }));
    expect(tab()).toBe(true);
    expect(remove()).toHaveFocus();
  });
});

it("each message is read out once: what stands there already is not read again", () => {
  const messages = screen.getByRole("status");
  expect(messages).toHaveAttribute("aria-atomic", "false");
  const read: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) read.push(...[...addedNodes].map((node) => node.textContent ?? ""));
  });
  observer.observe(messages, { childList: true, characterData: true, subtree: true });
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  fireEvent.focus(screen.getAllByRole("button", { name: /Dismiss/ })[0] ?? document.body);
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  for (const record of observer.takeRecords())
    read.push(...[...record.addedNodes].map((node) => node.textContent ?? ""));
  observer.disconnect();
  expect(read).toEqual(["Lumen Labs is removed.Undo", "Copied."]);
});

const reach = ({ style }: HTMLElement): string => style.getPropertyValue("--messages");

it("what stands above them knows how far they reach up, also where it comes later, until they are gone", () => {
  const [there, later] = [document.createElement("div"), document.createElement("div")];
  const leave = standsAboveMessages(there);
  tellReach(96);
  standsAboveMessages(later);
  expect([there, later, document.documentElement].map(reach)).toEqual(["96px", "96px", "96px"]);
  leave?.();
  tellReach(0);
  expect([there, later, document.documentElement].map(reach)).toEqual(["96px", "", ""]);
});
