import type { OffersFile } from "../offers/schema.ts";
import { inSteps } from "./beside/in-steps.ts";
import { figuresInSteps } from "./figures.ts";

/** Works out a file's figures before a page asks for them, a step at a time: in one stretch a slow phone would stand still. */
export const workedOut = (file: OffersFile): Promise<void> =>
  new Promise((resolve) => {
    inSteps(figuresInSteps(file), resolve);
  });
