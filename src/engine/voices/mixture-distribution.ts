/**
 * The distribution of an offer's score over the joint states of its voices: a weighted sum of those of §2, on the same
 * grid; engine §11.
 *
 * Adding up parts is most of the work, and 64 states would be 64 times of it. But states share most of their parts, and
 * adding a part is linear: states whose *remaining* parts are the same are summed first and go on as one. As long as there
 * are fewer in which the parts *so far* are the same, these go as one shape, which is then placed and weighed for each.
 * What no voice touched comes last, once. Certain contributions are placed once a state.
 */
import { at } from "../at.ts";
import { type ScoreDistribution, sumDistribution } from "../distribution/score-distribution.ts";
import type { Belief } from "../model.ts";
import { type ScorePart, scorePart } from "../offer/score-part.ts";
import type { Points } from "../units.ts";
import { addUp, placed, type Placing } from "./mixing.ts";
import { certainPoints, openParts, type PartRow, partRows } from "./part-rows.ts";
import type { Posterior } from "./posterior.ts";

const groupedBy = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => number): readonly (readonly Thing[])[] => {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
};

/** States whose parts from here on are the same, and one of them. */
interface Branch {
  readonly row: PartRow;
  readonly distribution: ScoreDistribution;
}

const present = (parts: readonly (ScorePart | null)[]): readonly ScorePart[] => parts.filter((part) => part !== null);

/** The first place from which on there are no more different rests than different beginnings. */
const turningPoint = (rows: readonly PartRow[], length: number): number => {
  const kinds = (keyOf: (row: PartRow) => number): number => new Set(rows.map(keyOf)).size;
  let place = 0;
  while (place < length && kinds(({ after }) => at(after, place)) > kinds(({ before }) => at(before, place)))
    place += 1;
  return place;
};

/** What an offer's mixture is made of: plain data, so that a worker can be sent it. */
export interface MixtureInput {
  /** what each question adds if its partial value is 1, as `fullPoints` gives it */
  readonly full: readonly Points[];
  /** the offer's own, one a question */
  readonly beliefs: readonly Belief[];
  readonly posterior: Posterior;
}

/**
 * The mixture over the posterior's states.
 *
 * @example meanOf(mixtureDistribution({ full, beliefs: grove.beliefs, posterior })) // 62.5
 */
export const mixtureDistribution = ({ full, beliefs, posterior }: MixtureInput): ScoreDistribution => {
  const { rows, untouched } = partRows(posterior, full);
  const shared = openParts(beliefs, untouched, full).toSorted((a, b) => a.span - b.span);
  const certain = certainPoints(beliefs, untouched, full);
  const start = turningPoint(rows, posterior.touched.length);
  const shapes: ScoreDistribution[] = [];
  for (const alike of groupedBy(rows, ({ before }) => at(before, start))) {
    const { before, parts } = at(alike, 0);
    shapes[at(before, start)] = sumDistribution(present(parts.slice(0, start)));
  }
  const placingOf = (row: PartRow): Placing => ({
    shape: at(shapes, at(row.before, start)),
    point: scorePart([certain + row.certain], [row.weight]),
  });
  let branches = groupedBy(rows, ({ after }) => at(after, start)).map((going): Branch => ({
    row: at(going, 0),
    distribution: placed(going.map(placingOf)),
  }));
  for (let place = start; place < posterior.touched.length; place += 1) {
    branches = groupedBy(branches, ({ row }) => at(row.after, place)).map((going): Branch => {
      const { row } = at(going, 0);
      const sum = addUp(going.map(({ distribution }) => distribution));
      const part = at(row.parts, place);
      return { row, distribution: part === null ? sum : sumDistribution([part], sum) };
    });
  }
  return sumDistribution(shared, addUp(branches.map(({ distribution }) => distribution)));
};
