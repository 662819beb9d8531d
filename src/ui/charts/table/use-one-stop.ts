import { type KeyboardEvent, type RefObject, useLayoutEffect } from "react";

const STOPS = "a[href], button";

const stopsIn = (within: Element): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(STOPS)];

/** Makes one of the stops the one that Tab leads to. */
const setStop = (table: HTMLElement, stop: HTMLElement | undefined): void => {
  for (const each of stopsIn(table)) each.tabIndex = each === stop ? 0 : -1;
};

/** Where an arrow leads from a cell: to the nearest cell that way that can be acted on; null at the edge. */
const cellBy = (
  key: string,
  stopNow: HTMLElement | null,
  from: HTMLTableCellElement,
  table: HTMLTableElement,
): HTMLElement | null => {
  const row = from.closest("tr");
  if (row === null) return null;
  const inRow = stopsIn(row);
  // A cell may hold several.
  const at = inRow.findIndex((stop) => (stopNow === null ? from.contains(stop) : stop === stopNow));
  const inColumn = [...table.rows].flatMap(({ cells }) => {
    const [stop] = [...cells].filter(({ cellIndex }) => cellIndex === from.cellIndex).flatMap(stopsIn);
    return stop === undefined ? [] : [stop];
  });
  const down = inColumn.findIndex((stop) => from.contains(stop));
  const to: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: inRow[at + 1],
    ArrowLeft: inRow[at - 1],
    ArrowDown: inColumn[down + 1],
    ArrowUp: inColumn[down - 1],
    Home: inRow[0],
    End: inRow.at(-1),
  };
  return (Object.hasOwn(to, key) ? to[key] : undefined) ?? null;
};

/**
 * A table whose cells can be acted on as one stop for Tab; the arrow keys, Home and End go from cell to cell, and Tab comes back to
 * the one that was left. Gives what the table listens to.
 */
export const useOneStop = (
  table: RefObject<HTMLTableElement | null>,
): { readonly onKeyDown: (event: KeyboardEvent) => void; readonly onFocus: () => void } => {
  // After every drawing: cells may have come or gone.
  useLayoutEffect(() => {
    const { current } = table;
    if (current === null) return;
    const stops = stopsIn(current);
    const [only, ...more] = stops.filter(({ tabIndex }) => tabIndex === 0);
    if (only === undefined || more.length > 0)
      setStop(current, stops.find((stop) => stop.dataset["stop"] === "kept") ?? stops[0]);
  });
  return {
    onFocus: () => {
      const { current } = table;
      const { activeElement } = document;
      if (current === null || !(activeElement instanceof HTMLElement) || !activeElement.matches(STOPS)) return;
      for (const each of stopsIn(current)) delete each.dataset["stop"];
      activeElement.dataset["stop"] = "kept";
      setStop(current, activeElement);
    },
    onKeyDown: (event) => {
      const { current } = table;
      const from = event.target instanceof Element ? event.target.closest("td, th") : null;
      if (current === null || !(from instanceof HTMLTableCellElement) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const stop = event.target instanceof Element ? event.target.closest<HTMLElement>(STOPS) : null;
      const to = cellBy(event.key, stop, from, current);
      if (to === null) return;
      event.preventDefault();
      to.focus();
    },
  };
};
