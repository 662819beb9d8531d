export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface ToPlace {
  /** the point that the label belongs to, in pixels */
  readonly x: number;
  readonly y: number;
  /** the label's size in pixels */
  readonly width: number;
  readonly height: number;
}

interface Placed extends Box {
  readonly side: "start" | "end";
}

const AWAY = 12;
const STEP = 8;
const STEPS = 20;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);

const candidates = ({ x, y, width, height }: ToPlace): Placed[] =>
  Array.from({ length: 2 * STEPS + 1 }, (_, at) => (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * STEP).flatMap(
    (shift) => {
      const top = y - height / 2 + shift;
      return [
        { x: x + AWAY, y: top, width, height, side: "start" as const },
        { x: x - AWAY - width, y: top, width, height, side: "end" as const },
      ];
    },
  );

/**
 * A place for each label beside its point, in the order given: the nearest that touches no obstacle, no earlier
 * label and not the frame; where there is none, the one that touches least. Sizes in pixels.
 */
export const positionLabels = (
  labels: readonly ToPlace[],
  obstacles: readonly Box[],
  frame: Box,
): readonly Placed[] => {
  const done: Placed[] = [];
  for (const label of labels) {
    const cost = (box: Box): number =>
      [...obstacles, ...done].reduce((sum, other) => sum + overlap(box, other), 2 * outside(box, frame));
    const costed = candidates(label).map((box) => ({ box, cost: cost(box) }));
    const least = Math.min(...costed.map((each) => each.cost));
    const best = costed.find((each) => each.cost === least);
    if (best !== undefined) done.push(best.box);
  }
  return done;
};
