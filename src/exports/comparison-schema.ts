import { z } from "zod";
import type { Comparison } from "../engine/comparison.ts";

const byId = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value).readonly();
const several = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const range = z.tuple([z.number(), z.number()]).readonly();
const pairwise = byId(byId(z.number()));
const fit = z.strictObject({ id: z.string(), fit: z.number() });

const pay = z.strictObject({
  currency: z.string().nullable(),
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
  adjusted: z.number().nullable(),
  partial: z.number().nullable(),
});

const offer = z.strictObject({
  id: z.string(),
  rank: z.number(),
  score: z.number(),
  worst: z.number(),
  best: z.number(),
  likely: range,
  answered: z.number(),
  pBest: z.number().nullable(),
  regret: z.number().nullable(),
  criteria: byId(z.strictObject({ partial: z.number(), contribution: z.number() })),
  verdict: z.strictObject({ band: z.string(), cappedBy: z.string().nullable() }),
  flags: several(z.strictObject({ id: z.string(), state: z.enum(["raised", "possible"]) })),
  lane: fit.extend({ first: fit.exactOptional(), next: fit }),
  pay: pay.nullable(),
});

const smaa = z.strictObject({
  sureness: z.enum(["sure", "roughly", "order"]),
  draws: z.number(),
  rankAcceptability: byId(several(z.number())),
  pairwise,
  centralWeights: byId(byId(z.number()).nullable()),
});

const stability = z.strictObject({
  intervals: byId(range),
  mostCritical: z
    .strictObject({ criterion: z.string(), weight: z.number(), changesAt: z.number(), newLeader: z.string() })
    .nullable(),
});

const oneVoice = z.strictObject({
  leader: z.string(),
  offers: byId(z.strictObject({ score: z.number(), likely: range, pBest: z.number() })),
  voices: several(
    z.strictObject({
      offer: z.string(),
      from: z.string().nullable(),
      evidence: z.string().nullable(),
      statements: z.number(),
      value: z.number(),
      switchProbability: z.number(),
      informed: z.number().nullable(),
      uninformed: z.number().nullable(),
    }),
  ),
});

const whatItTakes = z.strictObject({
  sets: several(
    z.strictObject({
      cost: z.number(),
      changes: several(z.strictObject({ question: z.string(), to: z.string() })),
    }),
  ).nullable(),
  breakEvenPay: z.number().nullable(),
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
  leader: z.string().nullable(),
  rubricLeader: z.string().nullable(),
  offers: several(offer),
  better: pairwise.nullable(),
  dominance: several(z.strictObject({ over: z.string(), under: z.string(), certain: z.boolean() })).nullable(),
  smaa: smaa.nullable(),
  stability: stability.nullable(),
  beliefCheck: beliefCheck.nullable(),
  ask: several(
    z.strictObject({
      offer: z.string(),
      question: z.string(),
      evppi: z.number(),
      switchProbability: z.number(),
      spread: z.number(),
    }),
  ).nullable(),
  decided: z.enum(["all", "pair", "single", "open"]).nullable(),
  oneVoice: oneVoice.nullable(),
  whatItTakes: byId(whatItTakes).nullable(),
}) satisfies z.ZodType<unknown, Comparison>;
