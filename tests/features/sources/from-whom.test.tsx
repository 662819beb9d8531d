import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { QuestionPage } from "../../../src/features/questionnaire/question-page.tsx";
import type { Answer } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const before: Record<string, Answer> = {
  mentor: { choice: "named", evidence: "recruiter", from: "Sam" },
  "live-users": { choice: "nobody", evidence: "recruiter", from: "Sam" },
  review: { choice: "unknown" },
};

const openQuestion = async (answers: Record<string, Answer>) => {
  const { kept } = await openPage(
    QuestionPage,
    anOffersFile([anOffer("harbor", { answers: { ...before, ...answers } })]),
    { at: "/offers/harbor/answer/after-launch", route: "/offers/:id/answer/:question?" },
  );
  return {
    user: userEvent.setup(),
    answer: async () => (await kept()).offers?.[0]?.answers?.["after-launch"],
  };
};

const chips = () => screen.queryAllByRole("button", { name: /, (from|in|promised|my)/i });

describe("from whom an answer came", () => {
  it("is never needed", async () => {
    const { answer } = await openQuestion({ "after-launch": { choice: "team-watch", evidence: "recruiter" } });
    expect(screen.getByLabelText(/^From whom\?/, { selector: "input" })).not.toBeRequired();
    expect(await answer()).toEqual({ choice: "team-watch", evidence: "recruiter" });
  });

  it("a source that was named before is one press away by keyboard, with how it is known", async () => {
    const { user, answer } = await openQuestion({ "after-launch": { choice: "team-watch" } });
    const row = within(screen.getByRole("list", { name: "From whom? Named before" }));
    const chip = row.getByRole("button", { name: "Sam, from a recruiter" });
    chip.focus();
    await user.keyboard("{Enter}");
    await expect.poll(answer).toMatchObject({ choice: "team-watch", from: "Sam", evidence: "recruiter" });
    expect(screen.getByLabelText(/^From whom\?/, { selector: "input" })).toHaveValue("Sam");
  });

  it("the name that stands there is not offered again, and other offers' names never are", async () => {
    await openQuestion({ "after-launch": { choice: "team-watch", evidence: "recruiter", from: "Sam" } });
    expect(chips()).toEqual([]);
  });
});
