import { describe, expect, it } from "vitest";
import { askNumbers, effectWithNumbers } from "../../../src/findings/asking/ask-effect.ts";
import { askSentences } from "../../../src/findings/asking/ask-sentence.ts";
import { aCaseOf, withFigures } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const OFFERS = 50;
const theCase = aCaseOf(Array.from({ length: OFFERS }, (_, at) => anOffer(`offer-${at}`)));
const open = theCase.comparison.ask ?? [];

/** The item, and how often its offer was looked at. */
const watched = <Item extends { readonly offer: string }>(items: readonly Item[]) => {
  const looks = { count: 0 };
  const all = items.map(({ offer, ...item }) =>
    Object.defineProperty({ ...item, offer }, "offer", {
      enumerable: true,
      get: () => {
        looks.count += 1;
        return offer;
      },
    }),
  );
  return { looks, all };
};

describe("with fifty offers of which nothing is known", () => {
  it("there are many questions to ask", () => {
    expect(open.length).toBeGreaterThan(OFFERS * 20);
  });

  it("telling them looks at each a few times, and not at each for each", () => {
    const { looks, all } = watched(open);
    expect(askSentences(withFigures(theCase, { ask: all }))).toHaveLength(open.length);
    expect(looks.count).toBeLessThan(open.length * 20);
  });

  it("so does naming the questions that could help each", () => {
    const told = askSentences(theCase);
    const partners = told.slice(0, 200);
    const { looks, all } = watched(told.map((item) => Object.assign({}, item, { couldSwitch: false, partners })));
    const numbers = askNumbers(all);
    for (const item of all)
      expect(effectWithNumbers(item, numbers)).toMatch(
        /^Could change your choice only together with question 1, 2, 3 or/,
      );
    expect(looks.count).toBeLessThan(open.length * 20);
  });
});
