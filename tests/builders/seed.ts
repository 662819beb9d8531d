import * as fc from "fast-check";

/**
 * What properties are asked of is the same in each run, so that what passed once passes everywhere; `npm run soak` draws others.
 * A failure's own seed, as it is printed, draws its cases again.
 */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
