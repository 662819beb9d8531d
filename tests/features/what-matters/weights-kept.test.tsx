import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import type { Offer } from "../../../src/offers/schema.ts";
import { theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });
const history = (): string => screen.getByText(/^First under the rubric's weights/).textContent;
/** Only Lumen Labs has the visa. */
const withVisa = (offer: Offer): Offer => ({ ...offer, ownAnswers: { "own-visa": offer.id === "lumen" ? 1 : 0 } });
const move = (name: string, value: number): void => {
  fireEvent.change(slider(name), { target: { value } });
};

describe("the rubric's weights and equal ones", () => {
  it("all equal, then back to the rubric's, with the way to their calculation", async () => {
    const { kept } = await openPage(WhatMattersPage, theSamples);
    await userEvent.click(screen.getByRole("button", { name: "Everything equal" }));
    expect(slider("Pay")).toHaveValue("11");
    await userEvent.click(screen.getByRole("button", { name: "Back to the rubric's" }));
    expect(slider("Pay")).toHaveValue("7");
    await expect.poll(async () => (await kept()).preferences?.weights).toBeUndefined();
    expect(screen.getByRole("link", { name: "Why these?" })).toHaveAttribute("href", "/rubric/weights");
  });
});

describe("how sure one is", () => {
  it("is kept, and said in words", async () => {
    const { kept } = await openPage(WhatMattersPage, theSamples);
    expect(screen.getByRole("radio", { name: "Roughly" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Only the order" }));
    expect(screen.getByText("Any weights in the same order.")).toBeInTheDocument();
    await expect.poll(async () => (await kept()).preferences?.sureness).toBe("order");
    expect(await screen.findByText(/Harbor Health comes first in \d of 10 ways/)).toBeInTheDocument();
    expect(
      screen.getByText(
        /counted more than 30 instead of 18, the rest in proportion, Northwind Logistics would be first/,
      ),
    ).toBeInTheDocument();
  });
});

describe("the history of the weights", () => {
  it("says who was first under the rubric's weights, one's first and now", async () => {
    const { kept, leave } = await openPage(WhatMattersPage, theSamples);
    move("Evaluation depth", 60);
    leave();
    await expect.poll(async () => (await kept()).app?.weightHistory?.length).toBe(1);
    await openPage(WhatMattersPage, await kept());
    expect(history()).toBe(
      "First under the rubric's weights: Harbor Health; under your first weights: Northwind Logistics; now: Northwind Logistics.",
    );
    move("Evaluation depth", 10);
    expect(await screen.findByText(/now: Harbor Health\.$/)).toBeInTheDocument();
  });

  it("remembers what an own criterion weighed, and one that came later weighed nothing", async () => {
    const own = { id: "own-visa", title: "Visa", weight: 900 };
    const offers = (theSamples.offers ?? []).map(withVisa);
    const at = "2026-11-20T10:00:00Z";
    const file = { ...theSamples, offers, preferences: { ...theSamples.preferences, ownCriteria: [own] } };
    await openPage(WhatMattersPage, {
      ...file,
      app: { weightHistory: [{ at, scoresSeen: true, weights: { "evaluation-depth": 100 } }] },
    });
    expect(history()).toMatch(/under your first weights: Northwind Logistics; now: Lumen Labs/);
  });

  it("a criterion of one's own that is added counts as a change", async () => {
    const { kept, leave } = await openPage(WhatMattersPage, theSamples);
    await userEvent.type(screen.getByRole("textbox", { name: "Something else" }), "Hours{Enter}");
    await screen.findByRole("slider", { name: "Hours" });
    leave();
    await expect.poll(async () => (await kept()).app?.weightHistory?.[0]?.weights).toMatchObject({ hours: 5, pay: 7 });
  });

  it("nothing is noted of a visit that changed nothing", async () => {
    const { kept, leave } = await openPage(WhatMattersPage, theSamples);
    leave();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await kept()).app?.weightHistory).toBeUndefined();
  });
});

describe("starting without names", () => {
  it("offers are A, B, C until the weights are set, which are then noted as set without names", async () => {
    const { kept } = await openPage(WhatMattersPage, theSamples);
    await userEvent.click(screen.getByRole("checkbox", { name: "Start without names" }));
    expect(screen.getByText("First: Offer A")).toBeInTheDocument();
    expect(slider("Evaluation depth")).toHaveAttribute(
      "aria-valuetext",
      expect.stringContaining("Offer A stays first"),
    );
    expect(document.querySelector("main, body")).not.toHaveTextContent("Harbor");
    move("Pay", 40);
    await userEvent.click(screen.getByRole("checkbox", { name: "Start without names" }));
    expect(await screen.findByText(/^First: (?!Offer)/)).toBeInTheDocument();
    await expect
      .poll(async () => (await kept()).app?.weightHistory)
      .toMatchObject([{ scoresSeen: false, weights: { pay: 40 } }]);
  });

  it("the rubric's own weights are noted too, when they are what was set", async () => {
    const { kept } = await openPage(WhatMattersPage, { ...theSamples, app: { namesHidden: true } });
    await userEvent.click(screen.getByRole("checkbox", { name: "Start without names" }));
    await expect.poll(async () => (await kept()).app?.weightHistory).toMatchObject([{ scoresSeen: false }]);
  });
});
