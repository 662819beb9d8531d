import { render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { describe, expect, it, vi } from "vitest";
import { AnswerListPage } from "../../src/features/questionnaire/list/answer-list-page.tsx";
import { QuestionPage } from "../../src/features/questionnaire/question-page.tsx";
import { AskPage } from "../../src/features/ask/ask-page.tsx";
import { ComparePage } from "../../src/features/compare/compare-page.tsx";
import { MethodPage } from "../../src/features/method/method-page.tsx";
import { OfferPage } from "../../src/features/offer/offer-page.tsx";
import { FirstVisit } from "../../src/features/offers/first-visit.tsx";
import { OffersPage } from "../../src/features/offers/offers-page.tsx";
import { ReportPage } from "../../src/features/report/report-page.tsx";
import { RubricPage } from "../../src/features/rubric/rubric-page.tsx";
import { WhatMattersPage } from "../../src/features/what-matters/what-matters-page.tsx";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { ASSUMES_OURS } from "../builders/assumes-ours.ts";
import { openPage } from "../builders/open-page.tsx";

vi.mock("../../src/rubric/bundled.ts", async () => {
  const { aFloristsRubric } = await import("../builders/a-florists-rubric.ts");
  return { bundledRubric: aFloristsRubric().rubric };
});
vi.mock("../../src/rubric/background/bundled-background.ts", async () => {
  const { aFloristsRubric } = await import("../builders/a-florists-rubric.ts");
  return { bundledBackground: aFloristsRubric().background };
});
vi.mock("virtual:in-brief", async () => {
  const { aFloristsRubric } = await import("../builders/a-florists-rubric.ts");
  return { inBrief: aFloristsRubric().rubric.about };
});

const file = anOffersFile(
  [
    anOffer("a", {
      title: "Florist",
      answers: { binds: { choice: "the-owner", evidence: "written" }, outside: { choice: "no-days" } },
    }),
    anOffer("b", {
      title: "Florist",
      answers: { serves: { choice: "every-day", evidence: "heard" }, binds: { choice: "unknown" } },
    }),
  ],
  { preferences: { packs: ["stall"], pay: { currency: "GBP", floor: 20_000, target: 40_000 } } },
);

/** A place of the app: its page, its address and the pattern of that. */
type Place = readonly [name: string, page: ComponentType, at: string, route: string];

const PLACES: readonly Place[] = [
  ["the offers", OffersPage, "/", "/"],
  ["a question", QuestionPage, "/offers/a/answer/binds", "/offers/:id/answer/:step?"],
  ["a question of a pack", QuestionPage, "/offers/a/answer/outside", "/offers/:id/answer/:step?"],
  ["the pay", QuestionPage, "/offers/a/answer/pay", "/offers/:id/answer/:step?"],
  ["all answers", AnswerListPage, "/offers/a/answers", "/offers/:id/answers"],
  ["an offer", OfferPage, "/offers/a", "/offers/:id"],
  ["the comparison", ComparePage, "/compare", "/compare"],
  ["what to ask", AskPage, "/ask", "/ask"],
  ["what matters", WhatMattersPage, "/what-matters", "/what-matters"],
  ["the report", ReportPage, "/report", "/report"],
  ["the method", MethodPage, "/method", "/method/:offer?"],
  ["the rubric", RubricPage, "/rubric", "/rubric/:place?"],
];

describe("under another rubric no text of the page assumes ours", () => {
  it.each(PLACES)("%s", async (_, Page, at, route) => {
    await openPage(Page, file, { at, route });
    const text = document.body.textContent;
    expect(text.length).toBeGreaterThan(100);
    expect(ASSUMES_OURS.exec(text)?.[0]).toBeUndefined();
  });

  it("the first visit", () => {
    render(<FirstVisit onSamples={() => {}} />);
    expect(screen.getByText(/each of your places as a florist/)).toHaveTextContent("who shows you how to bind");
    expect(ASSUMES_OURS.exec(document.body.textContent)?.[0]).toBeUndefined();
  });

  it("but names its own source, by its own parts", async () => {
    await openPage(RubricPage, file, { at: "/rubric", route: "/rubric/:place?" });
    expect(screen.getByText("The florists' handbook.")).toBeVisible();
    expect(screen.getByText(/how many chapters of the handbook speak of them/)).toBeVisible();
  });
});
