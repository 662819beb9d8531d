import { AnswersPart } from "./report-answers.tsx";
import { ReportHeading, ReportPart } from "./report-parts.tsx";
import { RankingPart } from "./report-ranking.tsx";
import { ChangePart, ReportMethodPart, ReportOpenPart, ReportPayPart, SigningPart } from "./report-rest.tsx";
import { PointsPart, TablePart } from "./report-table.tsx";
import { WhyPart } from "./report-why.tsx";
import type { ReportContent } from "../../findings/report/report-content.ts";
import type { ReportTexts } from "../../findings/report/report-texts.ts";

/** What offers were taken from, whole. A text is data: nothing of it is markup. */
const TextsPart = ({ texts }: { readonly texts: readonly ReportTexts[] }) => (
  <ReportPart title="Texts">
    {texts.map(({ name, texts: own }) =>
      own.map(({ id, title, kind, paragraphs }) => (
        <div key={`${name} ${id}`}>
          <ReportHeading rank={3}>{`${name}: ${title}`}</ReportHeading>
          {title !== kind && <p className="report-small">{kind}</p>}
          <p className="report-small report-text" dir="auto">
            {paragraphs.join("\n")}
          </p>
        </div>
      )),
    )}
  </ReportPart>
);

/** The report as one page of reading, for the preview and for the file; its looks are `report.css` over the tokens. */
export const ReportDocument = ({ content }: { readonly content: ReportContent }) => {
  const {
    about,
    decision,
    decided,
    headline,
    finding,
    ranking,
    table,
    points,
    why,
    open,
    signing,
    changes,
    answers,
    pay,
    texts,
    method,
  } = content;
  return (
    <article className="report">
      <p className="report-about">{about}</p>
      {decision !== null && (
        <p className="report-decision" dir="auto">
          {decision}
        </p>
      )}
      {decided !== null && <p className="report-about">{decided}</p>}
      <ReportHeading rank={1}>{headline}</ReportHeading>
      <p className="report-finding">{finding}</p>
      {ranking !== null && <RankingPart rows={ranking} />}
      {table !== null && <TablePart table={table} />}
      {points !== null && <PointsPart points={points} />}
      <div className="report-columns">
        {why !== null && <WhyPart gaps={why} />}
        {changes !== null && <ChangePart changes={changes} />}
        {open !== null && <ReportOpenPart open={open} />}
        {signing !== null && <SigningPart signing={signing} />}
      </div>
      {answers !== null && <AnswersPart answers={answers} />}
      {pay !== null && <ReportPayPart pay={pay} />}
      {texts !== null && <TextsPart texts={texts} />}
      {method !== null && <ReportMethodPart method={method} weightsShown={table === null} />}
    </article>
  );
};
