import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, useEffect } from "react";
import { describe, expect, it } from "vitest";
import type { Model } from "../../src/engine/model.ts";
import { setAnswer } from "../../src/offers/edit/edit-answer.ts";
import { setNamesHidden, setPlace } from "../../src/offers/edit/edit-app-state.ts";
import { addOffer, removeOffer } from "../../src/offers/edit/edit-offer.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { useSmaa } from "../../src/state/beside/use-smaa.ts";
import { comparisonOf, figuresInSteps, pageFiguresOf } from "../../src/state/figures.ts";
import { useFindings } from "../../src/state/use-findings.ts";
import { LibraryProvider } from "../../src/state/live/library-provider.tsx";
import { useEdit } from "../../src/state/live/use-edit.ts";
import { useFile } from "../../src/state/live/use-file.ts";
import { useEvaluation, useModel } from "../../src/state/use-model.ts";
import { editLibrary } from "../../src/storage/library.ts";
import { aDatabase } from "../builders/a-database.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const ANSWERED = { answers: { "after-launch": { choice: "owns-it", evidence: "written" } } };

/** Every model that the page was drawn with. */
const models = new Set<Model>();

/** What it said of the draws, one after the other. */
const draws: string[] = [];

const Page = (): ReactNode => {
  const edit = useEdit();
  const model = useModel();
  useEffect(() => {
    models.add(model);
  }, [model]);
  const evaluation = useEvaluation();
  const comparison = comparisonOf(useFile());
  const { names } = useFindings();
  const { smaa, isCurrent } = useSmaa();
  const of = Object.keys(smaa?.pairwise ?? {}).join(", ");
  const drawn = `draws: ${smaa?.draws ?? "none"} ${isCurrent ? "now" : "before"} of ${of}`;
  useEffect(() => {
    draws.push(drawn);
  }, [drawn]);
  return (
    <main>
      <p>ahead: {comparison.leader}</p>
      <p>scores: {evaluation.offers.map(({ score }) => Math.round(score)).join(", ")}</p>
      <p>names: {[...names.values()].join(", ")}</p>
      <p>{drawn}</p>
      <button onClick={() => edit((file) => setAnswer(file, "b", "after-launch", { choice: "owns-it" }))}>
        Answer
      </button>
      <button onClick={() => edit((file) => addOffer(file, anOffer("c")))}>Add</button>
      <button onClick={() => edit((file) => removeOffer(removeOffer(file, "c"), "b"))}>Remove</button>
      <button onClick={() => edit((file) => setPlace(setNamesHidden(file, true), "a", "after-launch"))}>Hide</button>
    </main>
  );
};

const openPage = async (): Promise<void> => {
  models.clear();
  draws.length = 0;
  const database = aDatabase(undefined, { rubric: bundledRubric });
  const kept = anOffersFile([anOffer("a", ANSWERED), anOffer("b")]);
  await editLibrary(database, [{ change: () => kept }]);
  render(
    <LibraryProvider database={database}>
      <Page />
    </LibraryProvider>,
  );
  await screen.findByText("ahead: a");
};

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("figures on the page", () => {
  it("follow an answer in the same moment", async () => {
    await openPage();
    const before = screen.getByText(/^scores/).textContent;
    await press("Answer");
    expect(screen.getByText(/^scores/).textContent).not.toBe(before);
  });

  it("are not worked out again for what changes none of them", async () => {
    await openPage();
    await press("Hide");
    expect(screen.getByText("names: Offer A, Offer B")).toBeTruthy();
    expect(models.size).toBe(1);
    await press("Answer");
    expect(models.size).toBe(2);
  });

  it("that were worked out a part at a time are there, and not worked out again", () => {
    const file = anOffersFile([anOffer("a", ANSWERED), anOffer("b")]);
    const count = [...figuresInSteps(file)].length;
    expect(count).toBeGreaterThan(8);
    // All are taken: who asks again takes only those that find each offer's figures.
    expect([...figuresInSteps(file)].length).toBeLessThan(count);
    const { comparison } = pageFiguresOf(file);
    expect(comparison.whatItTakes).not.toBeNull();
    // All that is worked out at once is there.
    expect({ ...comparison, oneVoice: null }).toEqual({ ...comparisonOf(file), oneVoice: null });
  });

  it("that take many draws come later, and say when they are those of an earlier file", async () => {
    await openPage();
    await screen.findByText("draws: 10000 now of a, b");
    await press("Add");
    await screen.findByText("draws: 10000 now of a, b, c");
    await press("Remove");
    await screen.findByText("draws: none now of");
    expect(draws).toEqual([
      "draws: none before of ",
      "draws: 10000 now of a, b",
      "draws: 10000 before of a, b",
      "draws: 10000 now of a, b, c",
      "draws: none now of ",
    ]);
  });
});
