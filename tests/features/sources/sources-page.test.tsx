import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SourcesPage } from "../../../src/features/sources/sources-page.tsx";
import type { Offer } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const answers: NonNullable<Offer["answers"]> = {
  mentor: { choice: "named", evidence: "recruiter", from: "Sam" },
  "live-users": { choice: "nobody", evidence: "recruiter", from: "Sam" },
  "after-launch": {
    choice: "team-watch",
    evidence: "recruiter",
    from: "Sam",
    also: [{ choice: "rota", evidence: "first-hand", from: "Priya" }],
  },
};

const openSources = async (change: Partial<Offer> = {}, app: { namesHidden?: boolean } = {}) => {
  const { kept } = await openPage(
    SourcesPage,
    anOffersFile([anOffer("harbor", { answers, ...change }), anOffer("lumen")], { app }),
    { at: "/offers/harbor/sources", route: "/offers/:id/sources" },
  );
  return { user: userEvent.setup(), answers: async () => (await kept()).offers?.[0]?.answers ?? {} };
};

const source = (name: string) => within(screen.getByRole("region", { name }));
const names = (): readonly string[] =>
  screen.getAllByRole("region").flatMap((region) => region.getAttribute("aria-labelledby")?.split(" ") ?? []);

describe("people and papers of an offer", () => {
  it("has each source with what it said, who said otherwise, and what stands or falls with it", async () => {
    await openSources();
    expect(source("Sam").getByText(/Three answers; someone said otherwise of one\./)).toBeVisible();
    expect(source("Sam").getByText("Priya said otherwise")).toBeVisible();
    expect(
      source("Sam").getByText(/Employer harbor is at \d+ if Sam is right, and at \d+ if Sam knows little\./),
    ).toBeVisible();
    expect(source("Priya").getByText("Sam said otherwise")).toBeVisible();
    expect(source("Priya").queryByText(/ if Priya /)).not.toBeInTheDocument();
    expect(
      source("Sam")
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toContain("/offers/harbor/answer/mentor");
    expect(names()).toHaveLength(2);
  });

  it("a source is called otherwise by keyboard alone, and that can be undone", async () => {
    const { user, answers: kept } = await openSources();
    source("Sam").getByRole("button", { name: "Rename or merge" }).focus();
    await user.keyboard("{Enter}");
    const field = source("Sam").getByLabelText("Name");
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard("Sam Okafor{Enter}");
    expect(await screen.findByRole("region", { name: "Sam Okafor" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await expect.poll(async () => (await kept())["mentor"]).toMatchObject({ from: "Sam Okafor" });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("region", { name: "Sam" })).toBeVisible();
    await expect.poll(async () => (await kept())["mentor"]).toMatchObject({ from: "Sam" });
  });

  it("two that are one become one, and then nobody said otherwise", async () => {
    const { user, answers: kept } = await openSources();
    await user.click(source("Priya").getByRole("button", { name: "Rename or merge" }));
    await user.selectOptions(source("Priya").getByLabelText("The same as"), "Sam");
    expect(screen.getByText("Priya and Sam are one now")).toBeVisible();
    expect(source("Sam").getByText(/Four answers; nobody said otherwise\./)).toBeVisible();
    expect(screen.queryByRole("region", { name: "Priya" })).not.toBeInTheDocument();
    await expect.poll(async () => (await kept())["after-launch"]?.also).toMatchObject([{ from: "Sam" }]);
  });

  it("an empty name, and the same one, change nothing", async () => {
    const { user, answers: kept } = await openSources();
    await user.click(source("Sam").getByRole("button", { name: "Rename or merge" }));
    await user.clear(source("Sam").getByLabelText("Name"));
    await user.keyboard("{Enter}");
    expect(source("Sam").getByRole("button", { name: "Rename or merge" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    expect(await kept()).toEqual(answers);
  });

  it("where names are hidden it shows kinds of sources, and none can be called otherwise", async () => {
    await openSources({}, { namesHidden: true });
    expect(source("A recruiter").getByText("Someone in the team said otherwise")).toBeVisible();
    expect(document.body).not.toHaveTextContent(/Sam|Priya/);
    expect(screen.queryByRole("button", { name: "Rename or merge" })).not.toBeInTheDocument();
  });

  it("of an offer that was declined, too, and hidden there as well", async () => {
    await openSources({ status: "declined" }, { namesHidden: true });
    expect(source("A recruiter").getByText("Someone in the team said otherwise")).toBeVisible();
    expect(document.body).not.toHaveTextContent(/Sam|Priya/);
  });

  it("of an offer of which nobody said anything leads to its questions", async () => {
    await openSources({ answers: {} });
    expect(screen.getByText("Nobody has said anything about this offer yet.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Answer" })).toHaveAttribute("href", "/offers/harbor/answer");
  });
});
