import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { WhatMattersPage } from "../../../src/features/what-matters/what-matters-page.tsx";
import { setWeights } from "../../../src/offers/edit/edit-preferences.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

/** The file with one criterion at half of all points, the others alike. */
const halfFor = (id: string) => (file: OffersFile) => {
  const ids = Object.keys(aCase(theSamples).comparison.weights);
  return setWeights(file, Object.fromEntries(ids.map((each) => [each, each === id ? 50 : 50 / (ids.length - 1)])));
};

describe("weights that are set in two tabs", () => {
  it("are shown here as soon as they are set there, and a move goes on from them", async () => {
    const { kept, elsewhere } = await openPage(WhatMattersPage, theSamples);
    await elsewhere(halfFor("pay"));
    await waitFor(() => expect(screen.getByRole("slider", { name: "Pay" })).toHaveValue("50"));
    await userEvent.click(screen.getByRole("radio", { name: "Put in order" }));
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: /^Move .* up$/ })[0]).toHaveAccessibleName("Move Pay up"),
    );
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work up" }));
    await waitFor(async () => {
      const weights = (await kept()).preferences?.weights ?? {};
      expect(Object.entries(weights).toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe("pay");
    });
  });

  it("are not taken back by the last move here", async () => {
    const { kept, elsewhere } = await openPage(WhatMattersPage, theSamples);
    await userEvent.click(screen.getByRole("radio", { name: "Put in order" }));
    await userEvent.click(screen.getByRole("button", { name: "Move Durable work up" }));
    expect(await screen.findByRole("button", { name: "Undo the last move" })).toBeVisible();
    await waitFor(async () => expect((await kept()).preferences?.weights).toBeDefined());
    await elsewhere(halfFor("pay"));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Undo the last move" })).toBeNull());
    expect((await kept()).preferences?.weights?.["pay"]).toBe(50);
  });
});
