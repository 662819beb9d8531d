import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Shell } from "../../../src/app/frame/shell.tsx";
import { QuestionPage } from "../../../src/features/questionnaire/question-page.tsx";
import { wouldSharpen } from "../../../src/findings/spine/would-sharpen.ts";
import { withoutEntry } from "../../../src/offers/plain-record.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { openPage } from "../../builders/open-page.tsx";

const [harbor, ...others] = theSamples.offers ?? [];

/** The samples without these answers of the first, the short form of which stays done. */
const without = (...questions: readonly string[]): OffersFile => ({
  ...theSamples,
  offers:
    harbor === undefined
      ? []
      : [
          { ...harbor, answers: questions.reduce((answers, id) => withoutEntry(answers, id), harbor.answers ?? {}) },
          ...others,
        ],
});

const promptOf = (file: OffersFile, id: string | undefined): string =>
  aCase(file).questions.get(id ?? "")?.prompt ?? "no such question";

const openAt = (file: OffersFile, id: string) =>
  openPage(QuestionPage, file, { at: `/offers/harbor/answer/${id}`, route: "/offers/:id/answer/:question?" });

describe("what a question's page says once the short form is done", () => {
  it("names the one question that is left, as one", async () => {
    await openAt(without(), "mentor");
    expect(await screen.findByText(/^One more would sharpen this: what AI tools do to the seat$/)).toBeVisible();
    expect(screen.getByText(/That is enough for a verdict on Harbor Health\./)).toBeVisible();
  });

  it("doesn't call it enough for a verdict where most of it is not known", async () => {
    const file = without();
    const [first, ...rest] = file.offers ?? [];
    const answers = Object.fromEntries(Object.keys(first?.answers ?? {}).map((id) => [id, { choice: "unknown" }]));
    await openAt({ ...file, offers: first === undefined ? [] : [{ ...first, answers }, ...rest] }, "mentor");
    expect(await screen.findByText(/would sharpen this/)).toBeVisible();
    expect(screen.queryByText(/enough for a verdict/)).toBeNull();
  });
});

/** The page by itself, and as the app has it. */
const PAGES = [
  { of: "the page", Page: QuestionPage, route: "/offers/:id/answer/:question?" },
  { of: "the app", Page: Shell, route: "/*?" },
] as const;

const next = () => screen.getByRole("button", { name: /^Next question|^See what it comes to/ });

describe.each(PAGES)("on from a question of $of, once the short form is done", ({ Page, route }) => {
  const open = (file: OffersFile, id: string) => openPage(Page, file, { at: `/offers/harbor/answer/${id}`, route });
  // Five of the lighter ones, in the questionnaire's order.
  const answered = Object.keys(harbor?.answers ?? {});
  const file = without(...answered.slice(-5));
  const order = wouldSharpen(aCase(file), "harbor").map(({ id }) => id);

  it("leads to what would sharpen the figures most, then to the next of them, and never twice to the same", async () => {
    expect(order.length).toBeGreaterThan(2);
    await open(file, order[0] ?? "");
    const seen = new Set([screen.getByRole("heading", { level: 1 }).textContent]);
    for (const id of order.slice(1)) {
      expect(next()).toHaveTextContent("Next question");
      await userEvent.click(next());
      const heading = await screen.findByRole("heading", { level: 1 });
      expect(heading).toHaveTextContent(promptOf(file, id));
      seen.add(heading.textContent);
    }
    expect(seen.size).toBe(order.length);
    expect(next()).toHaveTextContent("See what it comes to");
  });

  it("Back leads to where one came from", async () => {
    await open(file, order[1] ?? "");
    await userEvent.click(next());
    expect(await screen.findByRole("heading", { level: 1, name: promptOf(file, order[0]) })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("heading", { level: 1, name: promptOf(file, order[1]) })).toBeVisible();
  });
});
