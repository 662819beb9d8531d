import { type VoiceStatement, statementsOf } from "../../engine/voices/statements.ts";
import type { VoiceCheck } from "../../engine/comparison.ts";
import { type Case, modelledOffer, nameOf, optionLabel, topicOf } from "../case.ts";
import { listInWords } from "../words/list-in-words.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { capitalised, quoted, sentence } from "../words/sentence.ts";
import { evidenceLabel } from "../words/evidence-label.ts";
import { whatSourceCould } from "./one-source-could.ts";
import { sourceWords } from "./source-words.ts";

/** One thing that a source said. */
interface SourceSaid {
  /** tells it from the source's other statements */
  readonly key: string;
  readonly question: string;
  readonly topic: string;
  /** in quotation marks; null for pay, which has its own page */
  readonly said: string | null;
  readonly evidence: string;
  /** who said otherwise of the same question, "the recruiter and Priya"; null where nobody did */
  readonly contradictedBy: string | null;
}

/** Someone, or some kind of source, with all that it said of an offer. */
export interface OfferSource {
  readonly key: string;
  /** null for a source without a name, which can't be renamed */
  readonly name: string | null;
  /** "Sam", "Its recruiter" */
  readonly title: string;
  readonly said: readonly SourceSaid[];
  /** how many of these were contradicted */
  readonly contradicted: number;
  /** what stands or falls with it, in sentences; empty where it said only one thing that may not be so */
  readonly stands: readonly string[];
}

const keyOf = ({ from, evidence }: VoiceStatement): string =>
  from === null ? `evidence ${evidence ?? ""}` : `from ${from}`;

const callOf = (theCase: Case, offer: string, { from, evidence }: VoiceStatement): string =>
  sourceWords(theCase, { offer, from, evidence }).own;

const saidBy = (
  theCase: Case,
  offer: string,
  all: readonly VoiceStatement[],
  statement: VoiceStatement,
): Omit<SourceSaid, "key"> => {
  const { id = "" } = theCase.model.questions[statement.question] ?? {};
  const option = theCase.model.questions[statement.question]?.optionIds[statement.option ?? -1];
  const others = all.filter(
    (each) =>
      each.question === statement.question && each.option !== statement.option && keyOf(each) !== keyOf(statement),
  );
  return {
    question: id,
    topic: topicOf(theCase, id),
    said: option === undefined ? null : quoted(optionLabel(theCase, id, option)),
    evidence: evidenceLabel(theCase.model.rubric, statement.evidence ?? undefined),
    contradictedBy:
      others.length === 0 ? null : listInWords([...new Set(others.map((each) => callOf(theCase, offer, each)))]),
  };
};

const points = (score: number | null): string => (score === null ? "" : String(wholePoints(score)));

const standsWith = (theCase: Case, check: VoiceCheck): readonly string[] => {
  const { own, ownIs } = sourceWords(theCase, check);
  const name = nameOf(theCase, check.offer);
  const could = whatSourceCould(theCase, check);
  const score =
    check.informed === null || check.uninformed === null
      ? `What is in writing says otherwise, so not all that ${own} said can be so: ${name} is at ${points(check.uninformed ?? check.informed)}.`
      : `${name} is at ${points(check.informed)} if ${ownIs.right}, and at ${points(check.uninformed)} if ${ownIs.wrong}.`;
  return [capitalised(score), ...(could === null ? [] : [sentence(could)])];
};

/** The sources of an offer with what each said, those that said most first; engine §11. */
export const offerSources = (theCase: Case, offer: string): readonly OfferSource[] => {
  const all = statementsOf(theCase.model, modelledOffer(theCase, offer));
  const groups = new Map<string, VoiceStatement[]>();
  for (const statement of all) groups.set(keyOf(statement), [...(groups.get(keyOf(statement)) ?? []), statement]);
  const checks = theCase.comparison.oneVoice?.voices.filter((voice) => voice.offer === offer) ?? [];
  return [...groups]
    .flatMap(([key, statements]): readonly OfferSource[] => {
      const [first] = statements;
      if (first === undefined) return [];
      const said = statements.map((statement, index) =>
        Object.assign({ key: `${statement.question} ${index}` }, saidBy(theCase, offer, all, statement)),
      );
      const check = checks.find(({ from, evidence }) =>
        first.from === null ? from === null && evidence === first.evidence : from === first.from,
      );
      return [
        {
          key,
          name: first.from,
          title: capitalised(callOf(theCase, offer, first)),
          said,
          contradicted: said.filter(({ contradictedBy }) => contradictedBy !== null).length,
          stands: check === undefined ? [] : standsWith(theCase, check),
        },
      ];
    })
    .toSorted((a, b) => b.said.length - a.said.length);
};
