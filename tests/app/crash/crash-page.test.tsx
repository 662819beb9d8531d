import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { indexedDB } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CrashPage } from "../../../src/app/crash/crash-page.tsx";
import { CrashWords } from "../../../src/app/crash/crash-words.tsx";
import { ErrorBoundary } from "../../../src/app/crash/error-boundary.tsx";
import { isMissingPart } from "../../../src/app/crash/missing-part.ts";
import { MissingPartNotice } from "../../../src/app/frame/notices.tsx";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../../src/state/live/library-provider.tsx";
import { LibraryDatabase } from "../../../src/storage/database.ts";
import { editLibrary } from "../../../src/storage/library.ts";
import { aDatabase } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { downloads } from "../../builders/downloads.ts";

const Broken = () => {
  throw new Error("the figures ran out");
};

beforeEach(() => {
  vi.stubGlobal("indexedDB", indexedDB);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("a part that breaks says what happened and hands out a backup that is an offers file", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const kept = downloads();
  render(
    <LibraryProvider database={aDatabase()}>
      <ErrorBoundary Fallback={CrashPage}>
        <Broken />
      </ErrorBoundary>
    </LibraryProvider>,
  );
  expect(await screen.findByText(/the figures ran out/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Download a backup" }));
  expect(JSON.parse(await kept.last())).toMatchObject({ format: "first-rung/offers", version: 1 });
});

it("says not to load again what could not be saved", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const database = aDatabase();
  vi.spyOn(database, "open").mockRejectedValue(new DOMException("storage is off", "SecurityError"));
  render(
    <LibraryProvider database={database}>
      <ErrorBoundary Fallback={CrashPage}>
        <Broken />
      </ErrorBoundary>
    </LibraryProvider>,
  );
  expect(await screen.findByText(/only on this page: take a backup before/)).toBeVisible();
  expect(screen.queryByText(/is kept on this device/)).not.toBeInTheDocument();
});

it("outside the library what the browser keeps is handed out", async () => {
  const database = new LibraryDatabase(bundledRubric);
  await editLibrary(database, [{ change: () => anOffersFile([anOffer("harbor")]) }]);
  const kept = downloads();
  render(<CrashWords error={new Error("no store")} />);
  expect(screen.getByRole("button", { name: "Load it again" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Download what is kept here" }));
  expect(await screen.findByText(/in your downloads/)).toBeVisible();
  expect(JSON.parse(await kept.last())).toMatchObject({ format: "first-rung/offers", offers: [{ id: "harbor" }] });
  await database.delete();
});

it("says when nothing is kept, and when nobody may read it", async () => {
  const kept = downloads();
  render(<CrashWords error={new Error("no store")} />);
  await userEvent.click(screen.getByRole("button", { name: "Download what is kept here" }));
  expect(await screen.findByText(/Nothing is kept/)).toBeVisible();
  vi.stubGlobal("indexedDB", undefined);
  await userEvent.click(screen.getByRole("button", { name: "Download what is kept here" }));
  expect(await screen.findByText(/can.t be read right now/)).toBeVisible();
  expect(kept.count()).toBe(0);
});

it("what doesn't break is shown as it is", () => {
  render(
    <ErrorBoundary Fallback={CrashWords}>
      <p>All well</p>
    </ErrorBoundary>,
  );
  expect(screen.getByText("All well")).toBeVisible();
});

const reject = (reason: unknown): void => {
  act(() => {
    window.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason }));
  });
};

describe("a part that did not come", () => {
  it.each([
    "Failed to fetch dynamically imported module: https://first.example/assets/compare-1.js",
    "error loading dynamically imported module: https://first.example/assets/compare-1.js",
    "Importing a module script failed.",
    "Unable to preload CSS for /assets/compare-1.css",
    "'text/html' is not a valid JavaScript MIME type.",
  ])("is told apart from a mistake of ours: %s", (message) => {
    expect(isMissingPart(new TypeError(message))).toBe(true);
    render(<CrashWords error={new TypeError(message)} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Part of this page did not load");
  });

  it("is nothing else", () => {
    expect(isMissingPart(new TypeError("undefined is not a function"))).toBe(false);
    expect(isMissingPart("Failed to fetch dynamically imported module")).toBe(false);
  });

  it("is said where no page broke: behind a button, say", () => {
    render(<MissingPartNotice />);
    reject(new Error("something else"));
    expect(screen.queryByRole("button", { name: "Load it again" })).not.toBeInTheDocument();
    reject(new TypeError("Importing a module script failed."));
    expect(screen.getByRole("button", { name: "Load it again" })).toBeVisible();
  });
});
