import type { Steps } from "../engine/steps.ts";
import { moneyInWords } from "../findings/words/money-in-words.ts";
import type { OffersFile } from "../offers/schema.ts";
import { inSteps } from "./beside/in-steps.ts";
import { evaluationOf, figuresInSteps } from "./figures.ts";

function* everything(file: OffersFile): Steps<void> {
  yield* figuresInSteps(file);
  yield;
  // How a currency is written is looked up with the first amount, which takes a slow phone longer than most of these figures.
  for (const { pay } of evaluationOf(file).offers) moneyInWords(0, pay?.currency);
}

/** Works out a file's figures before a page asks for them, a step at a time: in one stretch a slow phone would stand still. */
export const workedOut = (file: OffersFile): Promise<void> =>
  new Promise((resolve) => {
    inSteps(everything(file), resolve);
  });
