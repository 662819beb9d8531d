import type { OffersFile } from "../offers/schema.ts";
import { inSteps, type Steps } from "./beside/in-steps.ts";
import { figuresInSteps } from "./figures.ts";

const figureSteps = function* (file: OffersFile): Steps<void> {
  for (const step of figuresInSteps(file)) {
    step();
    yield;
  }
};

/** Works out a file's figures before a page asks for them, a part at a time: in one stretch a slow phone would stand still. */
export const workedOut = (file: OffersFile): Promise<void> =>
  new Promise((resolve) => {
    inSteps(figureSteps(file), resolve);
  });
