import type { Smaa } from "../../../engine/comparison.ts";
import { CONCENTRATION } from "../../../engine/smaa/weight-sampling.ts";
import { type Case, criterionInSentence, nameOf, weightOf } from "../../case.ts";
import { exactWeightsSentence, ranksSentence, whoseChoiceSentence } from "../../firmness/smaa-sentence.ts";
import {
  type Explained,
  type MethodText,
  type MethodTable,
  notCompared,
  rankedOffers,
  SOURCES,
} from "../method-section.ts";
import { ordinalInWords } from "../../words/counts-in-words.ts";
import { exactWeight, wholePoints } from "../../words/points-in-words.ts";
import { capitalised, paragraph } from "../../words/sentence.ts";
import { waysInTen } from "../../words/ways-in-ten.ts";
import { lookup } from "../../../offers/lookup.ts";

const PLACES_SHOWN = 4;

/** What "roughly" means for the heaviest weight: its standard deviation under Dirichlet(κ·w). */
const roughly = (theCase: Case): string => {
  const { model } = theCase;
  const heaviest = model.criteria.reduce<string | null>(
    (best, { id }) => (best === null || weightOf(theCase, id) > weightOf(theCase, best) ? id : best),
    null,
  );
  if (heaviest === null) return "";
  const weight = weightOf(theCase, heaviest);
  const spread = 100 * Math.sqrt((weight * (1 - weight)) / (CONCENTRATION + 1));
  return ` That of ${criterionInSentence(theCase, heaviest)}, say, is then ${exactWeight(weight)}, give or take ${wholePoints(spread)}.`;
};

const howDrawn = (theCase: Case, { sureness, draws }: Smaa): string => {
  const weights = {
    sure: "the weights stay as you set them",
    roughly: "the weights are drawn around yours",
    order: "the weights are any that stand in the same order as yours",
  } as const;
  return `${draws.toLocaleString("en-GB")} times over, every open answer turns out one way or another, by its chances, and ${weights[sureness]}; then the offers are ranked, and how often each takes which place is counted.${sureness === "roughly" ? roughly(theCase) : ""}`;
};

const placesTable = (theCase: Case, { rankAcceptability }: Smaa): MethodTable => {
  const offers = rankedOffers(theCase);
  const places = offers.slice(0, PLACES_SHOWN).map((_, index) => index);
  return {
    caption: "How often each takes which place",
    columns: ["Offer", ...places.map((place) => capitalised(ordinalInWords(place + 1)))],
    rows: offers.map(({ id }) => ({
      head: nameOf(theCase, id),
      cells: places.map((place) => waysInTen(lookup(rankAcceptability, id)?.[place] ?? 0)),
    })),
  };
};

/** Places under uncertain weights and answers; engine §3. The figures are drawn, so they may not be there yet. */
export const methodSmaa = ({ theCase, offer }: Explained): MethodText => {
  const { smaa } = theCase.comparison;
  const missing = notCompared(theCase);
  return {
    says:
      missing ??
      (smaa === null
        ? "Still being worked out: it takes many draws."
        : paragraph(
            ranksSentence(theCase, offer),
            exactWeightsSentence(theCase, offer),
            whoseChoiceSentence(theCase, offer),
          )),
    how: [
      ...(missing === null && smaa !== null ? [howDrawn(theCase, smaa)] : []),
      "Nobody can set weights to the exact point, so this asks how much of the result depends on them. The draws are the same in every run: if a figure moves, you moved it.",
    ],
    tables: missing === null && smaa !== null ? [placesTable(theCase, smaa)] : [],
    exact: {
      term: "SMAA-2: rank acceptability, pairwise winning index, central weights",
      formula: `roughly: weights from Dirichlet(${CONCENTRATION} · w); order: uniform over the weights in your order; a weight of 0 stays 0`,
      source: SOURCES.lahdelmaSalminen,
    },
  };
};
