import { cleanup } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AskPage } from "../../src/features/ask/ask-page.tsx";
import { ComparePage } from "../../src/features/compare/compare-page.tsx";
import { KeepingPage } from "../../src/features/keeping/keeping-page.tsx";
import { TextsPage } from "../../src/features/material/texts-page.tsx";
import { MethodPage } from "../../src/features/method/method-page.tsx";
import { OfferPage } from "../../src/features/offer/offer-page.tsx";
import { DecidePage } from "../../src/features/offers/decide-page.tsx";
import { OffersPage } from "../../src/features/offers/offers-page.tsx";
import { AnswerListPage } from "../../src/features/questionnaire/list/answer-list-page.tsx";
import { QuestionPage } from "../../src/features/questionnaire/question-page.tsx";
import { ForAllPage } from "../../src/features/questionnaire/for-all-page.tsx";
import { PayPage } from "../../src/features/questionnaire/pay/pay-page.tsx";
import { ReportPage } from "../../src/features/report/report-page.tsx";
import { SourcesPage } from "../../src/features/sources/sources-page.tsx";
import { WhatMattersPage } from "../../src/features/what-matters/what-matters-page.tsx";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { openPage } from "../builders/open-page.tsx";

const hostile = (text: string): string => `${text.slice(0, 2)}\u202E\u2066${text.slice(2)}\u200B\u001B[31m`;

const said = { evidence: "recruiter", from: hostile("Sam"), note: hostile("my note"), quote: hostile("their words") };
const FILE = anOffersFile(
  ["harbor", "northwind"].map((id) =>
    anOffer(id, {
      employer: hostile(id),
      title: hostile("Engineer"),
      location: hostile("Leeds"),
      replyBy: "2026-12-05",
      answers: {
        "after-launch": { choice: "team-watch", ...said, also: [{ choice: "rota", ...said, from: hostile("Kim") }] },
        "live-model": { choice: "unknown", note: hostile("asked twice") },
      },
      ownAnswers: { shed: 0.5 },
      pay: { base: 40_000, currency: "GBP", evidence: "recruiter", from: hostile("Sam") },
      material: [
        {
          id: "posting",
          kind: "posting",
          added: "2026-11-20",
          title: hostile("A posting"),
          text: hostile("You will own the model."),
        },
      ],
    }),
  ),
  {
    preferences: { ownCriteria: [{ id: "shed", title: hostile("A shed"), weight: 5 }] },
    app: {
      decision: { offer: "harbor", because: hostile("it is near") },
      bin: [{ id: "old", at: new Date().toISOString(), offer: anOffer("old", { employer: hostile("Old") }) }],
    },
  },
);

const HIDDEN = /(?![\t\n\r])[\p{Control}\u00AD\u200B\u202A-\u202E\u2060-\u2067]/u;

/** Texts that hold what can't be seen, outside a `<bdi>` (which isolates a name) and fields (which hold what was typed). */
const loose = (): readonly string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    if (HIDDEN.test(text) && node.parentElement?.closest("bdi, textarea, script, style") === null)
      found.push(
        `<${node.parentElement.tagName.toLowerCase()} class="${node.parentElement.className}"> ${JSON.stringify(text).slice(0, 80)}`,
      );
  }
  for (const element of document.querySelectorAll("[aria-label], [title]"))
    for (const name of ["aria-label", "title"]) {
      const text = element.getAttribute(name) ?? "";
      if (HIDDEN.test(text)) found.push(`${name} ${JSON.stringify(text).slice(0, 80)}`);
    }
  return found;
};

describe("what can't be seen in a name or a note turns nothing around on", () => {
  it.each([
    ["the offers", OffersPage, "/", "/"],
    ["an offer", OfferPage, "/offers/harbor", "/offers/:id"],
    ["a question", QuestionPage, "/offers/harbor/answer/after-launch", "/offers/:id/answer/:question?"],
    ["every question", AnswerListPage, "/offers/harbor/answers", "/offers/:id/answers"],
    ["one question for all", ForAllPage, "/for-all/after-launch", "/for-all/:question?"],
    ["the pay", PayPage, "/offers/harbor/pay", "/offers/:id/pay"],
    ["the sources", SourcesPage, "/offers/harbor/sources", "/offers/:id/sources"],
    ["the texts", TextsPage, "/offers/harbor/texts", "/offers/:id/texts"],
    ["Compare", ComparePage, "/compare", "/compare"],
    ["Ask", AskPage, "/ask", "/ask"],
    ["Decide", DecidePage, "/decide", "/decide"],
    ["What matters", WhatMattersPage, "/what-matters", "/what-matters"],
    ["the report", ReportPage, "/report", "/report"],
    ["how it is worked out", MethodPage, "/method/harbor", "/method/:offer?"],
    ["what is kept here", KeepingPage, "/keeping", "/keeping"],
  ])("%s", async (_, Page, at, route) => {
    await openPage(Page, FILE, { at, route });
    expect(document.body.textContent.length).toBeGreaterThan(200);
    expect(loose()).toEqual([]);
    cleanup();
  });
});
