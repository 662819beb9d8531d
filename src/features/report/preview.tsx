import { useEffect } from "react";
import { FOOT, footText } from "../../exports/report/report-foot.ts";
import { HeadingsBelow } from "../../exports/report/report-parts.tsx";
import { ReportDocument } from "../../exports/report/report-document.tsx";
import type { ReportContent } from "../../findings/report/report-content.ts";
import { Loading } from "../../ui/page/loading.tsx";
import "../../exports/report/styles/report.css";
import styles from "./preview.module.css";

interface PreviewProps {
  /** null while it isn't there yet */
  readonly content: ReportContent | null;
}

/** While the page is printed it is called what the report is, and its foot says so: a saved PDF has that name. */
const usePrintedTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title === undefined) return undefined;
    const root = document.documentElement;
    root.style.setProperty(FOOT, footText(title));
    let before = document.title;
    const start = (): void => {
      before = document.title;
      document.title = title;
    };
    const end = (): void => {
      document.title = before;
    };
    window.addEventListener("beforeprint", start);
    window.addEventListener("afterprint", end);
    return () => {
      root.style.removeProperty(FOOT);
      window.removeEventListener("beforeprint", start);
      window.removeEventListener("afterprint", end);
    };
  }, [title]);
};

/** The report as it will be printed or saved; on paper nothing else of the app is there. */
export const Preview = ({ content }: PreviewProps) => {
  usePrintedTitle(content?.title);
  return (
    <section aria-label="Preview" className={styles["preview"]}>
      {content === null ? (
        <Loading label="The report is loading" />
      ) : (
        <HeadingsBelow value={1}>
          <ReportDocument content={content} />
        </HeadingsBelow>
      )}
    </section>
  );
};
