import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { MOST_TEXT } from "../../../src/offers/text-limits.ts";
import { TakeForm, type TakenText } from "../../../src/parts/reading/take-form.tsx";
import { anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const openForm = async (): Promise<{ readonly taken: TakenText[]; readonly leave: () => void }> => {
  const taken: TakenText[] = [];
  const Page = () => (
    <>
      <h1>Texts</h1>
      <TakeForm form="a-form" label="Paste a text" action="Add it" onTaken={(text) => taken.push(text)} />
    </>
  );
  const { leave } = await openPage(Page, anOffersFile([]));
  return { taken, leave };
};

const paste = (text: string): void => {
  fireEvent.change(screen.getByLabelText("Paste a text"), { target: { value: text } });
};

const press = async (): Promise<void> => userEvent.click(screen.getByRole("button", { name: "Add it" }));

describe("the form that takes a text in", () => {
  it("hands over what was pasted with its kind and a title", async () => {
    const { taken } = await openForm();
    paste("Dear Ada,\n\nWe are pleased to offer you the position.\n\nKind regards");
    await press();
    expect(taken).toEqual([
      {
        title: "Offer letter",
        kind: "letter",
        text: "Dear Ada,\n\nWe are pleased to offer you the position.\n\nKind regards",
      },
    ]);
  });

  it("asks for a text where none was pasted, and says why one is too long", async () => {
    const { taken } = await openForm();
    await press();
    expect(await screen.findByText("Paste a text, or choose a file, first.")).toBeVisible();
    paste("a".repeat(MOST_TEXT + 1));
    await press();
    expect(await screen.findByText(/^Found 200,001 characters of text\. This takes/)).toBeVisible();
    expect(taken).toEqual([]);
  });

  // Files are opened in a worker, which this test's browser lacks; tests/browser/reading.spec.ts opens real ones.
  it("where files can't be opened it says so with what to do, and what was pasted stays", async () => {
    const { taken } = await openForm();
    paste("What I had before.");
    const file = new File(["Call with Dana."], "dana.txt", { type: "text/plain" });
    await userEvent.upload(screen.getByLabelText("or choose a file"), file);
    expect(await screen.findByText(/files can't be opened here: paste the text/)).toBeVisible();
    expect(screen.getByLabelText("Paste a text")).toHaveValue("What I had before.");
    await press();
    expect(taken).toMatchObject([{ text: "What I had before." }]);
  });
});
