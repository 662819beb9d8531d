import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { describe, expect, test } from "vitest";
import { AskPage } from "../../src/features/ask/ask-page.tsx";
import { ComparePage } from "../../src/features/compare/compare-page.tsx";
import { MethodPage } from "../../src/features/method/method-page.tsx";
import { OfferPage } from "../../src/features/offer/offer-page.tsx";
import { DecidePage } from "../../src/features/offers/decide-page.tsx";
import { OffersPage } from "../../src/features/offers/offers-page.tsx";
import { ForAllPage } from "../../src/features/questionnaire/for-all-page.tsx";
import { QuestionPage } from "../../src/features/questionnaire/question-page.tsx";
import { ReportPage } from "../../src/features/report/report-page.tsx";
import { SourcesPage } from "../../src/features/sources/sources-page.tsx";
import { WhatMattersPage } from "../../src/features/what-matters/what-matters-page.tsx";
import { hiddenScores } from "../../src/findings/spine/hidden-scores.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { aCase, theSamples } from "../builders/a-case.ts";
import { anOffer } from "../builders/an-offers-file.ts";
import { openPage } from "../builders/open-page.tsx";

/** The samples as the person's own, of which the first has its short form answered and the second only two answers. */
const [done, barelyBegun] = theSamples.offers ?? [];
const two = [
  ...(done === undefined ? [] : [done]),
  ...(barelyBegun === undefined
    ? []
    : [
        anOffer(barelyBegun.id, {
          employer: barelyBegun.employer,
          answers: Object.fromEntries(Object.entries(barelyBegun.answers ?? {}).slice(0, 2)),
        }),
      ]),
];

const begun = (scoresHidden: boolean): OffersFile => ({
  ...theSamples,
  offers: two,
  app: { scoresHidden, dismissed: ["what-else"] },
});

const [first, second] = two;

/** Words by which a page gives away a score or who is in front. */
const GIVES_AWAY =
  /likely \d|comes first|(?<!one )is ahead|in front|could switch|stays first|points ahead|would be first|\/ 100/;

const PLACES: readonly {
  readonly called: string;
  readonly Page: ComponentType;
  readonly at: string;
  readonly route?: string;
}[] = [
  { called: "Offers", Page: OffersPage, at: "/" },
  { called: "Compare", Page: ComparePage, at: "/compare" },
  { called: "Ask", Page: AskPage, at: "/ask" },
  { called: "Decide", Page: DecidePage, at: "/decide" },
  { called: "Report", Page: ReportPage, at: "/report" },
  { called: "What matters", Page: WhatMattersPage, at: "/what-matters" },
  { called: "a question for all offers", Page: ForAllPage, at: "/for-all/after-launch", route: "/for-all/:question?" },
  {
    called: "a question of the offer that isn't done",
    Page: QuestionPage,
    at: `/offers/${second?.id}/answer/after-launch`,
    route: "/offers/:id/answer/:question?",
  },
  { called: "the offer that isn't done", Page: OfferPage, at: `/offers/${second?.id}`, route: "/offers/:id" },
  {
    called: "its people and papers",
    Page: SourcesPage,
    at: `/offers/${second?.id}/sources`,
    route: "/offers/:id/sources",
  },
];

/** The first word of each button by which something is saved. */
const offered = (): readonly string[] =>
  within(screen.getByRole("region", { name: "Save as" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent.split(" ")[0] ?? "");

describe("while scores are kept hidden and an offer's answers aren't done", () => {
  test.each(PLACES)("$called gives no score of it away and no ranking", async ({ Page, at, route = at }) => {
    await openPage(Page, begun(true), { at, route });
    const words = document.body.textContent ?? "";
    // An offer that is done may show its own score; the pages of one that isn't, and those that compare, show none.
    const shown =
      at === "/" ? words.replace(/likely \d+ – \d+|\/ 100/, "").replace(/likely \d+ – \d+|\/ 100/, "") : words;
    expect(shown).not.toMatch(GIVES_AWAY);
    const rails = screen.queryAllByRole("img").map((rail) => rail.getAttribute("aria-label") ?? "");
    expect(rails.filter((label) => label.includes(second?.employer ?? ""))).toStrictEqual([]);
  });

  test("the offer whose short form is answered shows its score, without saying how it stands to the other", async () => {
    await openPage(OfferPage, begun(true), { at: `/offers/${first?.id}`, route: "/offers/:id" });
    expect(document.body.textContent).toMatch(/\/ 100/);
    expect(document.body.textContent).not.toMatch(/ahead|in front|comes first/);
  });

  test("nothing with a score is offered to be saved, printed or sent until one asks for it", async () => {
    await openPage(ReportPage, begun(true), { at: "/report" });
    const without = ["CSV,", "Calendar", "Backup"];
    expect(offered()).toStrictEqual(without);
    const box = screen.getByRole("checkbox", { name: "Save with the scores that you keep hidden" });
    expect(box).toHaveAccessibleDescription(/have every score in them/);
    await userEvent.click(box);
    expect(offered().join(" ")).toBe(
      "Web Markdown Copy Markdown, Copy Spreadsheet CSV CSV, Comparison Link Calendar Backup",
    );
    await userEvent.click(box);
    expect(offered()).toStrictEqual(without);
  });

  test("once scores are shown all is offered without asking", async () => {
    await openPage(ReportPage, begun(false), { at: "/report" });
    expect(screen.getByRole("button", { name: /^PDF/ })).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: /that you keep hidden/ })).toBeNull();
  });

  test("the method page is worked through with the samples", async () => {
    await openPage(MethodPage, begun(true), { at: "/method" });
    expect(await screen.findByText(/You keep scores hidden .+ three invented ones/)).toBeVisible();
  });

  test("what is left to answer is said, and the scores can be had at once and hidden again", async () => {
    const { kept } = await openPage(ComparePage, begun(true), { at: "/compare" });
    expect(screen.getByText(/Still to answer: .+ \(\w+ questions\)\./)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show the scores now" }));
    expect(await screen.findByRole("heading", { name: "Ranking" })).toBeInTheDocument();
    expect((await kept()).app?.scoresHidden).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/Still to answer/)).toBeVisible();
  });
});

const hidden = (file: OffersFile) => hiddenScores(aCase(file), file.app).map(({ offer }) => offer);

describe("which scores are hidden", () => {
  test("none, unless the person asked for it", () => {
    expect(hidden(begun(false))).toStrictEqual([]);
  });

  test("that of each offer whose short form isn't answered, and only that", () => {
    expect(hidden(begun(true))).toStrictEqual([second?.id]);
    expect(hidden({ ...theSamples, app: { scoresHidden: true } })).toStrictEqual([]);
  });

  test("the setting is one tick under What matters", async () => {
    const { kept } = await openPage(WhatMattersPage, begun(false), { at: "/what-matters" });
    expect(screen.getByText("Your ranking, as you move")).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: "Hide scores until my answers are done" }));
    expect(await screen.findByText(/Still to answer/)).toBeVisible();
    expect(screen.queryByText("Your ranking, as you move")).toBeNull();
    expect((await kept()).app?.scoresHidden).toBe(true);
  });
});
