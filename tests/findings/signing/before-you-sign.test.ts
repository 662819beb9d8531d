import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compare } from "../../../src/engine/compare.ts";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { caseOf } from "../../../src/findings/case.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import { beforeYouSign } from "../../../src/findings/signing/before-you-sign.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { theRubric } from "../../builders/rubric-files.ts";

const rubric = theRubric();
const written = (choice: string) => ({ choice, evidence: "written" });
const told = (file: OffersFile) =>
  beforeYouSign(caseOf({ file, model: buildModel(rubric, file), comparison: compare(rubric, file) }));
const seat = anOffer("a", { answers: { mentor: written("regular-and-proven") } });

describe("before you sign", () => {
  it("asks the ten questions of both packs of the offer in front, heaviest first, though neither is chosen", () => {
    const asked = told(anOffersFile([seat, anOffer("b")]));
    expect(asked?.offer).toBe("a");
    expect(asked?.items.map(({ question }) => question)).toEqual([
      "money-back",
      "seat-money",
      "planned-change",
      "notice-period",
      "after-leaving",
      "good-part",
      "probation",
      "papers-seen",
      "one-person",
      "handover",
    ]);
  });

  it("leaves out what is in writing, and asks of the chosen offer once there is one", () => {
    const chosen = anOffer("b", { answers: { "money-back": written("nothing-owed") } });
    const asked = told(anOffersFile([seat, chosen], { app: { decision: { offer: "b", because: "of the people" } } }));
    expect(asked?.title).toBe("Before you sign with Employer b");
    expect(asked?.items.map(({ question }) => question)).not.toContain("money-back");
  });

  it("says why, and cites its sources", () => {
    const asked = told(anOffersFile([seat]));
    expect(asked?.why).toMatch(/they can end or change a good job.*public guidance and posts, among them \w/);
    expect(asked?.sources).toHaveLength(4);
    for (const source of asked?.sources ?? []) expect(source).toMatch(/^.+, .+/);
  });

  it("is asked of one offer, and where all that could change the choice is answered", () => {
    const all = (place: number) =>
      Object.fromEntries(
        rubric.criteria.flatMap(({ questions }) =>
          questions.flatMap((question) =>
            question.kind === "choice" ? [[question.id, written(question.options.at(place)?.id ?? "")] as const] : [],
          ),
        ),
      );
    const known = anOffer("a", { answers: all(-1) });
    const poor = anOffer("b", { answers: all(0) });
    expect(compare(rubric, anOffersFile([known, poor])).decided).toBe("all");
    expect(told(anOffersFile([known, poor]))?.items).toHaveLength(10);
  });

  it("stands in the report with its words, in Markdown whole, and can be left out", () => {
    const file = anOffersFile([seat, anOffer("b")]);
    const theCase = caseOf({ file, model: buildModel(rubric, file), comparison: compare(rubric, file) });
    const text = toMarkdown(reportContent(theCase, "2026-11-29"));
    expect(text).toMatch(/## Before you sign with Employer a\n\nAsk these in any case/);
    expect(text.match(/Ask (the|your|a) [^:]*: “/g)?.length).toBeGreaterThanOrEqual(10);
    expect(text).toMatch(/Sources: .+/);
    expect(toHtml(reportContent(theCase, "2026-11-29"), file)).toContain("Eight more are on the page Ask.");
    const without = toMarkdown(reportContent(theCase, "2026-11-29", { sections: { signing: false } }));
    expect(without).not.toContain("Before you sign");
  });

  it("is silent without offers and where all is in writing", () => {
    expect(told(anOffersFile([]))).toBeNull();
    const all = rubric.packs
      .flatMap(({ questions }) => questions)
      .map(({ id, options }) => [id, written(options[2]?.id ?? "")]);
    expect(told(anOffersFile([anOffer("a", { answers: Object.fromEntries(all) })]))).toBeNull();
  });
});
