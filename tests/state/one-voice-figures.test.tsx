import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { setAnswer } from "../../src/offers/edit/edit-answer.ts";
import { addOffer } from "../../src/offers/edit/edit-offer.ts";
import { lookup } from "../../src/offers/lookup.ts";
import type { Offer, OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { comparisonOf, pageFiguresOf } from "../../src/state/figures.ts";
import { useDeferredFindings, useFindings } from "../../src/state/use-findings.ts";
import { LibraryProvider } from "../../src/state/live/library-provider.tsx";
import { useEdit } from "../../src/state/live/use-edit.ts";
import { editLibrary } from "../../src/storage/library.ts";
import { aDatabase } from "../builders/a-database.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const fromRecruiter = (choice: string) => ({ choice, evidence: "recruiter" });

/** An offer that is known from its recruiter alone. */
const told = (id: string): Offer =>
  anOffer(id, { answers: { "after-launch": fromRecruiter("owns-it"), mentor: fromRecruiter("regular-time") } });

const file = anOffersFile([told("a"), told("b")]);
const answered = (before: OffersFile): OffersFile => setAnswer(before, "b", "after-launch", fromRecruiter("rota"));

const inWords = ({ likely, pBest }: { likely: readonly [number, number] | null; pBest: number | null }): string =>
  likely === null || pBest === null ? "waiting" : `${likely.join("–")} ${pBest.toFixed(6)}`;

const rangeOf = (of: OffersFile, id: string): string => {
  const figures = lookup(comparisonOf(of).oneVoice?.offers, id);
  if (figures === undefined) throw new RangeError(`no offer ${id}`);
  return inWords(figures);
};

/** What the page said of offer b, in the order in which it said it, each with what it knew of the file then. */
const said: string[] = [];

const Page = (): ReactNode => {
  const edit = useEdit();
  const now = useFindings();
  const together = useDeferredFindings();
  const of = ({ comparison }: typeof now): string => {
    const figures = lookup(comparison.oneVoice?.offers, "b");
    return figures === undefined ? "none" : inWords(figures);
  };
  const choice = (theCase: typeof now): string =>
    theCase.file.offers?.find(({ id }) => id === "b")?.answers?.["after-launch"]?.choice ?? "none";
  said.push(`${choice(now)} ${of(now)}`);
  return (
    <main>
      <p>
        now: {choice(now)} {of(now)}
      </p>
      <p>
        whole: {choice(together)} {of(together)}
      </p>
      <button onClick={() => edit(answered)}>Answer</button>
      <button onClick={() => edit((before) => addOffer(before, told("c")))}>Add</button>
    </main>
  );
};

const openPage = async (): Promise<void> => {
  said.length = 0;
  const database = aDatabase(undefined, { rubric: bundledRubric });
  await editLibrary(database, [{ change: () => file }]);
  render(
    <LibraryProvider database={database}>
      <Page />
    </LibraryProvider>,
  );
  await screen.findByText(`now: owns-it ${rangeOf(file, "b")}`);
};

describe("the figures if each source is right or wrong as a whole", () => {
  it("leave the page at once with what can be said of sources, and complete, when something is taken away", () => {
    const { comparison, mixtures } = pageFiguresOf(file);
    expect(comparison.oneVoice?.voices).toEqual(comparisonOf(file).oneVoice?.voices);
    expect(comparison.oneVoice?.offers["b"]).toMatchObject({ likely: null, pBest: null });
    expect(mixtures).toHaveLength(2);
    expect(comparisonOf(file).oneVoice?.offers["b"]).toMatchObject({ likely: expect.anything() });
  });

  it("are those of the file that is shown or none, never those of an earlier one", async () => {
    await openPage();
    await userEvent.click(screen.getByRole("button", { name: "Answer" }));
    await screen.findByText(`now: rota ${rangeOf(answered(file), "b")}`);
    const right = new Set([
      "owns-it waiting",
      `owns-it ${rangeOf(file, "b")}`,
      "rota waiting",
      `rota ${rangeOf(answered(file), "b")}`,
    ]);
    expect(said.filter((each) => !right.has(each))).toEqual([]);
  });

  it("a page of panels follows when they are there, with the rest of its file", async () => {
    await openPage();
    await screen.findByText(`whole: owns-it ${rangeOf(file, "b")}`);
    await userEvent.click(screen.getByRole("button", { name: "Answer" }));
    expect(screen.queryByText(/^whole: rota waiting/)).toBeNull();
    await screen.findByText(`whole: rota ${rangeOf(answered(file), "b")}`);
  });

  it("an offer's range stays when only others change", async () => {
    await openPage();
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    const three = addOffer(file, told("c"));
    expect(rangeOf(three, "b").split(" ")[0]).toBe(rangeOf(file, "b").split(" ")[0]);
    await screen.findByText(`now: owns-it ${rangeOf(three, "b")}`);
  });
});
