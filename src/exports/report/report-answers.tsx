import type { ReportAnswers, ReportVoice } from "../../findings/report/report-answers.ts";
import { ReportGrid } from "./report-grid.tsx";
import { ReportHeading, ReportPart } from "./report-parts.tsx";

const Said = ({
  voice: { answer, note, quote },
  isOther,
}: {
  readonly voice: ReportVoice;
  readonly isOther: boolean;
}) => (
  <div>
    {isOther && "But also: "}
    {answer}
    {note !== null && (
      <div className="report-note" dir="auto">
        {note}
      </div>
    )}
    {quote !== null && (
      <div className="report-note">
        <q dir="auto">{quote}</q>
      </div>
    )}
  </div>
);

const Voices = ({ voices }: { readonly voices: readonly ReportVoice[] }) =>
  voices.map((voice, index) => (
    <Said
      key={`${voice.answer} ${voice.evidence} ${voice.note ?? ""} ${voice.quote ?? ""}`}
      voice={voice}
      isOther={index > 0}
    />
  ));

const Unanswered = ({ topics }: { readonly topics: readonly string[] }) =>
  topics.length > 0 && <p className="report-small">Not answered: {topics.join("; ")}.</p>;

const AnswersOf = ({ name, answers }: ReportAnswers) => {
  const withEvidence = answers.some(({ voices }) => voices.some(({ evidence }) => evidence !== ""));
  return (
    <ReportGrid
      caption={`Answers of ${name}`}
      captionHidden
      over={name}
      head={["Question", "Answer", ...(withEvidence ? ["How it is known"] : [])]}
      figures={[]}
      rows={answers.map(({ topic, voices }) => ({
        id: topic,
        cells: [
          topic,
          <Voices key="voices" voices={voices} />,
          ...(withEvidence ? [voices.flatMap(({ evidence }) => (evidence === "" ? [] : [evidence])).join("; ")] : []),
        ],
      }))}
    />
  );
};

/** The answers of each offer, with how they are known and what was noted where that is wanted. */
export const AnswersPart = ({ answers }: { readonly answers: readonly ReportAnswers[] }) => (
  <ReportPart title="Answers">
    {answers.map((each) => (
      <div key={each.name} className="report-answers">
        <ReportHeading rank={3}>{each.name}</ReportHeading>
        {each.answers.length === 0 ? <p>Nothing is answered.</p> : <AnswersOf {...each} />}
        {each.answers.length > 0 && <Unanswered topics={each.unanswered} />}
      </div>
    ))}
  </ReportPart>
);
