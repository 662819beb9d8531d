import { useMemo } from "react";
import { ReportDocument } from "../../exports/report/report-document.tsx";
import "../../exports/report/styles/report.css";
import { caseOf } from "../../findings/case.ts";
import { reportContent } from "../../findings/report/report-content.ts";
import { listInWords } from "../../findings/words/list-in-words.ts";
import { oddNames } from "../../findings/names/names-from-elsewhere.ts";
import type { OffersFile, Statement } from "../../offers/schema.ts";
import { comparisonOf, modelOf } from "../../state/figures.ts";
import { today } from "../../state/browser/today.ts";
import { useSmaaOf } from "../../state/beside/use-smaa.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Loading } from "../../ui/page/loading.tsx";
import styles from "./shared-comparison.module.css";
import { paths } from "../../findings/paths.ts";

const hasWords = ({ note, quote }: Statement): boolean => note !== undefined || quote !== undefined;

/** Whether the sender chose to send amounts of pay along. */
const sharesPay = ({ offers = [] }: OffersFile): boolean => offers.some(({ pay }) => pay?.base !== undefined);

/** Whether only how far pay counts came along. */
const sharesWorth = (file: OffersFile): boolean =>
  !sharesPay(file) && (file.offers ?? []).some(({ pay }) => pay?.worth !== undefined);

/** Sections of a report that show what the sender chose to send along, and would be empty otherwise. */
const sharedSections = (file: OffersFile): Readonly<Record<string, boolean>> => ({
  pay: sharesPay(file),
  notes: (file.offers ?? []).some(({ answers = {} }) =>
    Object.values(answers).some((answer) => [answer, ...(answer.also ?? [])].some(hasWords)),
  ),
});

interface SharedComparisonProps {
  readonly file: OffersFile;
  /** what stands in the link */
  readonly data: string;
}

/** A shared comparison as a report, under a line that says whose it is and how to keep it. */
export const SharedComparison = ({ file, data }: SharedComparisonProps) => {
  const hasPay = sharesPay(file);
  const odd = oddNames(file);
  const hasWorth = sharesWorth(file);
  const model = modelOf(file);
  const { smaa, isCurrent } = useSmaaOf(model);
  const content = useMemo(
    () =>
      reportContent(caseOf({ file, model, comparison: { ...comparisonOf(file), smaa } }), today(), {
        sections: sharedSections(file),
      }),
    [file, model, smaa],
  );
  if (!isCurrent) return <Loading label="The comparison is loading" />;
  return (
    <>
      <aside className={styles["notice"]} aria-label="About this page">
        <p>
          <b>Someone shared this comparison with you.</b> You can only read it here: none of it is kept on this device,
          and your own offers are as they were.
          {odd.length > 0 && ` ${listInWords(odd)}: such a name may not be the one that it looks like.`}
          {hasWorth &&
            " This link has no amounts of pay, only how far each counts. The scores are the sender's; what other pay would change is not shown."}
          {!hasPay &&
            !hasWorth &&
            " This link has no pay, so pay counts as not known, and figures may differ from the sender's."}
        </p>
        <div className={styles["acts"]}>
          <LinkButton href={paths.import(data)} variant="outline" small>
            Keep a copy
          </LinkButton>
          <LinkButton href={paths.offers} variant="quiet" small>
            Your own offers
          </LinkButton>
        </div>
      </aside>
      <ReportDocument content={content} />
    </>
  );
};
