import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compareModel } from "../../../src/engine/compare.ts";
import { at as atOrThrow } from "../../../src/engine/at.ts";
import { fullPoints } from "../../../src/engine/offer/score-part.ts";
import type { OffersFile, Statement } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { voicedOffer } from "../../../src/engine/voices/voiced-offer.ts";
import { aVoicesRubric } from "../../builders/a-voices-rubric.ts";
import { anyVoicesFile } from "../../builders/any-voices-file.ts";

type Name = (from: string | undefined) => string | undefined;

const withName = <Told extends Pick<Statement, "from">>(told: Told, name: Name): Told => {
  const copy = { ...told };
  const now = name(told.from);
  if (now === undefined) delete copy.from;
  else copy.from = now;
  return copy;
};

/** The file with every statement's name changed; undefined takes it away. */
const renamed = (file: OffersFile, name: Name): OffersFile => ({
  ...file,
  offers: (file.offers ?? []).map((offer) => {
    const copy = structuredClone(offer);
    copy.answers = Object.fromEntries(
      Object.entries(offer.answers ?? {}).map(([id, answer]) => {
        const own = withName(answer, name);
        if (own.also !== undefined) own.also = own.also.map((told) => withName(told, name));
        return [id, own];
      }),
    );
    if (copy.pay !== undefined) copy.pay = withName(copy.pay, name);
    return copy;
  }),
});

const secondNamed = (from: string | null): string | null => (from === null ? null : `${from} the second`);

const compared = (file: OffersFile) => compareModel(buildModel(aVoicesRubric, file));

describe("laws of one voice", () => {
  it("naming every statement differently gives the figures of independent witnesses again", () => {
    fc.assert(
      fc.property(anyVoicesFile(aVoicesRubric), (file) => {
        let count = 0;
        const apart = renamed(file, () => `person ${(count += 1)}`);
        const { oneVoice, offers, leader } = compared(apart);
        expect(oneVoice?.voices ?? []).toEqual([]);
        expect(oneVoice?.leader ?? null).toBe(leader);
        for (const { id, score, likely, pBest } of offers) {
          expect(oneVoice?.offers[id]).toEqual({ score, likely, pBest });
        }
      }),
    );
  });

  it("renaming a voice changes nothing but its name", () => {
    fc.assert(
      fc.property(anyVoicesFile(aVoicesRubric), (file) => {
        const before = compared(file).oneVoice;
        const after = compared(
          renamed(file, (from) => (from === undefined || from.trim() === "" ? from : `${from.trim()} the second`)),
        ).oneVoice;
        expect(after).toEqual(
          before && {
            ...before,
            voices: before.voices.map((voice) => Object.assign({}, voice, { from: secondNamed(voice.from) })),
          },
        );
      }),
    );
  });

  it("with one voice a question the mean is that of independent witnesses, and the variance differs as §11 says", () => {
    fc.assert(
      fc.property(anyVoicesFile(bundledRubric, { maxAlso: 0, names: ["Sam", "Priya", ""], maxOffers: 2 }), (file) => {
        const model = buildModel(bundledRubric, file);
        const full = fullPoints(model);
        for (const offer of model.offers) {
          const { voices, states, score, mixture } = voicedOffer(model, offer);
          fc.pre(voices.every(({ reliabilities }) => reliabilities.length === 1));
          const own = offer.beliefs.reduce((sum, { mean }, at) => sum + (full[at] ?? 0) * mean, 0);
          expect(score).toBeCloseTo(own, 9);
          const spread = (beliefs: typeof offer.beliefs) =>
            beliefs.reduce(
              (sum, { values, probabilities, mean }, at) =>
                sum +
                (full[at] ?? 0) ** 2 *
                  values.reduce((all, value, place) => all + (probabilities[place] ?? 0) * (value - mean) ** 2, 0),
              0,
            );
          const beliefsIn = (state: number): typeof offer.beliefs => {
            const beliefs = [...offer.beliefs];
            for (const { question, beliefs: different, of } of mixture.posterior.touched)
              beliefs[question] = atOrThrow(different, of[state] ?? -1);
            return beliefs;
          };
          const variance = states.reduce(
            (sum, state, at) => sum + state.weight * (spread(beliefsIn(at)) + (state.score - score) ** 2),
            0,
          );
          const expected = voices.reduce((sum, { statements, reliabilities: [r = 0] }) => {
            const ds = statements.map(({ question, option }) => {
              const { values = [], prior = [] } = model.questions[question] ?? {};
              const mean = values.reduce((all, value, place) => all + value * (prior[place] ?? 0), 0);
              const said = option === null ? (offer.beliefs[question]?.face ?? 0) : (values[option] ?? 0);
              return (full[question] ?? 0) * (said - mean);
            });
            const together = ds.reduce((all, d) => all + d, 0) ** 2;
            const apart = ds.reduce((all, d) => all + d * d, 0);
            return sum + r * (1 - r) * (together - apart);
          }, spread(offer.beliefs));
          expect(variance).toBeCloseTo(expected, 6);
        }
      }),
    );
  });

  it("what a voice is worth is no less than 0, and its chances are chances", () => {
    fc.assert(
      fc.property(anyVoicesFile(aVoicesRubric), (file) => {
        const { oneVoice } = compared(file);
        for (const { value, switchProbability, statements } of oneVoice?.voices ?? []) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(switchProbability).toBeGreaterThanOrEqual(0);
          expect(switchProbability).toBeLessThanOrEqual(1 + 1e-9);
          expect(statements).toBeGreaterThanOrEqual(2);
        }
        const total = Object.values(oneVoice?.offers ?? {}).reduce((sum, { pBest }) => sum + (pBest ?? Number.NaN), 0);
        expect(total).toBeCloseTo(oneVoice === null ? 0 : 1, 6);
      }),
    );
  });
});
