import type { ReportTexts } from "../../findings/report/report-texts.ts";
import { ReportHeading, ReportPart } from "./report-parts.tsx";

/** What offers were taken from, whole. A text is data: nothing of it is markup. */
export const TextsPart = ({ texts }: { readonly texts: readonly ReportTexts[] }) => (
  <ReportPart title="Texts">
    {texts.map(({ name, texts: own }) =>
      own.map(({ title, kind, paragraphs }, at) => (
        <div key={`${name} ${at}`}>
          <ReportHeading rank={3}>{`${name}: ${title}`}</ReportHeading>
          {title !== kind && <p className="report-small">{kind}</p>}
          {paragraphs.map((paragraph, place) => (
            <p key={place} className="report-small" dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
      )),
    )}
  </ReportPart>
);
