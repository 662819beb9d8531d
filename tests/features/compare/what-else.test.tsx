import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ComparePage } from "../../../src/features/compare/compare-page.tsx";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const two = anOffersFile([
  anOffer("a", { answers: { mentor: { choice: "named", evidence: "written" } } }),
  anOffer("b", { answers: { permit: { choice: "not-sponsored", evidence: "written" } } }),
]);
const asks = () => screen.queryByRole("heading", { name: "What else matters to you?" });

describe("before the first comparison", () => {
  it("the page asks what else matters, with nothing ticked, and can be passed by", async () => {
    const { kept } = await openPage(ComparePage, two);
    expect(asks()).not.toBeNull();
    expect(screen.getAllByRole("checkbox")).toHaveLength(6);
    for (const box of screen.getAllByRole("checkbox")) expect(box).not.toBeChecked();
    await userEvent.click(screen.getByRole("button", { name: "Skip, and compare" }));
    expect(await screen.findByRole("heading", { level: 1, name: /Employer/ })).toBeVisible();
    await expect.poll(async () => (await kept()).app?.dismissed).toEqual(["what-else"]);
    expect((await kept()).preferences?.packs).toBeUndefined();
  });

  it("what is ticked is in the comparison", async () => {
    const { kept } = await openPage(ComparePage, two);
    await userEvent.click(screen.getByRole("checkbox", { name: /Right to work/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Compare with these" }));
    expect(await screen.findAllByText("Right to work")).not.toHaveLength(0);
    await expect.poll(async () => (await kept()).preferences?.packs).toEqual(["right-to-work"]);
  });

  it.each([
    ["the samples", { ...theSamples, app: { samples: theSamples.offers?.map(({ id }) => id) ?? [] } }],
    ["one offer", anOffersFile([anOffer("a")])],
    ["a comparison that was seen", { ...two, app: { compared: ["a", "b"] } }],
    ["a question that was answered or skipped", { ...two, app: { dismissed: ["what-else"] } }],
    ["packs that are chosen already", { ...two, preferences: { packs: ["holds"] } }],
    ["a decision", { ...two, app: { decision: { offer: "a", because: "of the people" } } }],
  ])("nothing is asked of %s", async (_, file) => {
    await openPage(ComparePage, file);
    expect(asks()).toBeNull();
  });
});

describe("what someone would not accept", () => {
  const limits = { ...two, preferences: { packs: ["right-to-work"] } };

  it("is set on What matters by its worst answer and the verdict past it, and taken away again", async () => {
    const { kept } = await openPage(WhatMattersPage, limits);
    await userEvent.click(screen.getByText("Right to work: no limit"));
    const limit = screen.getByRole("combobox", { name: "Whether you may work there" });
    expect(screen.queryByRole("option", { name: /Nothing worse than: No\. You would need/ })).toBeNull();
    await userEvent.selectOptions(limit, "tied");
    await expect
      .poll(async () => (await kept()).preferences?.hardLimits)
      .toEqual({
        permit: { worst: "tied", ceiling: "weak" },
      });
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: /verdict is at most/ }), "mixed");
    await expect.poll(async () => (await kept()).preferences?.hardLimits?.["permit"]?.ceiling).toBe("mixed");
    expect(screen.getByText("Right to work: one limit")).toBeVisible();
    await userEvent.selectOptions(limit, "");
    await expect.poll(async () => (await kept()).preferences?.hardLimits).toBeUndefined();
    expect(screen.getAllByRole("button", { name: "Undo" })).not.toHaveLength(0);
  });

  it("has no place while nothing is chosen", async () => {
    await openPage(WhatMattersPage, two);
    expect(screen.queryByRole("heading", { name: "What you would not accept" })).toBeNull();
  });
});
