import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/app.tsx";
import "../builders/a-database.ts";

vi.setConfig({ testTimeout: 20_000 });

const goTo = (place: string): void =>
  act(() => {
    location.hash = place;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });

const open = async (place = "/") => {
  location.hash = place;
  render(<App />);
  await screen.findByRole("heading", { level: 1 });
};

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset["theme"];
});

describe("the frame of every page", () => {
  it("names the tab after the place and marks where one is", async () => {
    await open("/compare");
    await waitFor(() => expect(document.title).toBe("Compare · First Rung"));
    const navigation = screen.getByRole("navigation", { name: "Main" });
    expect(within(navigation).getByRole("link", { name: "Compare" })).toHaveAttribute("aria-current", "page");
    expect(within(navigation).getByRole("link", { name: "Offers" })).not.toHaveAttribute("aria-current");
  });

  it("counts everything about one offer as the place Offers", async () => {
    await open("/offers/new");
    const navigation = screen.getByRole("navigation", { name: "Main" });
    expect(within(navigation).getByRole("link", { name: "Offers" })).toHaveAttribute("aria-current", "page");
  });

  it("brings the focus to the title after going to another place, and leaves it alone at first", async () => {
    const user = userEvent.setup();
    await open();
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveFocus();
    await user.click(within(screen.getByRole("navigation", { name: "About" })).getByRole("link", { name: "Import" }));
    await waitFor(() => expect(document.title).toBe("Import · First Rung"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(location.hash).toBe("#/import");
  });

  it("says so kindly where there is no page, with a way back", async () => {
    await open("/no/such/place");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no page here");
    expect(screen.getByRole("link", { name: "See your offers" })).toHaveAttribute("href", "#/");
  });

  it("skips to the page without leaving the place", async () => {
    const user = userEvent.setup();
    await open("/compare");
    await user.click(screen.getByRole("link", { name: "Skip to main content" }));
    expect(screen.getByRole("main")).toHaveFocus();
    expect(location.hash).toBe("#/compare");
  });

  it("opens the place of a link that names a spot in the page", async () => {
    await open();
    goTo("/rubric#no-such-spot");
    await waitFor(() => expect(document.title).toBe("The rubric · First Rung"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });
});

describe("colours", () => {
  it("follow the device until one is chosen, which is remembered", async () => {
    const user = userEvent.setup();
    await open("/no/such/place");
    expect(screen.getByRole("radio", { name: "As the device" })).toBeChecked();
    expect(document.documentElement).not.toHaveAttribute("data-theme");
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    expect(localStorage.getItem("first-rung-theme")).toBe("dark");
    await user.click(screen.getByRole("radio", { name: "As the device" }));
    expect(document.documentElement).not.toHaveAttribute("data-theme");
  });
});
