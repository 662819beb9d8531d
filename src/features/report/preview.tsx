import type { Ref } from "react";
import { HeadingsBelow } from "../../exports/report/report-parts.tsx";
import { ReportDocument } from "../../exports/report/report-document.tsx";
import type { ReportContent } from "../../findings/report/report-content.ts";
import { Loading } from "../../ui/loading.tsx";
import "../../exports/report/looks/report.css";
import styles from "./preview.module.css";

interface PreviewProps {
  /** null while it isn't there yet */
  readonly content: ReportContent | null;
  readonly ref?: Ref<HTMLElement>;
}

/** The report as it will be printed or saved; on paper nothing else of the app is there. */
export const Preview = ({ content, ref }: PreviewProps) => (
  <section ref={ref} tabIndex={-1} aria-label="Preview" className={styles["preview"]}>
    {content === null ? (
      <Loading label="The report is loading" />
    ) : (
      <HeadingsBelow value={1}>
        <ReportDocument content={content} />
      </HeadingsBelow>
    )}
  </section>
);
