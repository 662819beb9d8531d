import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { gapSentence } from "../../../src/findings/comparing/gap-sentence.ts";
import { rankingHeadline } from "../../../src/findings/comparing/ranking-headline.ts";
import { mostIsLostOn, whatDrivesTheScore } from "../../../src/findings/comparing/score-explained.ts";
import { firmnessSentence } from "../../../src/findings/firmness/firmness-sentence.ts";
import { ranksSentence } from "../../../src/findings/firmness/smaa-sentence.ts";
import { offerHeadline } from "../../../src/findings/offer/offer-headline.ts";
import { verdictSentence } from "../../../src/findings/offer/verdict-sentence.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import { choiceAgainst } from "../../../src/findings/spine/choice-against.ts";
import { addOwnCriterion, setOwnAnswer } from "../../../src/offers/edit/edit-own-criteria.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";

const OWN = { id: "own-near", title: "Near family", weight: 30 };
const DAY = "2026-11-23";
const unrated = addOwnCriterion(theSamples, OWN);

/** Every sentence that states a finding. */
const findings = (file: OffersFile): readonly string[] => {
  const context = aCase(file);
  const ids = context.comparison.offers.map(({ id }) => id);
  const heads = [
    comparisonHeadline(context),
    rankingHeadline(context),
    ...ids.flatMap((id) => [
      offerHeadline(context, id, DAY),
      ...ids.filter((other) => other !== id).map((other) => gapSentence(context, id, other)),
    ]),
  ];
  const verdicts = ids.map((id) => verdictSentence(context, id));
  return [
    ...heads.flatMap(({ headline, detail }) => [headline, detail]),
    ...verdicts.flatMap(({ label, reasons }) => [label, reasons]),
    ...ids.flatMap((id) => [
      whatDrivesTheScore(context, id),
      mostIsLostOn(context, id),
      choiceAgainst(context, id) ?? "",
      ranksSentence(context, id) ?? "",
    ]),
    firmnessSentence(context) ?? "",
    reportContent(context, DAY).finding,
  ];
};

const naming = (file: OffersFile): readonly string[] => findings(file).filter((words) => /near family/i.test(words));

describe("a criterion of the person's own that is rated at no offer yet", () => {
  it("widens the likely range of every offer", () => {
    const [before, after] = [aCase(theSamples), aCase(unrated)].map(({ comparison }) =>
      comparison.offers.map(({ likely: [low, high] }) => high - low),
    );
    expect(after).toHaveLength(3);
    for (const [index, width] of (after ?? []).entries()) expect(width).toBeGreaterThan(before?.[index] ?? Infinity);
  });

  it("is named by no sentence as a finding, however much it weighs", () => {
    expect(findings(unrated).length).toBeGreaterThan(20);
    expect(naming(unrated)).toEqual([]);
  });

  it("is named once it is rated", () => {
    const rated = setOwnAnswer(setOwnAnswer(unrated, "harbor", OWN.id, 1), "northwind", OWN.id, 0);
    expect(naming(rated).length).toBeGreaterThan(0);
    expect(naming(rated).join(" ")).not.toContain("know yet Near family");
  });

  it("is in the report's list of what is open, not among what speaks for one", () => {
    const text = toMarkdown(reportContent(aCase(unrated), DAY));
    expect(text).not.toMatch(/near family (speaks|counts)|(strong|good|weak) on [^.;]*near family/i);
  });
});
