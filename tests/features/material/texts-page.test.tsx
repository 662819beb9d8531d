import { fireEvent, screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TextsPage } from "../../../src/features/material/texts-page.tsx";
import type { Material } from "../../../src/offers/material-schema.ts";
import { MOST_TEXT, MOST_TEXT_TOGETHER, MOST_TEXTS } from "../../../src/offers/text-limits.ts";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const aText = (id: string, text = "Every change goes through code review."): Material => ({
  id,
  title: `Text ${id}`,
  kind: "posting",
  added: "2026-11-28",
  text,
});

const openTexts = (material: Material[], others: readonly ReturnType<typeof anOffer>[] = []) =>
  openPage(TextsPage, anOffersFile([anOffer("harbor", { employer: "Harbor", material }), ...others]), {
    at: "/offers/harbor/texts",
    route: "/offers/:id/texts",
  });

const paste = async (text: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText("Paste a posting, letter, mail or notes"), { target: { value: text } });
  await userEvent.click(screen.getByRole("button", { name: "Add it" }));
};

describe("the texts of an offer", () => {
  it("a pasted text is kept, says what was found in it, and can be removed with undo", async () => {
    const { kept } = await openTexts([]);
    await paste("Requirements\n\nWe are hiring. Every change goes through code review.");
    expect(await screen.findByText(/One sentence speaks to a question/)).toBeVisible();
    await waitFor(async () => expect((await kept()).offers?.[0]?.material).toHaveLength(1));
    await userEvent.click(screen.getByRole("button", { name: /^Remove/ }));
    await waitFor(async () => expect((await kept()).offers?.[0]?.material).toBeUndefined());
    // The newest message stands last.
    const undo = (await screen.findAllByRole("button", { name: "Undo" })).at(-1) ?? document.body;
    await userEvent.click(undo);
    await waitFor(async () => expect((await kept()).offers?.[0]?.material).toHaveLength(1));
  });

  it("a text that is too long is refused with what was found, and stays in the field", async () => {
    const { kept } = await openTexts([]);
    await paste("a".repeat(MOST_TEXT + 1));
    expect(await screen.findByText(/Found 200,001 characters of text/)).toBeVisible();
    expect(screen.getByLabelText("Paste a posting, letter, mail or notes")).not.toHaveValue("");
    await waitFor(async () => expect((await kept()).offers?.[0]?.material).toEqual([]));
  });

  it("more than a backup takes is refused, and what was kept can be read back", async () => {
    const long = "a".repeat(MOST_TEXT);
    const full = Array.from({ length: MOST_TEXTS }, (_, at) => aText(`t${at}`, long));
    const { kept } = await openTexts([], [anOffer("b", { material: full }), anOffer("c", { material: full })]);
    await paste("Every change goes through code review.");
    expect(await screen.findByText(/as long as a backup can hold/)).toBeVisible();
    const file = await kept();
    expect(file.offers?.[0]?.material).toEqual([]);
    expect(2 * MOST_TEXTS * MOST_TEXT).toBe(MOST_TEXT_TOGETHER);
    expect(readOffers(JSON.stringify(file), "backup.json", bundledRubric).ok).toBe(true);
  });

  it("an offer with as many texts as it may have says so", async () => {
    await openTexts(Array.from({ length: MOST_TEXTS }, (_, at) => aText(`t${at}`)));
    expect(await screen.findByText(/takes no more/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Add it" })).toBeNull();
  });

  it("a text with HTML in it is shown as it was typed", async () => {
    await openTexts([aText("t1", "<img src=x onerror=alert(1)> Every change goes through code review.")]);
    const fold = (await screen.findByText("Read it, with what was found")).closest("details") ?? document.body;
    expect(within(fold).getByText(/<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
    expect(fold.querySelector("img")).toBeNull();
    expect(fold.querySelector("mark")).not.toBeNull();
  });

  it("is renamed, and what it is settles how its sentences are known", async () => {
    const { kept } = await openTexts([aText("t1")]);
    fireEvent.change(await screen.findByLabelText("Name"), { target: { value: "The advert" } });
    await userEvent.selectOptions(screen.getByLabelText("What it is"), "notes");
    await waitFor(async () =>
      expect((await kept()).offers?.[0]?.material).toMatchObject([{ title: "The advert", kind: "notes" }]),
    );
  });
});
