import { oneOfNames } from "../nearest-name.ts";
import { pathText, type Path, quote } from "../place.ts";
import type { Problem } from "../problem.ts";

/** One problem an id that already stands earlier in its list. `pathOf` leads from the top of the file to an entry. */
export const repeatedIds = (
  file: string,
  ids: readonly string[],
  pathOf: (index: number) => Path,
): readonly Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ file, path: pathText(pathOf(index)), found: `${quote(id)} a second time`, expected: "an id of its own" }],
  );

/** One problem an id that is not among those that exist; `what` names their kind, such as "a lane's id". */
export const unknownIds = (
  file: string,
  path: Path,
  ids: readonly string[],
  known: readonly string[],
  what: string,
): readonly Problem[] =>
  ids.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            file,
            path: pathText([...path, index]),
            found: quote(id),
            expected: oneOfNames(what, id, known),
          },
        ],
  );
