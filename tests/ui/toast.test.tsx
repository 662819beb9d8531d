import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ToastProvider, useToast } from "../../src/ui/toast.tsx";

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
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  fireEvent.focus(screen.getByRole("button", { name: "Undo" }));
  wait(60_000);
  expect(screen.getByText("Lumen Labs is removed.")).toBeVisible();
  fireEvent.blur(screen.getByRole("button", { name: "Undo" }));
  wait(60_000);
  expect(screen.queryByText("Lumen Labs is removed.")).not.toBeInTheDocument();
});

it("keeps two messages at most, the newest ones", () => {
  fireEvent.click(screen.getByRole("button", { name: "Remove" }));
  for (let time = 0; time < 3; time += 1) fireEvent.click(screen.getByRole("button", { name: "Copy" }));
  expect(screen.queryByText("Lumen Labs is removed.")).not.toBeInTheDocument();
  expect(screen.getAllByText("Copied.")).toHaveLength(2);
});
