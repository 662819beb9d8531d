/** How a thing is coloured. A tone always goes with words: colour never carries meaning alone. */
export type Tone = "good" | "fair" | "poor" | "neutral";

interface ToneColours {
  readonly solid: string;
  readonly band: string;
}

const COLOURS: Readonly<Record<Tone, ToneColours>> = {
  good: { solid: "var(--green)", band: "var(--green-band)" },
  fair: { solid: "var(--gold)", band: "var(--gold-band)" },
  poor: { solid: "var(--clay)", band: "var(--clay-band)" },
  neutral: { solid: "var(--neutral)", band: "var(--neutral-band)" },
};

/** The tokens that draw a tone in an SVG, as CSS values for `fill` and `stroke`. */
export const toneColours = (tone: Tone): ToneColours => COLOURS[tone];
