import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outlineModel } from "../../src/engine/compare.ts";
import { OffersPage } from "../../src/features/offers/offers-page.tsx";
import { QuestionPage } from "../../src/features/questionnaire/question-page.tsx";
import { WhatMattersPage } from "../../src/features/what-matters/what-matters-page.tsx";
import { answerEffect } from "../../src/findings/offer/answer-effect.ts";
import { verdictSentence } from "../../src/findings/offer/verdict-sentence.ts";
import { whatIfWords } from "../../src/findings/words/what-if-words.ts";
import { shortForm } from "../../src/engine/asking/short-form.ts";
import type { Offer, OffersFile } from "../../src/offers/schema.ts";
import { openCompare } from "./compare/open-compare.tsx";
import { aCase, theSamples } from "../builders/a-case.ts";
import { openPage } from "../builders/open-page.tsx";

// Each is asked once for each time that the score beside a question, the row of an offer, or what an answer tried would do is
// drawn, or what weights come to is worked out.
vi.mock("../../src/findings/offer/answer-effect.ts", { spy: true });
vi.mock("../../src/findings/offer/verdict-sentence.ts", { spy: true });
vi.mock("../../src/findings/words/what-if-words.ts", { spy: true });
vi.mock("../../src/engine/compare.ts", { spy: true });

const [sample] = theSamples.offers ?? [];

/** Answers that nobody said: nothing of their figures comes later, from beside the page. */
const answers = Object.fromEntries(Object.entries(sample?.answers ?? {}).map(([id, { choice }]) => [id, { choice }]));

/** Twelve offers like the first sample, with these answers to its questions. */
const twelve = (given: NonNullable<Offer["answers"]>): OffersFile => ({
  ...theSamples,
  offers:
    sample === undefined
      ? []
      : Array.from({ length: 12 }, (_, index) => ({
          ...sample,
          answers: given,
          id: `offer-${index}`,
          employer: `Employer ${index}`,
        })),
});

const TWELVE = twelve(answers);

/** Frames that the browser hasn't come to. */
let frames: FrameRequestCallback[] = [];

/** The browser comes to its frames, as often as something is left to be drawn behind one. */
const comeToFrames = async (): Promise<void> => {
  while (frames.length > 0)
    await act(async () => {
      for (const frame of frames.splice(0)) frame(0);
      await new Promise((resolve) => void setTimeout(resolve));
    });
};

const drawn = (): readonly string[] => vi.mocked(verdictSentence).mock.calls.map(([, id]) => id);

const pick = async (what: string): Promise<void> => {
  const row = within(screen.getByRole("article", { name: "Employer 3" }));
  await userEvent.click(row.getByRole("button", { name: /^More for/ }));
  vi.mocked(verdictSentence).mockClear();
  await userEvent.click(row.getByRole("menuitem", { name: what }));
};

/** From here on no frame comes by itself. */
const holdFrames = (): void => {
  frames = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
};

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("what an edit changes where it was made is shown before anything else is drawn", () => {
  it("an option that is pressed is chosen, and the score follows", async () => {
    await openPage(QuestionPage, TWELVE, {
      at: "/offers/offer-3/answer/mentor",
      route: "/offers/:id/answer/:question?",
    });
    const effect = await screen.findByText(/of 100\./);
    const before = effect.textContent;
    holdFrames();
    vi.mocked(answerEffect).mockClear();
    const option = screen
      .getAllByRole("radio", { checked: false })
      .find((radio) => radio.getAttribute("name") === "choice");
    if (option === undefined) throw new Error("an option is left to be pressed");
    await userEvent.click(option);
    expect(option).toBeChecked();
    expect(answerEffect).not.toHaveBeenCalled();
    await comeToFrames();
    expect(answerEffect).toHaveBeenCalled();
    expect(screen.getByLabelText("The score so far")).not.toHaveTextContent(before ?? "");
  });

  it("a score that was hidden is told with the last answer in it, not before", async () => {
    const [asked = "", ...rest] = shortForm(aCase(TWELVE).model);
    const hidden: OffersFile = {
      ...twelve(Object.fromEntries(Object.entries(answers).filter(([id]) => rest.includes(id)))),
      app: { ...TWELVE.app, scoresHidden: true },
    };
    await openPage(QuestionPage, hidden, {
      at: `/offers/offer-3/answer/${asked}`,
      route: "/offers/:id/answer/:question?",
    });
    const panel = screen.getByLabelText("The score so far");
    expect(panel).toHaveTextContent("one question to go");
    holdFrames();
    const option = screen.getAllByRole("radio").find((radio) => radio.getAttribute("name") === "choice");
    if (option === undefined) throw new Error("there is an option");
    await userEvent.click(option);
    expect(panel).toHaveTextContent("one question to go");
    await comeToFrames();
    expect(screen.getByLabelText("The score so far")).toHaveTextContent("of 100");
  });

  it("a slider is where it was moved, and what that comes to follows", async () => {
    await openPage(WhatMattersPage, TWELVE);
    const slider = screen.getByRole("slider", { name: "Pay" });
    holdFrames();
    vi.mocked(outlineModel).mockClear();
    fireEvent.change(slider, { target: { value: 20 } });
    expect(slider).toHaveValue("20");
    expect(outlineModel).not.toHaveBeenCalled();
    await comeToFrames();
    expect(outlineModel).toHaveBeenCalled();
  });

  it("an answer that is tried is chosen, and what it would do follows", async () => {
    await openCompare(TWELVE);
    const tried = within(screen.getByRole("region", { name: "What if?" })).getByLabelText("Answer");
    holdFrames();
    fireEvent.change(tried, { target: { value: "unknown" } });
    expect(screen.getByRole("button", { name: "Keep this answer" })).toBeVisible();
    expect(whatIfWords).not.toHaveBeenCalled();
    await comeToFrames();
    expect(whatIfWords).toHaveBeenCalled();
  });

  it("an offer that is removed is gone with its message, and no other row is drawn again", async () => {
    await openPage(OffersPage, TWELVE);
    holdFrames();
    await pick("Remove");
    expect(screen.queryByRole("article", { name: "Employer 3" })).not.toBeInTheDocument();
    expect(screen.getByRole("status", { name: "Messages" })).toHaveTextContent("Employer 3 removed");
    await comeToFrames();
    await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(11));
    expect(drawn()).toEqual([]);
  });

  it("an offer that is declined is drawn again where it goes, and no other is", async () => {
    await openPage(OffersPage, TWELVE);
    holdFrames();
    await pick("Mark as declined");
    expect(drawn()).toEqual([]);
    await comeToFrames();
    const others = await screen.findByRole("region", { name: "Not in the comparison" });
    expect(within(others).getByRole("article", { name: "Employer 3" })).toBeVisible();
    expect(new Set(drawn())).toEqual(new Set(["offer-3"]));
  });

  it("a note that is asked for by its key before it was drawn takes what is typed next", async () => {
    holdFrames();
    const opening = openPage(QuestionPage, TWELVE, {
      at: "/offers/offer-3/answer/mentor",
      route: "/offers/:id/answer/:question?",
    });
    const option = await screen.findByRole("radio", { name: /I don.t know yet/ });
    expect(document.querySelector("textarea")).toBeNull();
    option.focus();
    await userEvent.keyboard("nby phone");
    const note = screen.getByRole("textbox", { name: /^Note/ });
    expect(note).toHaveValue("by phone");
    await comeToFrames();
    await opening;
    expect(note).toHaveFocus();
  });
});
