import { describe, expect, it } from "vitest";
import type { VoiceCheck } from "../../../src/engine/comparison.ts";
import { askHeadline } from "../../../src/findings/asking/ask-headline.ts";
import { howLittleAnswersChange, stepsToStop, whenToStop } from "../../../src/findings/asking/when-to-stop.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { oneVoiceSentence, widerRange } from "../../../src/findings/sources/one-voice-sentence.ts";
import { sourceWords } from "../../../src/findings/sources/source-words.ts";
import { aCase, theSamples, withFigures } from "../../builders/a-case.ts";

const samples = aCase(theSamples);

const voice = (change: Partial<VoiceCheck>): VoiceCheck => ({
  offer: "harbor",
  from: null,
  evidence: "recruiter",
  statements: 6,
  value: 2,
  switchProbability: 0.3,
  informed: 74,
  uninformed: 60,
  ...change,
});

const figures = (score: number) => ({ score, likely: [score - 5, score + 5] as const, pBest: 0.5 });
const scores = { harbor: figures(71), northwind: figures(67), lumen: figures(40) };

/** Nothing but a source can change who is first. */
const only = (...voices: VoiceCheck[]) =>
  withFigures(samples, { decided: "pair", oneVoice: { leader: "harbor", offers: scores, voices } });

describe("a source in words", () => {
  it("is a person where its level names one, who it is where there is a name, and else what is known that way", () => {
    expect(sourceWords(samples, voice({})).called).toBe("Harbor Health's recruiter");
    expect(sourceWords(samples, voice({ offer: "lumen" })).called).toBe("Lumen Labs' recruiter");
    expect(sourceWords(samples, voice({ from: "Sam", evidence: null })).called).toBe("Sam at Harbor Health");
    expect(sourceWords(samples, voice({ evidence: "promised" })).called).toBe(
      "what you know as “promised for later” at Harbor Health",
    );
  });
});

describe("where no two answers but one source could change the choice", () => {
  it("the list of open answers doesn't say how little they change; without such a source it does", () => {
    expect(howLittleAnswersChange(only(voice({})))).toBeNull();
    expect(howLittleAnswersChange(only())).toBe("no one or two of them would change your choice");
    expect(howLittleAnswersChange(withFigures(samples, { decided: "all" }))).toBe(
      "none of them would change your choice",
    );
    expect(howLittleAnswersChange(withFigures(samples, { decided: "single" }))).toBeNull();
  });

  it("every sentence names it, with what would have to turn out", () => {
    const theCase = only(voice({}));
    expect(whenToStop(theCase)).toBe(
      "No one or two answers would change this, but one source could: if Harbor Health's recruiter knows little, Northwind Logistics is first.",
    );
    expect(comparisonHeadline(theCase).headline).toBe("Harbor Health, unless its recruiter knows little");
    expect(askHeadline(theCase).headline).toBe("One source could still change your choice: Harbor Health's recruiter");
    expect(stepsToStop(theCase).find(({ here }) => here)?.step).toBe("One source could: Harbor Health's recruiter");
  });

  it("a rival's source would have to be right", () => {
    const rival = voice({ offer: "northwind", from: "Priya", evidence: null, informed: 75, uninformed: 60 });
    expect(comparisonHeadline(only(rival)).headline).toBe(
      "Harbor Health, unless Priya at Northwind Logistics is right",
    );
    expect(whenToStop(only(rival))).toMatch(
      /if Priya at Northwind Logistics is right, Northwind Logistics is first\.$/,
    );
  });

  it("several are all named, and past three counted", () => {
    const two = only(voice({}), voice({ offer: "northwind", informed: 75 }));
    expect(whenToStop(two)).toBe(
      "No one or two answers would change this, but one of two sources could, by being right or wrong as a whole: Harbor Health's recruiter and Northwind Logistics' recruiter.",
    );
    const many = only(...["Ada", "Ben", "Cy", "Di", "Ed"].map((from) => voice({ from, evidence: null })));
    expect(whenToStop(many)).toMatch(/Ada at .*, Ben at .*, Cy at .* and two other sources\.$/);
    expect(comparisonHeadline(many).headline).toBe(
      "Harbor Health, unless Ada knows little, Ben knows little, Cy knows little or two other sources decide",
    );
  });

  it("says so where another is first once sources are right or wrong as a whole", () => {
    const theCase = withFigures(samples, {
      decided: "pair",
      oneVoice: {
        leader: "northwind",
        offers: { ...scores, harbor: figures(60) },
        voices: [voice({ switchProbability: 1 })],
      },
    });
    expect(whenToStop(theCase)).toBe(
      "No one or two answers would change this, but Northwind Logistics is first if each source is right or wrong as a whole: Harbor Health's recruiter.",
    );
    expect(comparisonHeadline(theCase).headline).toBe("Harbor Health, unless sources are right or wrong as a whole");
    expect(oneVoiceSentence(theCase, { brief: true })).not.toBeNull();
    expect(oneVoiceSentence(theCase)).toMatch(
      /^If each source is right or wrong as a whole, Northwind Logistics would be first, at 67, likely 62 – 72,/,
    );
  });

  it("where two answers could as well, both are said", () => {
    const theCase = withFigures(only(voice({})), { decided: "single" });
    expect(whenToStop(theCase)).toBe(
      "No single answer would change this, but two together could, and one source could: if Harbor Health's recruiter knows little, Northwind Logistics is first.",
    );
    expect(askHeadline(theCase).headline).toBe("Two answers together, or one source, could still change your choice");
  });

  it("without such a source nothing is said of any", () => {
    const theCase = only(voice({ switchProbability: 0 }));
    expect(whenToStop(theCase)).toBe("No one or two answers would change this; it would take three or more.");
    expect(comparisonHeadline(theCase).headline).toBe("Harbor Health, and no two answers would change that");
    expect(askHeadline(theCase).headline).toBe("No two answers would change your choice");
    expect(stepsToStop(theCase).find(({ here }) => here)?.step).toBe("Only three or more could");
  });
});

describe("the range if each source is right or wrong as a whole", () => {
  const { likely: [low, high] = [0, 0] } = samples.comparison.offers[0] ?? {};
  const withRange = (likely: readonly [number, number] | null, voices: readonly VoiceCheck[] = []) =>
    withFigures(samples, {
      oneVoice: {
        leader: "harbor",
        offers: { harbor: { score: 71, likely, pBest: likely === null ? null : 1 } },
        voices,
      },
    });

  it("is late while it is worked out beside the page, and no sentence gives a figure for it", () => {
    expect(widerRange(withRange(null), "harbor")).toBe("late");
    const sam = { offer: "harbor", from: "Sam", evidence: null, statements: 2, value: 0, switchProbability: 0 };
    const waiting = withRange(null, [{ ...sam, informed: 75, uninformed: 60 }]);
    expect(oneVoiceSentence(waiting)).toBe(
      "If each source is right or wrong as a whole, Harbor Health stays first, at 71. How likely that is, is being worked out.",
    );
  });

  it("is drawn where it reaches three points further, and not where it is as wide or narrower", () => {
    expect(widerRange(withRange([low - 3, high]), "harbor")).toMatchObject({ range: [low - 3, high] });
    expect(widerRange(withRange([low - 3, high]), "harbor")).toMatchObject({
      label: expect.stringMatching(/^likely \d+ – \d+ if each source is right or wrong as a whole$/),
    });
    expect(widerRange(withRange([low - 2.9, high + 2.9]), "harbor")).toBeUndefined();
    expect(widerRange(withRange([low + 5, high - 5]), "harbor")).toBeUndefined();
  });
});
