/**
 * How much a link may carry. A link comes from someone else and is opened by a press: what it unpacks to has to be cheap to
 * read, to work out and to draw. A file has no such bounds: people choose to open one.
 */
import type { FileFault } from "../../offers/read/file-fault.ts";
import type { OffersFile } from "../../offers/schema.ts";

/** Most that a link may unpack to, in bytes. */
export const MOST_TEXT_IN_LINK = 200_000;

/** As many offers as are compared two by two. */
const MOST_OFFERS = 50;

/** Criteria of a person's own, each a question of every offer; more would take minutes to compare. */
const MOST_OWN = 50;

/** What was said of all questions of all offers. */
const MOST_STATEMENTS = 5_000;

type Bound = Pick<FileFault, "path" | "found" | "expected">;

const bound = (path: FileFault["path"], count: number, most: number, things: string): readonly Bound[] =>
  count > most
    ? [{ path, found: `${count} ${things}`, expected: `at most ${most} in a link; a file takes any number` }]
    : [];

/**
 * What a file has too much of to be carried by a link; empty where it fits.
 *
 * @example beyondLink({ offers: [] }) // []
 */
export const beyondLink = ({
  offers = [],
  preferences,
}: Pick<OffersFile, "offers" | "preferences">): readonly Bound[] => {
  const statements = offers
    .flatMap(({ answers = {} }) => Object.values(answers))
    .reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
  return [
    ...bound(["offers"], offers.length, MOST_OFFERS, "offers"),
    ...bound(["preferences", "ownCriteria"], preferences?.ownCriteria?.length ?? 0, MOST_OWN, "own criteria"),
    ...bound(["offers"], statements, MOST_STATEMENTS, "answers"),
  ];
};
