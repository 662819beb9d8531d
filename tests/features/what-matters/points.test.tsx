import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const move = (name: string, value: number): void => {
  fireEvent.change(slider(name), { target: { value } });
};
const said = (name: string): string => slider(name).getAttribute("aria-valuetext") ?? "";
const ranking = (): string[] =>
  within(screen.getByRole("region", { name: "Your ranking, as you move" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
const open = (file = theSamples) => openPage(WhatMattersPage, file);

describe("points", () => {
  it("each slider says the weight and the stretch on which today's first stays first", async () => {
    await open();
    expect(said("Evaluation depth")).toBe("weight 18; Harbor Health stays first up to 30");
    expect(said("Durable work")).toBe("weight 16; Harbor Health stays first whatever this counts");
  });

  it("as long as nothing is answered nobody is said to stay first", async () => {
    await open(anOffersFile([anOffer("a"), anOffer("b")]));
    expect(said("Evaluation depth")).toBe("weight 18");
    expect(
      within(screen.getByRole("list", { name: "Criteria and their points" })).queryByText(/stays first/i),
    ).toBeNull();
  });

  it("a weight moved past its stretch puts another first, in the ranking and in what the sliders say", async () => {
    await open();
    expect(ranking()[0]).toMatch(/^1 Harbor Health/);
    move("Evaluation depth", 60);
    expect(await screen.findByText("First: Northwind Logistics")).toBeInTheDocument();
    expect(ranking()[0]).toMatch(/^1 Northwind Logistics/);
    expect(said("Evaluation depth")).toMatch(
      /^weight 60; the rubric's is 18; Northwind Logistics stays first from 31 up$/,
    );
  });

  it("what one gains the others lose in proportion, and going back restores them", async () => {
    await open();
    move("Pay", 100);
    expect(slider("Mentorship")).toHaveValue("0");
    move("Pay", 7);
    expect(slider("Mentorship")).toHaveValue("13");
  });

  it("a movement can be taken back as a whole, by its Undo and by Ctrl Z, for as long as nothing else was set", async () => {
    const { kept } = await open();
    move("Pay", 40);
    move("Pay", 41);
    expect(await screen.findByText("Was 7.")).toBeInTheDocument();
    await expect.poll(async () => (await kept()).preferences?.weights?.["pay"]).toBe(41);
    const undo = screen.getByRole("button", { name: "Undo Pay" });
    undo.focus();
    fireEvent.click(undo);
    expect(slider("Pay")).toHaveValue("7");
    expect(slider("Mentorship")).toHaveValue("13");
    await expect.poll(async () => (await kept()).preferences?.weights?.["pay"]).toBeCloseTo(7, 0);
    expect(screen.queryByRole("button", { name: "Undo Pay" })).toBeNull();
    await waitFor(() => expect(slider("Pay")).toHaveFocus());
    move("Mentorship", 20);
    fireEvent.keyDown(slider("Mentorship"), { key: "z", ctrlKey: true });
    expect(slider("Mentorship")).toHaveValue("13");
    move("Mentorship", 20);
    fireEvent.click(screen.getByRole("button", { name: "Everything equal" }));
    expect(screen.queryByRole("button", { name: "Undo Mentorship" })).toBeNull();
  });

  it("the way back waits until the slider is let go, so that nothing moves from under a finger", async () => {
    await open();
    fireEvent.pointerDown(slider("Pay"));
    move("Pay", 40);
    expect(screen.queryByText("Was 7.")).toBeNull();
    fireEvent.pointerUp(slider("Pay"));
    expect(screen.getByText("Was 7.")).toBeInTheDocument();
  });

  it("is saved at once where the window goes out of sight, as it does before it is closed", async () => {
    const { kept } = await open();
    // No pause comes: what is moved goes on moving.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    move("Pay", 40);
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    vi.useRealTimers();
    await expect.poll(async () => (await kept()).preferences?.weights?.["pay"]).toBe(40);
    vi.restoreAllMocks();
  });

  it("is saved when the movement pauses, and when the page is left before it", async () => {
    const { kept, leave } = await open();
    move("Pay", 40);
    await expect.poll(async () => (await kept()).preferences?.weights?.["pay"]).toBe(40);
    move("Pay", 50);
    leave();
    await expect.poll(async () => (await kept()).preferences?.weights?.["pay"]).toBe(50);
    expect((await kept()).app?.weightHistory?.at(-1)?.weights?.["pay"]).toBe(50);
  });

  it("offers that can't be told apart share a place", async () => {
    const alike = { answers: { mentor: { choice: "named", evidence: "written" } } };
    await open(anOffersFile([anOffer("a", alike), anOffer("b", alike)]));
    expect(ranking().map((row) => row.slice(0, 2))).toEqual(["=1", "=1"]);
    expect(screen.getByText("In front, too close to tell apart: Employer a and Employer b")).toBeInTheDocument();
  });

  it("with one offer, or none, there is no stretch and nothing breaks", async () => {
    await open(anOffersFile([anOffer("a")]));
    expect(said("Pay")).toBe("weight 7");
    move("Pay", 20);
    expect(said("Pay")).toBe("weight 20; the rubric's is 7");
  });

  it("without offers it says so and leads to the first", async () => {
    await open(anOffersFile([]));
    expect(screen.getByText(/Nothing to rank yet/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Add an offer" })).toHaveAttribute("href", "/offers/new");
  });
});
