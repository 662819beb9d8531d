import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compareModel, outlineModel } from "../../../src/engine/compare.ts";
import { outlineStanding } from "../../../src/engine/distribution/standing.ts";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { oneVoiceOutline } from "../../../src/engine/voices/one-voice.ts";
import { voicedOffer } from "../../../src/engine/voices/voiced-offer.ts";
import { askHeadline } from "../../../src/findings/asking/ask-headline.ts";
import { askText } from "../../../src/cli/ask.ts";
import { scoreTable } from "../../../src/cli/score/score-table.ts";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { decidedHeadline } from "../../../src/findings/comparing/decided-headline.ts";
import { explainedWith, METHOD_GROUPS } from "../../../src/findings/method/method-page.ts";
import { beforeYouSign } from "../../../src/findings/signing/before-you-sign.ts";
import { nextStep } from "../../../src/findings/spine/next-step.ts";
import { howLittleAnswersChange, stepsToStop, whenToStop } from "../../../src/findings/asking/when-to-stop.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { rankingHeadline } from "../../../src/findings/comparing/ranking-headline.ts";
import { type Case, caseOf } from "../../../src/findings/case.ts";
import { beliefCheckSentences } from "../../../src/findings/firmness/belief-check-sentence.ts";
import { dominanceSentences } from "../../../src/findings/firmness/dominance-sentence.ts";
import { regretSentence } from "../../../src/findings/firmness/smaa-sentence.ts";
import { whatItTakesSentence } from "../../../src/findings/firmness/what-it-takes-sentence.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import { withHiddenSources } from "../../../src/findings/sources/hidden-source-names.ts";
import { oneVoiceSentence } from "../../../src/findings/sources/one-voice-sentence.ts";
import { switchingSources } from "../../../src/findings/sources/one-source-could.ts";
import { sourceWords } from "../../../src/findings/sources/source-words.ts";
import type { Offer, OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyVoicesFile } from "../../builders/any-voices-file.ts";

/** What claims that no one or two answers, or nothing at all, could change who is first. */
const CLAIM =
  /\bno (?:single|one|two|one or two) (?:answers?|of them)\b|none of them would change|no answer could change|nothing (?:that )?you could (?:still )?(?:learn|ask) (?:changes|would)|whatever else you learn|however the open answers|in every way your open answers|can't turn out the worse/iu;

const TODAY = "2026-11-23";

const textsIn = (part: unknown): string[] => {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
};

/** Every place in which page, report and command say how firm the choice is against what could be learnt. */
const everySurface = (theCase: Case, file: OffersFile): readonly string[] => {
  const { leader, offers } = theCase.comparison;
  const report = reportContent({ ...theCase, file }, TODAY, { sections: { evidence: true, gaps: true, pay: true } });
  return textsIn([
    comparisonHeadline(theCase),
    rankingHeadline(theCase),
    askHeadline(theCase),
    whenToStop(theCase),
    stepsToStop(theCase).filter(({ here }) => here),
    beliefCheckSentences(theCase),
    oneVoiceSentence(theCase),
    dominanceSentences(theCase),
    leader === null ? null : regretSentence(theCase, leader),
    offers.map(({ id }) => (id === leader ? null : whatItTakesSentence(theCase, id)?.headline)),
    howLittleAnswersChange(theCase),
    afterTheChoice(theCase, file),
    nextStep(theCase),
    beforeYouSign(theCase),
    methodSays(theCase),
    scoreTable(theCase),
    askText(theCase, undefined, 3),
    report,
    toMarkdown(report),
  ]);
};

/** What is said once the first, or another, is chosen. */
const afterTheChoice = (theCase: Case, file: OffersFile) =>
  theCase.comparison.offers.map(({ id }) => {
    const decided = { ...theCase, file: { ...file, app: { ...file.app, decision: { offer: id, because: "" } } } };
    return [decidedHeadline(decided), nextStep(decided), beforeYouSign(decided)];
  });

const methodSays = (theCase: Case): readonly string[] => {
  const explained = explainedWith(theCase);
  if (explained === null) return [];
  return METHOD_GROUPS.flatMap(({ sections }) => sections.map(({ text }) => text(explained).says));
};

/** The case as far as it takes to tell which sources could change the choice: most files have none. */
const outlineOf = (file: OffersFile): Case => {
  const model = buildModel(bundledRubric, file);
  const evaluation = evaluate(model);
  const place = outlineStanding(model, evaluation);
  const voiced = model.offers.map((offer) => voicedOffer(model, offer));
  const oneVoice = oneVoiceOutline(evaluation, place, voiced);
  return caseOf({ file, model, comparison: { ...outlineModel(model, evaluation, place), oneVoice } });
};

const sentences = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/(?<=[.!?])\s+/u));

const questions = bundledRubric.criteria
  .flatMap(({ questions: asked }) => asked)
  .flatMap((question) => (question.kind === "choice" ? [question] : []));

/** An offer of which a recruiter says much, each answer this far up. */
const saidByRecruiter = (id: string, level: number, count: number, evidence: string, from?: string): Offer =>
  anOffer(id, {
    answers: Object.fromEntries(
      questions.slice(0, count).map(({ id: question, options }) => [
        question,
        {
          choice: options[Math.round(level * (options.length - 1))]?.id ?? "",
          evidence,
          ...(from !== undefined && { from }),
        },
      ]),
    ),
  });

/** A race in which much was said by few: where claims are easily made and one source could undo them. */
const aRace = fc
  .tuple(
    fc.constantFrom(0.5, 0.75, 1),
    fc.constantFrom(0.25, 0.5, 0.75),
    fc.integer({ min: 8, max: questions.length }),
    fc.constantFrom("written", "first-hand", "recruiter", "promised"),
    fc.constantFrom<(string | undefined)[]>(undefined, "Sam"),
    fc.constantFrom<(string | undefined)[]>(undefined, "Priya"),
  )
  .map(([high, low, count, evidence, from, other]) =>
    anOffersFile([
      saidByRecruiter("harbor", high, count, "recruiter", from),
      saidByRecruiter("northwind", low, questions.length, evidence, other),
    ]),
  );

describe("no sentence claims more than it may", () => {
  it("over a thousand files: where one source could change the choice, whatever says that answers can't names it", () => {
    let [couldSwitch, claimed] = [0, 0];
    const files = fc.sample(fc.oneof(aRace, anyVoicesFile(bundledRubric, { minOffers: 2, maxOffers: 2, maxAlso: 1 })), {
      numRuns: 1000,
      seed: 7,
    });
    for (const file of files) {
      const sources = switchingSources(outlineOf(file));
      if (sources.length === 0) continue;
      couldSwitch += 1;
      const model = buildModel(bundledRubric, file);
      const theCase = caseOf({ file, model, comparison: compareModel(model) });
      // A report names nobody unless names are ticked: there the same source is "a recruiter".
      const offers = (file.offers ?? []).map((offer) => withHiddenSources(bundledRubric, offer));
      const hidden = outlineOf({ ...file, offers });
      const hiddenSources = switchingSources(hidden);
      const called = sources.slice(0, 3).map((source, place): readonly string[] => {
        const [words, same] = [sourceWords(theCase, source), hiddenSources[place]];
        const nameless = same === undefined ? [] : [sourceWords(hidden, same).called, sourceWords(hidden, same).own];
        return nameless.concat(words.called, words.own);
      });
      for (const told of sentences(everySurface(theCase, file)).filter((each) => CLAIM.test(each))) {
        claimed += 1;
        for (const names of called) {
          expect(names.some((name) => told.includes(name)) ? null : { told, names }).toBeNull();
        }
      }
    }
    expect(couldSwitch).toBeGreaterThan(200);
    expect(claimed).toBeGreaterThan(1000);
  });

  it("no page makes such a claim in words of its own: all come from findings, which are tested", () => {
    const files = ["features", "parts", "app", "ui"].flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.tsx?$/u.test(path))
        .map((path) => `src/${folder}/${path}`),
    );
    expect(files.length).toBeGreaterThan(100);
    const own = files.filter((path) =>
      readFileSync(path, "utf8")
        .split("\n")
        .some((line) => !/^\s*(?:\/\*|\*|\/\/)/u.test(line) && CLAIM.test(line)),
    );
    expect(own).toEqual([]);
  });
});
