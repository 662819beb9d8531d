import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

describe("criteria of one's own", () => {
  it("one is added with some weight, answered for every offer, and takes part in the score", async () => {
    const { kept } = await openPage(WhatMattersPage, theSamples);
    await userEvent.type(screen.getByRole("textbox", { name: "Something else" }), "Contract and bonds{Enter}");
    expect(await screen.findByRole("slider", { name: "Contract and bonds" })).toHaveValue("5");
    const harbor = screen.getByRole("radiogroup", { name: "Contract and bonds at Harbor Health" });
    expect(within(harbor).getByRole("radio", { name: "Don't know" })).toBeChecked();
    await userEvent.click(within(harbor).getByRole("radio", { name: "Good" }));
    await expect.poll(async () => Object.values((await kept()).offers?.[0]?.ownAnswers ?? {})).toEqual([1]);
  });

  it("a free one needs a name, and can be removed with its answers", async () => {
    const { kept } = await openPage(WhatMattersPage, theSamples);
    await userEvent.click(screen.getByRole("button", { name: "Add it" }));
    expect(await screen.findByText("What is it about?")).toBeInTheDocument();
    await userEvent.type(screen.getByRole("textbox", { name: "Something else" }), "A bicycle shed{Enter}");
    expect(await screen.findByRole("slider", { name: "A bicycle shed" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Remove A bicycle shed" }));
    expect(screen.queryByRole("slider", { name: "A bicycle shed" })).toBeNull();
    await expect.poll(async () => (await kept()).preferences?.ownCriteria).toEqual([]);
    expect(screen.getByRole("button", { name: "Undo" })).toBeInTheDocument();
  });

  it("one that holds all the weight can be removed, and that can be taken back", async () => {
    const weights = Object.fromEntries(bundledRubric.criteria.map(({ id }) => [id, 0]));
    const preferences = { weights, ownCriteria: [{ id: "shed", title: "A bicycle shed", weight: 5 }] };
    const { kept } = await openPage(WhatMattersPage, { ...theSamples, preferences });
    await userEvent.click(screen.getByRole("button", { name: "Remove A bicycle shed" }));
    await expect.poll(async () => (await kept()).preferences).toEqual({ ownCriteria: [] });
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(async () => (await kept()).preferences).toEqual(preferences);
  });

  it("how good one is somewhere is taken back where an arrow key changed it", async () => {
    const preferences = { ownCriteria: [{ id: "shed", title: "A bicycle shed", weight: 5 }] };
    const offers = theSamples.offers?.map((offer) => ({ ...offer, ownAnswers: { shed: 0.5 } })) ?? [];
    const { kept } = await openPage(WhatMattersPage, { ...theSamples, offers, preferences });
    const user = userEvent.setup();
    const answers = async () => (await kept()).offers?.map(({ ownAnswers }) => ownAnswers?.["shed"]);
    const harbor = screen.getByRole("radiogroup", { name: "A bicycle shed at Harbor Health" });
    within(harbor).getByRole("radio", { name: "In between" }).focus();
    await user.keyboard("{ArrowRight}");
    await expect.poll(answers).toEqual([0.75, 0.5, 0.5]);
    await user.tab();
    expect(screen.getByRole("button", { name: "Undo A bicycle shed at Harbor Health" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect.poll(answers).toEqual([0.5, 0.5, 0.5]);
  });
});
