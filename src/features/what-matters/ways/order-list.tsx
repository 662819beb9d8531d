import { inSentence } from "../../../findings/names/offer-name.ts";
import { toPoints } from "../../../engine/units.ts";
import { useRef, useState } from "react";
import { Grip } from "./grip.tsx";
import type { PointsById } from "../../../engine/weights.ts";
import { orderWeights } from "../../../engine/order-weights.ts";
import { wholePoints } from "../../../findings/words/points-in-words.ts";
import { lookup } from "../../../offers/lookup.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { LiveText } from "../../../ui/above/live-text.tsx";
import { Name } from "../../../ui/name.tsx";
import { differOnlyByRounding } from "./rescaled.ts";
import styles from "./order-list.module.css";
import type { LiveWeights } from "../weights/use-weights.ts";

/** How many of the points are told beforehand. */
const FEW = 3;

/** Ids in a new order as weights of 100: the rank-order centroid; what counts nothing stays so. */
const weightsOfOrder = (ids: readonly string[], counting: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(
      orderWeights(Object.fromEntries(ids.map((id, index) => [id, counting.has(id) ? ids.length - index : 0]))),
    ).map(([id, weight]) => [id, toPoints(weight)]),
  );

const moved = (ids: readonly string[], id: string, to: number): readonly string[] => {
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, id);
};

/** Tells one order of criteria, and which of them count, from every other. */
const keyOf = (order: readonly string[], counting: ReadonlySet<string>): string =>
  order.map((id) => `${id}${counting.has(id) ? "" : " 0"}`).join("|");

/** The key of the order that points make, of these criteria, of equals in the order given; empty where they are of others. */
const keyOfPoints = (points: PointsById, criteria: readonly string[]): string => {
  if (Object.keys(points).length !== criteria.length || criteria.some((id) => !Object.hasOwn(points, id))) return "";
  const of = (id: string): number => lookup(points, id) ?? 0;
  return keyOf(
    criteria.toSorted((a, b) => of(b) - of(a)),
    new Set(criteria.filter((id) => of(id) > 0)),
  );
};

/** One move: the points before it and by it. */
interface Move {
  readonly before: PointsById;
  readonly after: PointsById;
}

interface OrderListProps {
  readonly weights: LiveWeights;
  /** points of 100 that were in force before, the newest first: an order that is met again gets its own back */
  readonly earlier: readonly PointsById[];
}

/** The criteria in order of importance: by dragging, with the buttons, or with the arrow keys on a button. */
export const OrderList = ({ weights: { model, points, set }, earlier }: OrderListProps) => {
  const [said, setSaid] = useState("");
  const titles = new Map(model.criteria.map(({ id, title }) => [id, title]));
  const ids = model.criteria
    .map(({ id }) => id)
    .toSorted((a, b) => (lookup(points, b) ?? 0) - (lookup(points, a) ?? 0));
  const seen = useRef(new Map<string, PointsById>());
  const [undo, setUndo] = useState<readonly Move[]>([]);
  const counting = new Set(ids.filter((id) => (lookup(points, id) ?? 0) > 0));

  const place = (id: string, to: number) => {
    const next = moved(ids, id, to);
    const has = new Set([...counting, id]);
    // An order that had points of its own gets them back: a move there and back changes nothing.
    seen.current.set(keyOf(ids, counting), points);
    const key = keyOf(next, has);
    const after =
      seen.current.get(key) ?? earlier.find((before) => keyOfPoints(before, ids) === key) ?? weightsOfOrder(next, has);
    set(after);
    setUndo([...undo, { before: points, after }]);
    setSaid(`${titles.get(id) ?? id}, now number ${next.indexOf(id) + 1} of ${next.length}`);
  };

  const byOrder = weightsOfOrder(ids, counting);
  const few = (of: PointsById): string =>
    ids
      .slice(0, FEW)
      .map((id) => wholePoints(lookup(of, id) ?? 0))
      .join(", ");
  const last = undo.at(-1);
  // Points that came from elsewhere since, from another tab say, can't be taken back here.
  const canUndo = last !== undefined && differOnlyByRounding(last.after, points);
  const willChange = few(byOrder) !== few(points);
  return (
    <Card
      title="The most important first"
      intro={
        willChange
          ? `Only the order counts here: a move sets the points by it, ${few(byOrder)} and so on instead of ${few(points)}. Moved back, they are as before.`
          : "Only the order counts here; the points follow from it."
      }
    >
      <ol role="list" className={styles["list"]} aria-label="Criteria in order of importance">
        {ids.map((id, index) => {
          const title = inSentence(titles.get(id) ?? "") || id;
          return (
            <li key={id} className={styles["row"]} data-place={index}>
              <Grip title={title} index={index} onMove={(to) => place(id, to)} />
              <span>
                {index + 1}. <Name>{title}</Name>
              </span>
              <span className={styles["points"]}>{wholePoints(lookup(points, id) ?? 0)}</span>
              <Mover title={title} index={index} count={ids.length} onMove={(to) => place(id, to)} />
            </li>
          );
        })}
      </ol>
      {canUndo && (
        <Button
          variant="quiet"
          small
          onClick={() => {
            set(last.before);
            setUndo(undo.slice(0, -1));
            setSaid("The last move is undone");
          }}
        >
          Undo the last move
        </Button>
      )}
      <LiveText hidden>{said}</LiveText>
    </Card>
  );
};

interface MoverProps {
  readonly title: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
}

/** Up and down; both stay where they are in the order of Tab, so that the same one can be pressed again. */
const Mover = ({ title, index, count, onMove }: MoverProps) => (
  <span className={styles["mover"]}>
    <Button
      variant="quiet"
      small
      aria-label={`Move ${title} up`}
      aria-disabled={index === 0}
      onClick={() => index > 0 && onMove(index - 1)}
    >
      ↑
    </Button>
    <Button
      variant="quiet"
      small
      aria-label={`Move ${title} down`}
      aria-disabled={index === count - 1}
      onClick={() => index < count - 1 && onMove(index + 1)}
    >
      ↓
    </Button>
  </span>
);
