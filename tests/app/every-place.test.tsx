import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { App } from "../../src/app/app.tsx";
import { PLACES } from "../../src/app/routes.tsx";
import { downloads } from "../builders/downloads.ts";
import "../builders/a-database.ts";

const Broken = () => {
  throw new Error("This page ran out of figures");
};

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

vi.setConfig({ testTimeout: 20_000 });
const addressOf = (path: string): string => path.replace(":id", "harbor").replace(/\/[:*]\w*\?$/, "");

it.each(PLACES)("a crash at $path says what happened, offers a backup, and leaves the way out open", async (place) => {
  const { Part } = place;
  Object.assign(place, { Part: Broken });
  const kept = downloads();
  location.hash = addressOf(place.path);
  render(<App />);
  expect(await screen.findByText(/This page ran out of figures/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Download a backup" }));
  expect(JSON.parse(await kept.last())).toMatchObject({ format: "first-rung/offers" });
  act(() => {
    location.hash = "/no/such/place";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  expect(await screen.findByRole("heading", { level: 1, name: "There is no page here" })).toBeVisible();
  Object.assign(place, { Part });
});
