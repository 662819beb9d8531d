import { type Explained, type MethodText, notCompared } from "../method-section.ts";
import { stepsToStop, whenToStop } from "../../asking/when-to-stop.ts";

const stateOf = ({ reached, here }: ReturnType<typeof stepsToStop>[number]): string =>
  here ? "you are here" : reached ? "behind you" : "not yet";

/** When asking can stop; engine §4. */
export const methodStop = ({ theCase }: Explained): MethodText => {
  const missing = notCompared(theCase);
  return {
    says: missing ?? whenToStop(theCase) ?? "",
    how: [
      "This doesn't go by chances but by what is possible. The answers that help another offer are taken at their best and those of today's first at their worst: one at a time, two at a time, then all together. As soon as none of that can put another ahead, more answers make you surer and change nothing.",
    ],
    tables:
      missing === null
        ? [
            {
              caption: "From open to settled",
              columns: ["What could change it", ""],
              rows: stepsToStop(theCase).map((step) => ({ head: step.step, cells: [stateOf(step)] })),
              inWords: true,
            },
          ]
        : [],
    exact: {
      term: "Whether any one, two, or all open answers can leave the leader strictly beaten",
      formula: "gap ≥ sum of the largest moves that are possible, at the weights given",
      source: "Our rule, exact for the additive score.",
    },
  };
};
