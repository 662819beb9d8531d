/**
 * Engine §11 the slow way, written from the page on its own: every u-state of every voice, every option of every question,
 * each state's distribution added up cell by cell. What §1–§10 give (weights, pay's partial value) is taken from the model.
 */
import type { OneVoice, VoiceCheck } from "../../src/engine/comparison.ts";
import type { Model, ModelQuestion } from "../../src/engine/model.ts";
import { addTo, CELLS, type Cells, pBestOf, quantile } from "./plain-grid.ts";

interface Said {
  readonly question: number;
  /** null for pay */
  readonly option: number | null;
  readonly r: number;
  readonly voice: string | null;
}

interface State {
  /** u of each joint voice, by key */
  readonly us: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly score: number;
  readonly cells: Cells;
}

const found = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new RangeError("not there");
  return thing;
};

const saidOf = (model: Model, at: number): Said[] => {
  const { offer, beliefs } = found(model.offers[at]);
  const levels = new Map(model.rubric.evidence.map((level) => [level.id, level]));
  let least = found(model.rubric.evidence[0]);
  for (const level of model.rubric.evidence) if (level.reliability <= least.reliability) least = level;
  const said: Said[] = [];
  const add = (
    question: number,
    option: number | null,
    told: { readonly evidence?: string | undefined; readonly from?: string | undefined },
  ) => {
    const level = told.evidence === undefined ? least : found(levels.get(told.evidence));
    const name = (told.from ?? "").trim();
    const key = name !== "" ? `N${name}` : level.oneVoice ? `E${level.id}` : null;
    const r = level.reliability;
    said.push({ question, option, r, voice: r === 0 || r === 1 ? null : key });
  };
  model.questions.forEach((question, index) => {
    if (question.kind === "pay" && offer.pay !== undefined && beliefs[index]?.known === true)
      add(index, null, offer.pay);
    if (question.kind !== "choice") return;
    const answer = new Map(Object.entries(offer.answers ?? {})).get(question.id);
    if (answer === undefined || answer.choice === "unknown") return;
    for (const told of [answer, ...(answer.also ?? [])]) add(index, question.optionIds.indexOf(told.choice), told);
  });
  return said;
};

/** Keys of the voices that are looked at jointly, most statements first, with the middles and lengths of their stretches. */
const jointOf = (said: readonly Said[]) => {
  const keys = [...new Set(said.flatMap(({ voice }) => (voice === null ? [] : [voice])))];
  const counted = keys
    .map((key, place) => ({ key, place, of: said.filter(({ voice }) => voice === key) }))
    .filter(({ of }) => of.length >= 2)
    .toSorted((a, b) => b.of.length - a.of.length || a.place - b.place)
    .map(({ key, place, of }) => {
      const edges = [0, ...new Set(of.map(({ r }) => r)), 1].toSorted((a, b) => a - b);
      const stretches = edges.slice(1).map((edge, index) => ({
        u: (edge + (edges[index] ?? 0)) / 2,
        length: edge - (edges[index] ?? 0),
      }));
      return { key, place, count: of.length, stretches };
    });
  let product = 1;
  const fitting: typeof counted = [];
  for (const voice of counted) {
    if (product * voice.stretches.length > 64) break;
    product *= voice.stretches.length;
    fitting.push(voice);
  }
  return fitting.toSorted((a, b) => a.place - b.place);
};

/** Masses of the options, unnormalised: their sum is L. */
const massesOf = ({ prior }: ModelQuestion, said: readonly Said[], k: (one: Said) => number): number[] =>
  prior.map((share, option) =>
    said.reduce(
      (mass, one) => mass * (k(one) * (one.option === option ? 1 : 0) + (1 - k(one)) * (prior[one.option ?? 0] ?? 0)),
      share,
    ),
  );

const total = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);

const statesOf = (model: Model, at: number, said: readonly Said[], joint: ReturnType<typeof jointOf>): State[] => {
  const { beliefs } = found(model.offers[at]);
  let combos: { us: Map<string, number>; prior: number }[] = [{ us: new Map(), prior: 1 }];
  for (const { key, stretches } of joint)
    combos = combos.flatMap(({ us, prior }) =>
      stretches.map(({ u, length }) => ({ us: new Map([...us, [key, u]]), prior: prior * length })),
    );
  const onQuestion = model.questions.map((_, index) => said.filter(({ question }) => question === index));
  const k = (us: ReadonlyMap<string, number>) => (one: Said) => {
    const u = one.voice === null ? undefined : us.get(one.voice);
    return u === undefined ? one.r : one.r > u ? 1 : 0;
  };
  const masses = combos.map(({ us }) =>
    model.questions.map((question, index) => {
      const here = onQuestion[index] ?? [];
      return question.kind === "choice" && here.length > 0 ? massesOf(question, here, k(us)) : null;
    }),
  );
  const likelihood = (row: number, index: number): number => {
    const own = masses[row]?.[index] ?? null;
    return own === null ? 1 : total(own);
  };
  const isOut = model.questions.map((_, index) => combos.every((_c, row) => likelihood(row, index) === 0));
  const raw = combos.map(({ prior }, c) =>
    model.questions.reduce((weight, _, index) => weight * (isOut[index] === true ? 1 : likelihood(c, index)), prior),
  );
  return combos.map(({ us }, c): State => {
    let [score, certain] = [0, 0];
    let cells: Cells = new Float64Array(CELLS);
    const open: (readonly [number, number])[][] = [];
    model.questions.forEach(({ criterion, share, prior, values, kind }, index) => {
      const full = 100 * (model.weights[criterion] ?? 0) * share;
      const own = masses[c]?.[index] ?? null;
      const belief = found(beliefs[index]);
      const [first] = onQuestion[index] ?? [];
      let outcomes: (readonly [value: number, chance: number])[];
      if (kind === "pay" && first !== undefined) {
        const informed = k(us)(first);
        outcomes = [
          [belief.face ?? 0, informed],
          ...values.map((v, o) => [v, (1 - informed) * (prior[o] ?? 0)] as const),
        ];
      } else if (own === null || isOut[index] === true) {
        outcomes = belief.values.map((v, o) => [v, belief.probabilities[o] ?? 0]);
      } else {
        const sum = total(own);
        outcomes = values.map((v, o) => [v, sum === 0 ? 0 : (own[o] ?? 0) / sum]);
      }
      const mean = outcomes.reduce((all, [v, chance]) => all + v * chance, 0);
      score += full * mean;
      const sure = outcomes.find(([, chance]) => chance > 1 - 1e-12);
      if (sure !== undefined) certain += full * sure[0];
      else open.push(outcomes.map(([v, chance]) => [full * v, chance]));
    });
    const weight = (raw[c] ?? 0) / total(raw);
    if (weight > 0) {
      cells[0] = 1;
      cells = addTo(cells, [[certain, 1]]);
      for (const outcomes of open) cells = addTo(cells, outcomes);
    }
    return { us, weight, score, cells };
  });
};

const tiny = (figure: number): number => (figure < 1e-9 ? 0 : figure);
const before = (a: number, b: number): number => (Math.abs(a - b) <= 1e-9 ? 0 : b - a);

const turn = ({ informed, uninformed }: VoiceCheck): number =>
  informed === null || uninformed === null ? 0 : Math.abs(informed - uninformed);

/** `oneVoice` of a model, by the definition; `leader` is the index of §3's. */
export const everyState = (model: Model, leader: number): OneVoice => {
  const offers = model.offers.map(({ offer }, at) => {
    const said = saidOf(model, at);
    const joint = jointOf(said);
    const states = statesOf(model, at, said, joint);
    const mixture = new Float64Array(CELLS);
    let score = 0;
    for (const state of states) {
      score += state.weight * (state.weight > 0 ? state.score : 0);
      for (let cell = 0; cell < CELLS; cell += 1)
        mixture[cell] = (mixture[cell] ?? 0) + state.weight * (state.cells[cell] ?? 0);
    }
    return { id: offer.id, joint, states, mixture, score };
  });
  const means = offers.map(({ score }) => score);
  const pBest = pBestOf(offers.map(({ mixture }) => mixture));
  const voices = offers.flatMap(({ id, joint, states }, at) =>
    joint.map(({ key, count, stretches }): VoiceCheck => {
      let [value, switches] = [-Math.max(...means), 0];
      const scores = stretches.map(({ u }) => {
        const within = states.filter(({ us, weight }) => weight > 0 && us.get(key) === u);
        const chance = within.reduce((sum, { weight }) => sum + weight, 0);
        if (chance === 0) return null;
        const score = within.reduce((sum, { weight, score: points }) => sum + weight * points, 0) / chance;
        const all = means.map((mean, place) => (place === at ? score : mean));
        value += chance * Math.max(...all);
        if (Math.max(...all) > (all[leader] ?? 0) + 1e-9) switches += chance;
        return score;
      });
      return {
        offer: id,
        from: key.startsWith("N") ? key.slice(1) : null,
        evidence: key.startsWith("E") ? key.slice(1) : null,
        statements: count,
        value: tiny(value),
        switchProbability: tiny(switches),
        informed: scores[0] ?? null,
        uninformed: scores.at(-1) ?? null,
      };
    }),
  );
  const best = Math.max(...means);
  return {
    leader: found(offers.find(({ score }) => score >= best - 1e-9)).id,
    offers: Object.fromEntries(
      offers.map(({ id, score, mixture }, at) => [
        id,
        { score, likely: [quantile(mixture, 0.1), quantile(mixture, 0.9)], pBest: pBest[at] ?? 0 },
      ]),
    ),
    voices: voices.toSorted(
      (a, b) =>
        before(a.value, b.value) || before(a.switchProbability, b.switchProbability) || before(turn(a), turn(b)),
    ),
  };
};
