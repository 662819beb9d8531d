import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { CrashPage, CrashWords } from "../../src/app/crash-page.tsx";
import { ErrorBoundary } from "../../src/app/error-boundary.tsx";
import { LibraryProvider } from "../../src/state/library-provider.tsx";
import { aDatabase } from "../builders/a-database.ts";

const Broken = () => {
  throw new Error("the figures ran out");
};

afterEach(() => {
  vi.restoreAllMocks();
});

it("a part that breaks says what happened and hands out a backup that is an offers file", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const kept: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) kept.push(blob);
    return "blob:backup";
  });
  render(
    <LibraryProvider database={aDatabase()}>
      <ErrorBoundary Fallback={CrashPage}>
        <Broken />
      </ErrorBoundary>
    </LibraryProvider>,
  );
  expect(await screen.findByText(/the figures ran out/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Download a backup" }));
  expect(JSON.parse((await kept[0]?.text()) ?? "")).toMatchObject({ format: "first-rung/offers", version: 1 });
});

it("outside the library no backup is promised", () => {
  render(<CrashWords error={new Error("no store")} />);
  expect(screen.getByRole("button", { name: "Load it again" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Download a backup" })).not.toBeInTheDocument();
});

it("what doesn't break is shown as it is", () => {
  render(
    <ErrorBoundary Fallback={CrashWords}>
      <p>All well</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText("All well")).toBeVisible();
});
