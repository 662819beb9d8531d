import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AnswerListPage } from "../../../src/features/questionnaire/list/answer-list-page.tsx";
import { QuestionPage } from "../../../src/features/questionnaire/question-page.tsx";
import type { Answer } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const ASKED = "after-launch";
const KEPT: Answer = { choice: "rota", evidence: "written", note: "said so" };

const askedIn = (id: string): string =>
  bundledRubric.criteria.flatMap(({ questions }) => questions).find((question) => question.id === id)?.prompt ?? id;

const openQuestion = async (answer?: Answer) => {
  const { kept } = await openPage(
    QuestionPage,
    anOffersFile([anOffer("harbor", answer === undefined ? {} : { answers: { [ASKED]: answer } })]),
    { at: `/offers/harbor/answer/${ASKED}`, route: "/offers/:id/answer/:question?" },
  );
  return { user: userEvent.setup(), answer: async () => (await kept()).offers?.[0]?.answers?.[ASKED] };
};

const title = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const undo = (): HTMLElement => screen.getByRole("button", { name: "Undo" });

describe("a key that is struck by chance", () => {
  it("does nothing while the focus is not in the question", async () => {
    const { user, answer } = await openQuestion(KEPT);
    const asked = title().textContent;
    await user.keyboard("1u{Backspace}");
    screen.getByRole("radio", { name: "Short form" }).focus();
    await user.keyboard("1u");
    expect(title()).toHaveTextContent(asked);
    expect(await answer()).toEqual(KEPT);
  });

  it("in the question it answers, and the way back is the next stop and stays until it is closed", async () => {
    const { user, answer } = await openQuestion(KEPT);
    title().focus();
    await user.keyboard("1");
    expect(screen.getAllByRole("radio")[2]).toHaveFocus();
    await expect.poll(answer).toMatchObject({ choice: expect.not.stringMatching("rota"), note: "said so" });
    expect(screen.getByText(/^Was “/)).toBeVisible();
    await user.tab();
    expect(undo()).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect.poll(answer).toEqual(KEPT);
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("Ctrl Z and ⌘ Z take it back wherever the focus is, but in a field that is typed in", async () => {
    const { user, answer } = await openQuestion(KEPT);
    title().focus();
    await user.keyboard("u");
    await expect.poll(answer).toMatchObject({ choice: "unknown" });
    await user.click(screen.getByLabelText(/^Note/, { selector: "textarea" }));
    await user.keyboard("{Control>}z{/Control}");
    expect(undo()).toBeVisible();
    screen.getByRole("radio", { name: "Short form" }).focus();
    await user.keyboard("{Meta>}z{/Meta}");
    await expect.poll(answer).toEqual(KEPT);
  });

  it("an answer beside what others said becomes unknown and comes back with one Undo, not two", async () => {
    const heard: Answer = { ...KEPT, also: [{ choice: "team-watch", evidence: "recruiter" }] };
    const { user, answer } = await openQuestion(heard);
    title().focus();
    await user.keyboard("u");
    expect(screen.getAllByRole("button", { name: "Undo" })).toHaveLength(1);
    await user.click(undo());
    await expect.poll(answer).toEqual(heard);
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("can be closed; a first answer by pointer needs no way back", async () => {
    const { user, answer } = await openQuestion();
    title().focus();
    await user.keyboard("2");
    expect(screen.getByText("Was not answered.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Keep what it is now" }));
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    expect(await answer()).toBeDefined();
  });

  it("after going on it can be taken back, too, and that leads to its question", async () => {
    const { user, answer } = await openQuestion(KEPT);
    const asked = title().textContent;
    title().focus();
    await user.keyboard("1{Enter}");
    expect(title()).not.toHaveTextContent(asked);
    await user.keyboard("{Control>}z{/Control}");
    await expect.poll(answer).toEqual(KEPT);
    expect(title()).toHaveTextContent(asked);
  });

  it("clearing an answer is taken back in place: the focus stays in the question, and the way back is the next stop", async () => {
    const { user, answer } = await openQuestion(KEPT);
    await user.click(screen.getByRole("button", { name: "Clear this answer" }));
    await expect.poll(answer).toBeUndefined();
    const options = within(screen.getByRole("radiogroup", { name: askedIn(ASKED) })).getAllByRole("radio");
    expect(options.at(-1)).toHaveFocus();
    undo().focus();
    await user.keyboard("{Enter}");
    await expect.poll(answer).toEqual(KEPT);
  });
});

describe("what stands behind an answer, changed by key", () => {
  it("how it is known has a way back as the next stop", async () => {
    const { user, answer } = await openQuestion(KEPT);
    screen.getByRole("radio", { name: "In writing" }).focus();
    await user.keyboard("{ArrowRight}");
    await expect.poll(answer).toMatchObject({ evidence: expect.not.stringMatching("written") });
    expect(screen.getByText("Was “In writing”.")).toBeVisible();
    await user.tab();
    expect(undo()).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect.poll(answer).toEqual(KEPT);
  });
});

describe("in the list of all questions", () => {
  it("an answer that was changed over can be taken back where it stands", async () => {
    const { kept } = await openPage(AnswerListPage, anOffersFile([anOffer("harbor", { answers: { [ASKED]: KEPT } })]), {
      at: "/offers/harbor/answers",
      route: "/offers/:id/answers",
    });
    const user = userEvent.setup();
    const asked = askedIn(ASKED);
    const group = screen.getByRole("radiogroup", { name: asked });
    await user.click(within(group).getByRole("radio", { name: "I don't know yet" }));
    const answer = async () => (await kept()).offers?.[0]?.answers?.[ASKED];
    await expect.poll(answer).toMatchObject({ choice: "unknown" });
    await user.click(screen.getByRole("button", { name: `Undo ${asked}` }));
    await expect.poll(answer).toEqual(KEPT);
  });

  it("a first answer by key can be taken back, too, and so can how it is known", async () => {
    const { kept } = await openPage(AnswerListPage, anOffersFile([anOffer("harbor")]), {
      at: "/offers/harbor/answers",
      route: "/offers/:id/answers",
    });
    const user = userEvent.setup();
    const asked = askedIn(ASKED);
    const answer = async () => (await kept()).offers?.[0]?.answers?.[ASKED];
    within(screen.getByRole("radiogroup", { name: asked }))
      .getAllByRole("radio")[0]
      ?.focus();
    await user.keyboard(" ");
    await expect.poll(answer).toBeDefined();
    const first = await answer();
    await user.tab();
    expect(screen.getByRole("button", { name: `Undo ${asked}` })).toHaveFocus();
    screen
      .getByRole("radiogroup", { name: `How do you know? ${asked}` })
      .querySelector("input")
      ?.focus();
    await user.keyboard(" ");
    await expect.poll(answer).not.toEqual(first);
    await user.keyboard("{Control>}z{/Control}");
    await expect.poll(answer).toEqual(first);
    await user.keyboard("{Control>}z{/Control}");
    await expect.poll(answer).toBeUndefined();
  });
});
