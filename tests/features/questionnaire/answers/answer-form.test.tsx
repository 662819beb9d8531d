import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AnswerListPage } from "../../../../src/features/questionnaire/list/answer-list-page.tsx";
import { QuestionPage } from "../../../../src/features/questionnaire/question-page.tsx";
import { setAnswer } from "../../../../src/offers/edit/edit-answer.ts";
import type { Answer } from "../../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../../builders/an-offers-file.ts";
import { openPage } from "../../../builders/open-page.tsx";

const ASKED = "after-launch";
const [FIRST, SECOND] = ["team-watch", "rota"];

const openQuestion = async (answer?: Answer) => {
  const { kept, elsewhere } = await openPage(
    QuestionPage,
    anOffersFile([anOffer("harbor", answer === undefined ? {} : { answers: { [ASKED]: answer } })]),
    { at: `/offers/harbor/answer/${ASKED}`, route: "/offers/:id/answer/:question?" },
  );
  return {
    user: userEvent.setup(),
    answer: async () => (await kept()).offers?.[0]?.answers?.[ASKED],
    elsewhere: (said: Answer) => elsewhere((file) => setAnswer(file, "harbor", ASKED, said)),
  };
};
const note = () => screen.getByLabelText(/^Note/, { selector: "textarea" });

describe("an answer that two tabs give at once", () => {
  it("keeps the choice of the one and the note of the other, also where neither has heard yet", async () => {
    const { user, answer, elsewhere } = await openQuestion({ choice: FIRST, evidence: "guess" });
    note().focus();
    const said = elsewhere({ choice: SECOND, evidence: "written" });
    await user.keyboard("x");
    await said;
    await expect.poll(answer).toEqual({ choice: SECOND, evidence: "written", note: "x" });
    await expect.poll(() => screen.getByRole("radio", { checked: true, name: /^In writing/ })).toBeVisible();
    expect(note()).toHaveValue("x");
  });

  it("keeps every letter of both, also where both write into the same note", async () => {
    const { user, answer, elsewhere } = await openQuestion({ choice: FIRST, note: "said: " });
    note().focus();
    const said = elsewhere({ choice: FIRST, note: "they said: " });
    await user.type(note(), "yes");
    await said;
    await expect.poll(answer).toEqual({ choice: FIRST, note: "they said: yes" });
    await expect.poll(note).toHaveValue("they said: yes");
    await user.type(note(), "!");
    await expect.poll(answer).toEqual({ choice: FIRST, note: "they said: yes!" });
  });

  it("shows the other's note before it can be written over", async () => {
    const { user, answer, elsewhere } = await openQuestion({ choice: FIRST, note: "from here" });
    await elsewhere({ choice: FIRST, note: "from there" });
    await expect.poll(note).toHaveValue("from there");
    await user.type(note(), "!");
    await expect.poll(answer).toEqual({ choice: FIRST, note: "from there!" });
  });
});

describe("a voice that doesn't say anything yet", () => {
  it("stays while something else of the answer is typed, and is kept with what it says in the end", async () => {
    const { user, answer } = await openQuestion({ choice: FIRST });
    await user.click(screen.getByRole("button", { name: "Someone said otherwise" }));
    const voice = within(screen.getByRole("group", { name: "A second voice" }));
    await user.type(voice.getByLabelText("Note"), "on the phone");
    await user.type(note(), "first");
    expect(voice.getByLabelText("Note")).toHaveValue("on the phone");
    await user.selectOptions(voice.getByLabelText("They said"), SECOND);
    await expect
      .poll(answer)
      .toEqual({ choice: FIRST, note: "first", also: [{ choice: SECOND, note: "on the phone" }] });
  });
});

describe("clearing an answer", () => {
  it("empties the form, and Undo fills it again", async () => {
    const { user, answer } = await openQuestion({ choice: FIRST, note: "as they said" });
    await user.click(screen.getByRole("button", { name: "Clear this answer" }));
    expect(note()).toHaveValue("");
    await expect.poll(answer).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(note()).toHaveValue("as they said");
    await expect.poll(answer).toEqual({ choice: FIRST, note: "as they said" });
  });
});

describe("the whole list", () => {
  it("says what another tab answered meanwhile", async () => {
    const file = anOffersFile([anOffer("harbor")]);
    const { elsewhere } = await openPage(AnswerListPage, file, {
      at: "/offers/harbor/answers",
      route: "/offers/:id/answers",
    });
    expect(document.querySelectorAll("form input:checked")).toHaveLength(0);
    await elsewhere((current) => setAnswer(current, "harbor", ASKED, { choice: FIRST, note: "from there" }));
    expect(await screen.findByDisplayValue("from there")).toBeVisible();
  });
});
