import * as z from "zod/mini";
import type { Comparison } from "../engine/comparison.ts";

const byId = <Value extends z.ZodMiniType>(value: Value) => z.readonly(z.record(z.string(), value));
const several = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item));
const range = z.readonly(z.tuple([z.number(), z.number()]));
const pairwise = byId(byId(z.number()));
const fit = z.strictObject({ id: z.string(), fit: z.number() });

const pay = z.strictObject({
  currency: z.nullable(z.string()),
  years: several(
    z.strictObject({
      base: z.number(),
      bonus: z.number(),
      equity: z.number(),
      signOn: z.number(),
      other: z.number(),
      total: z.number(),
    }),
  ),
  averageYear: z.number(),
  adjusted: z.nullable(z.number()),
  partial: z.nullable(z.number()),
});

const offer = z.strictObject({
  id: z.string(),
  rank: z.number(),
  score: z.number(),
  worst: z.number(),
  best: z.number(),
  likely: range,
  answered: z.number(),
  pBest: z.nullable(z.number()),
  regret: z.nullable(z.number()),
  criteria: byId(z.strictObject({ partial: z.number(), contribution: z.number() })),
  verdict: z.strictObject({ band: z.string(), cappedBy: z.nullable(z.string()) }),
  flags: several(z.strictObject({ id: z.string(), state: z.enum(["raised", "possible"]) })),
  lane: z.extend(fit, { first: z.exactOptional(fit), next: fit }),
  pay: z.nullable(pay),
});

const smaa = z.strictObject({
  sureness: z.enum(["sure", "roughly", "order"]),
  draws: z.number(),
  rankAcceptability: byId(several(z.number())),
  pairwise,
  centralWeights: byId(z.nullable(byId(z.number()))),
});

const stability = z.strictObject({
  intervals: byId(range),
  mostCritical: z.nullable(
    z.strictObject({ criterion: z.string(), weight: z.number(), changesAt: z.number(), newLeader: z.string() }),
  ),
});

const oneVoice = z.strictObject({
  leader: z.string(),
  offers: byId(z.strictObject({ score: z.number(), likely: range, pBest: z.number() })),
  voices: several(
    z.strictObject({
      offer: z.string(),
      from: z.nullable(z.string()),
      evidence: z.nullable(z.string()),
      statements: z.number(),
      value: z.number(),
      switchProbability: z.number(),
      informed: z.nullable(z.number()),
      uninformed: z.nullable(z.number()),
    }),
  ),
});

const whatItTakes = z.strictObject({
  sets: z.nullable(
    several(
      z.strictObject({
        cost: z.number(),
        changes: several(z.strictObject({ question: z.string(), to: z.string() })),
      }),
    ),
  ),
  breakEvenPay: z.nullable(z.number()),
});

const beliefCheck = z.strictObject({
  "face-value": z.string(),
  "less-trust": z.string(),
  "unknowns-worst": z.string(),
  "unknowns-best": z.string(),
});

/** A comparison as `score --format json` prints it and the page exports it: these fields and no others; formats, "Comparison". */
export const comparisonSchema = z.strictObject({
  format: z.literal("first-rung/comparison"),
  version: z.literal(1),
  rubric: z.strictObject({ id: z.string(), version: z.string() }),
  weights: byId(z.number()),
  leader: z.nullable(z.string()),
  rubricLeader: z.nullable(z.string()),
  offers: several(offer),
  better: z.nullable(pairwise),
  dominance: z.nullable(several(z.strictObject({ over: z.string(), under: z.string(), certain: z.boolean() }))),
  smaa: z.nullable(smaa),
  stability: z.nullable(stability),
  beliefCheck: z.nullable(beliefCheck),
  ask: z.nullable(
    several(
      z.strictObject({
        offer: z.string(),
        question: z.string(),
        evppi: z.number(),
        switchProbability: z.number(),
        spread: z.number(),
      }),
    ),
  ),
  decided: z.nullable(z.enum(["all", "pair", "single", "open"])),
  oneVoice: z.nullable(oneVoice),
  whatItTakes: z.nullable(byId(whatItTakes)),
}) satisfies z.ZodMiniType<unknown, Comparison>;
