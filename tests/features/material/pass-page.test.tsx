import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { PassPage } from "../../../src/features/material/pass-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const LETTER =
  "Dear Ada,\n\nYour base salary is £38,400 a year.\n\nThere is no mentor in the team.\n\nPlease reply by 4 December 2026.";

const file = (answers: Record<string, { choice: string }> = {}): OffersFile =>
  anOffersFile([
    anOffer("harbor", {
      employer: "Harbor",
      answers,
      material: [{ id: "t1", title: "Offer letter", kind: "letter", added: "2026-11-28", text: LETTER }],
    }),
  ]);

const openPass = (kept: OffersFile) =>
  openPage(PassPage, kept, { at: "/offers/harbor/reading", route: "/offers/:id/reading" });

const press = async (name: RegExp): Promise<void> => userEvent.click(await screen.findByRole("button", { name }));

describe("the reading pass", () => {
  it("shows one suggestion at a time with its sentence, and nothing counts before it is accepted", async () => {
    const { kept } = await openPass(file());
    expect(await screen.findByRole("heading", { name: "Reply by: 4 December 2026" })).toBeVisible();
    expect(screen.getByText("Please reply by 4 December 2026.")).toBeVisible();
    expect((await kept()).offers?.[0]?.replyBy).toBeUndefined();
    await press(/^Use it/);
    expect(await screen.findByRole("heading", { name: "Base pay: £38,400 a year" })).toBeVisible();
    expect((await kept()).offers?.[0]?.replyBy).toBe("2026-12-04");
  });

  it("what the text doesn't say, and what is left for later, leave the offer as it is", async () => {
    const { kept } = await openPass(file());
    await press(/It doesn't say so/);
    await press(/Later/);
    expect(await screen.findByRole("heading", { name: /teaches you/ })).toBeVisible();
    const [offer] = (await kept()).offers ?? [];
    expect(offer?.replyBy).toBeUndefined();
    expect(offer?.pay).toBeUndefined();
    expect(offer?.settled).toEqual([{ about: "replyBy", quote: "Please reply by 4 December 2026.", as: "refused" }]);
  });

  it("the clear ones are used together in one change", async () => {
    const { kept } = await openPass(file());
    await press(/Use all 3 that are clear/);
    const [offer] = (await kept()).offers ?? [];
    expect(offer).toMatchObject({
      replyBy: "2026-12-04",
      pay: { base: 38_400 },
      answers: { mentor: { choice: "nobody", quote: "There is no mentor in the team." } },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect((await kept()).offers?.[0]?.answers).toEqual({});
  });

  it("what speaks to a pack's question comes up where the pack is chosen", async () => {
    const letter = "Dear Ada,\n\nProbation lasts six months.";
    const material = [{ id: "t1", title: "Offer letter", kind: "letter" as const, added: "2026-11-28", text: letter }];
    const kept = anOffersFile([anOffer("harbor", { employer: "Harbor", material })]);
    await openPass({ ...kept, preferences: { ...kept.preferences, packs: ["contract"] } });
    expect(await screen.findByRole("heading", { name: /probation/i })).toBeVisible();
    expect(screen.getByText("Probation lasts six months.")).toBeVisible();
  });

  it("a text that says otherwise than the answer is offered as another voice", async () => {
    const { kept } = await openPass(file({ mentor: { choice: "regular-time" } }));
    await press(/^Use it/);
    await press(/^Use it/);
    await press(/Add as another voice/);
    expect((await kept()).offers?.[0]?.answers?.["mentor"]).toMatchObject({
      choice: "regular-time",
      also: [{ choice: "nobody" }],
    });
  });

  it("ends with what the texts say nothing about", async () => {
    await openPass(file());
    await press(/Use all 3/);
    expect(await screen.findByText(/You have gone through all/)).toBeVisible();
    const silent = screen.getByText(/^Your texts say nothing about \d+ questions/);
    expect(within(silent.closest("details") ?? document.body).getByText(/That is not a no/)).toBeInTheDocument();
  });
});
