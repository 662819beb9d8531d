import { useMemo } from "react";
import { ReportDocument } from "../../exports/report-document.tsx";
import "../../exports/report.css";
import { reportContent } from "../../findings/report-content.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { comparisonOf, modelOf } from "../../state/figures.ts";
import { today } from "../../state/today.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import styles from "./shared-comparison.module.css";
import { sharedSections } from "./shared-sections.ts";

interface SharedComparisonProps {
  readonly file: OffersFile;
  /** what stands in the link */
  readonly data: string;
}

/** A shared comparison as a report, under a line that says whose it is and how to keep it. */
export const SharedComparison = ({ file, data }: SharedComparisonProps) => {
  const content = useMemo(
    () =>
      reportContent(
        { model: modelOf(file), comparison: comparisonOf(file), file, today: today() },
        { sections: sharedSections(file) },
      ),
    [file],
  );
  return (
    <>
      <aside className={styles["notice"]} aria-label="About this page">
        <p>
          <b>Somebody shared this comparison with you.</b> You only read it here: nothing of it is kept on this device,
          and your own offers are as they were.
        </p>
        <div className={styles["acts"]}>
          <LinkButton href={`/import/${data}`} variant="outline" small>
            Keep a copy
          </LinkButton>
          <LinkButton href="/" variant="quiet" small>
            Your own offers
          </LinkButton>
        </div>
      </aside>
      <ReportDocument content={content} />
    </>
  );
};
