import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import type { ReportMethod } from "../../findings/report/report-method.ts";
import { type ReportOpen, WORTH_ASKING } from "../../findings/report/report-open.ts";
import type { ReportPay } from "../../findings/report/report-pay.ts";
import type { ReportSigning } from "../../findings/report/report-content.ts";
import { countInWords } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { ReportGrid } from "./report-grid.tsx";
import { ReportHeading, ReportPart } from "./report-parts.tsx";

const YEARS = ["Part", "Year 1", "Year 2", "Year 3", "Year 4"] as const;

/** What is open, and whom to ask. */
export const ReportOpenPart = ({ open: { sentences, items } }: { readonly open: ReportOpen }) => (
  <ReportPart title="Still open">
    <p>{[...sentences, ...(items.length > 0 ? [WORTH_ASKING] : [])].join(" ")}</p>
    {items.length > 0 && (
      <ol>
        {items.map(({ name, topic, known, who, wording, effect }) => (
          <li key={`${name} ${topic}`}>
            <strong>{name}</strong>, {topic}
            {known !== null && ` (${known})`}. {who === null ? "Find out" : `Ask ${whomToAsk(who)}`}: <q>{wording}</q>{" "}
            {effect}.
          </li>
        ))}
      </ol>
    )}
  </ReportPart>
);

/** On paper so many are told with their words, and how many more there are. */
const ON_PAPER = 2;

/** What to ask before signing, what could cost most first. */
export const SigningPart = ({ signing: { title, items } }: { readonly signing: ReportSigning }) => {
  const more = items.length - ON_PAPER;
  return (
    <ReportPart title={title}>
      <p className="report-small">
        {items.slice(0, ON_PAPER).map(({ question, who, wording }) => (
          <span key={question}>
            Ask {whomToAsk(who)}: <q>{wording}</q>{" "}
          </span>
        ))}
        {more > 0 && `${capitalised(countInWords(more))} more are on the page Ask.`}
      </p>
    </ReportPart>
  );
};

/** What would change the choice. */
export const ChangePart = ({ changes }: { readonly changes: readonly string[] }) => (
  <ReportPart title="What would change it">
    <ul>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  </ReportPart>
);

/** Pay over four years, as paid. */
export const ReportPayPart = ({ pay: { tradeOff, offers } }: { readonly pay: ReportPay }) => (
  <ReportPart title="Pay over four years">
    {tradeOff !== null && <p>{tradeOff}</p>}
    {offers.map(({ name, sentence, rows }) => (
      <div key={name} className="report-keep">
        <ReportHeading rank={3}>{name}</ReportHeading>
        <p>{sentence}</p>
        {rows.length > 0 && (
          <ReportGrid
            caption={`${name}, as paid year by year`}
            captionHidden
            head={YEARS}
            stacked={["", ...YEARS.slice(1)]}
            figures={[1, 2, 3, 4]}
            rows={rows.map(({ label, amounts }) => ({ id: label, cells: [label, ...amounts] }))}
          />
        )}
      </div>
    ))}
  </ReportPart>
);

interface MethodPartProps {
  readonly method: ReportMethod;
  /** not needed beside the table of criteria, where they stand */
  readonly weightsShown: boolean;
}

/** How the figures came about. */
export const ReportMethodPart = ({ method: { sentences, weights, history }, weightsShown }: MethodPartProps) => (
  <ReportPart title="How this is worked out">
    <p className="report-small report-method">{sentences.join(" ")}</p>
    {weightsShown && (
      <p className="report-small report-method">
        Weights, of 100: {weights.map(({ criterion, weight }) => `${criterion} ${weight}`).join(", ")}.
      </p>
    )}
    {history !== null && <p className="report-small report-method">{history}</p>}
  </ReportPart>
);
