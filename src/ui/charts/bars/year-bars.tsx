import type { CSSProperties } from "react";
import { Legend } from "../legend.tsx";
import { StackedBar, type BarPart } from "./stacked-bar.tsx";

interface YearPart {
  /** parts of one label keep one shade across the years, and stand once in the legend */
  readonly label: string;
  /** in whole units of a currency; what is below 0 is taken off the bar and drawn beyond its end */
  readonly amount: number;
  /** the amount as it is written */
  readonly text: string;
  /** as in `shadeAt` */
  readonly shade: number;
}

interface Year {
  readonly label: string;
  readonly parts: readonly YearPart[];
  /** the year's sum as it is written */
  readonly total: string;
}

interface YearBarsProps {
  /** what the table shows, for screen readers */
  readonly caption: string;
  readonly years: readonly Year[];
  /** a dashed line through all years, with its words above */
  readonly average?: { readonly amount: number; readonly label: string };
}

const TAKEN_OFF = 9;
const EDGE = 22;

// Written in place, so that it looks the same outside the page, where there is no style sheet of ours.
const WHOLE: CSSProperties = { inlineSize: "100%", fontSize: "var(--text-md)", marginBlockEnd: "var(--space-3)" };
/** In one line, unless letters are twice as large in a narrow window. */
const LABEL: CSSProperties = { fontWeight: 420, minInlineSize: "min(3.6em, 18vw)", textAlign: "start", padding: 0 };
const BAR: CSSProperties = { inlineSize: "100%", padding: "6px min(var(--space-4), 2.5vw)" };
const TOTAL: CSSProperties = { fontWeight: 600, whiteSpace: "nowrap", textAlign: "end", padding: 0 };

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const gainsOf = ({ parts }: Year): number => sumOf(parts.map(({ amount }) => Math.max(0, amount)));
const says = ({ parts }: Year): string =>
  parts
    .filter(({ amount }) => amount !== 0)
    .map(({ label, text }) => `${label} ${text}`)
    .join(", ");

/** The parts as they are drawn: what is taken off comes out of the first, and stands after the last, beyond the sum. */
const drawn = (year: Year): readonly BarPart[] => {
  const cost = sumOf(year.parts.map(({ amount }) => Math.max(0, -amount)));
  const takenOff = year.parts.find(({ amount }) => amount < 0);
  const kept = year.parts.reduce<{ readonly parts: readonly BarPart[]; readonly left: number }>(
    ({ parts, left }, { label, amount, shade }) => {
      const gain = Math.max(0, amount);
      return { parts: [...parts, { label, value: Math.max(0, gain - left), shade }], left: Math.max(0, left - gain) };
    },
    { parts: [], left: cost },
  ).parts;
  if (takenOff === undefined) return kept;
  const isPaid = ({ label }: BarPart): boolean => label !== takenOff.label;
  return [...kept.filter(isPaid), { label: takenOff.label, value: Math.min(cost, gainsOf(year)), shade: TAKEN_OFF }];
};

const legendOf = (years: readonly Year[]) => {
  const seen = new Map<string, { readonly label: string; readonly shade: number }>();
  for (const { label, amount, shade } of years.flatMap(({ parts }) => parts))
    if (amount !== 0 && !seen.has(label)) seen.set(label, { label, shade: amount < 0 ? TAKEN_OFF : shade });
  return [...seen.values()];
};

const sideOf = (percent: number): "start" | "middle" | "end" =>
  percent < EDGE ? "start" : percent > 100 - EDGE ? "end" : "middle";

/** What each year brings, part by part, on bars of one scale. Knows nothing of offers; needs nothing but the tokens. */
export const YearBars = ({ caption, years, average }: YearBarsProps) => {
  const full = Math.max(0, average?.amount ?? 0, ...years.map(gainsOf));
  const at = average === undefined || full === 0 ? null : (Math.max(0, average.amount) / full) * 100;
  return (
    <>
      <table style={WHOLE}>
        <caption className="visually-hidden">{caption}</caption>
        {average !== undefined && at !== null && (
          <thead>
            <tr>
              <td>&nbsp;</td>
              <td style={BAR}>
                <svg role="img" aria-label={average.label} width="100%" height="14" overflow="visible">
                  <text
                    x={`${at}%`}
                    y="10"
                    textAnchor={sideOf(at)}
                    fill="var(--ink)"
                    fontFamily="var(--sans)"
                    fontSize="12"
                    fontWeight="600"
                  >
                    {average.label}
                  </text>
                </svg>
              </td>
              <td>&nbsp;</td>
            </tr>
          </thead>
        )}
        <tbody>
          {years.map((year) => (
            <tr key={year.label}>
              <th scope="row" style={LABEL}>
                {year.label}
              </th>
              <td style={BAR}>
                <StackedBar
                  label={says(year)}
                  parts={drawn(year)}
                  full={full}
                  {...(average !== undefined && at !== null && { mark: Math.max(0, average.amount) })}
                />
              </td>
              <td style={TOTAL}>{year.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Legend parts={legendOf(years)} />
    </>
  );
};
