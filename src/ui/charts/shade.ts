/** The fills of parts of a whole, darkest first, in the order in which they are handed out. */
const SHADES = [
  { fill: "var(--green)", text: "var(--on-green)" },
  { fill: "var(--green-2)", text: "var(--on-green)" },
  { fill: "var(--green-3)", text: "var(--ink)" },
  { fill: "var(--green-4)", text: "var(--ink)" },
  { fill: "var(--green-5)", text: "var(--ink)" },
  { fill: "var(--sand)", text: "var(--ink)" },
  { fill: "var(--gold)", text: "var(--ink)" },
  { fill: "var(--line-strong)", text: "var(--ink)" },
  { fill: "var(--neutral)", text: "var(--ink)" },
  { fill: "var(--lost)", text: "var(--ink)" },
] as const;

interface Shade {
  readonly fill: string;
  readonly text: string;
}

/** The shade of the part at a place of its whole (0 is the first), as CSS values; after the last they come again. */
export const shadeAt = (place: number): Shade => SHADES[place % SHADES.length] ?? SHADES[0];
