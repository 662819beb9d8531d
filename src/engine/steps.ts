/** What takes long, worked out a step at a time: a page or a worker does in between whatever can't wait. */

/** The result is returned after the last step. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/**
 * The result, all steps at once.
 *
 * @example resultOf(smaaSteps(smaaInput(model), 1000)).draws // 1000
 */
export const resultOf = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/**
 * Steps that many ask for and that are taken once: each who asks goes on from where the others have come to. What failed begins
 * again with the next who asks.
 *
 * @example resultOf(sharedSteps(() => smaaSteps(smaaInput(model), 1000))()).draws // 1000
 */
export const sharedSteps = <Result>(begin: () => Steps<Result>): (() => Steps<Result>) => {
  let steps: Steps<Result> | null = null;
  let known: { readonly result: Result } | null = null;
  return function* () {
    while (known === null) {
      steps ??= begin();
      try {
        const step = steps.next();
        if (step.done === true) known = { result: step.value };
      } catch (error) {
        steps = null;
        throw error;
      }
      if (known === null) yield;
    }
    return known.result;
  };
};
