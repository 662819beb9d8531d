import { Suspense, useState } from "react";
import { toMarkdown } from "../../../exports/report/markdown.ts";
import type { ReportContent } from "../../../findings/report/report-content.ts";
import type { ReportOptions } from "../../../findings/report/report-options.ts";
import { markCalendar } from "../../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useBackup } from "../../../state/live/use-backup.ts";
import { useHiddenScores } from "../../../state/use-hidden-scores.ts";
import { Checkbox } from "../../../ui/form/choice/checkbox.tsx";
import { onDemand } from "../../../ui/page/on-demand.tsx";
import { CopyButton } from "../copy-button.tsx";
import { SaveGroup } from "./save-group.tsx";
import styles from "./save-panel.module.css";
import { SaveRow } from "./save-row.tsx";
import {
  answersTable,
  calendar,
  figures,
  type Make,
  markdown,
  offersTable,
  shortMarkdown,
  spreadsheet,
  webPage,
} from "./take-away.ts";
import { useTakeAway } from "./use-take-away.ts";

const { Part: LinkDialog } = onDemand(async () => (await import("../link/link-dialog.tsx")).LinkDialog);

interface SavePanelProps {
  /** null while it isn't there yet, or where there is nothing to report */
  readonly content: ReportContent | null;
  readonly options: ReportOptions;
  /** nothing is compared: only the backup makes sense */
  readonly isEmpty: boolean;
}

/** All the forms in which the comparison can be taken away. */
export const SavePanel = ({ content, options, isEmpty }: SavePanelProps) => {
  const { making, take } = useTakeAway(content, options);
  const [isLinkOpen, setLinkOpen] = useState(false);
  const isHidden = useHiddenScores().length > 0;
  const [isWanted, setIsWanted] = useState(false);
  const withScores = !isHidden || isWanted;
  const row = (label: string, hint: string, make: Make) => ({
    label,
    hint,
    disabled: content === null,
    isBusy: making === label,
    onPress: () => void take(label, make),
  });
  const saveBackup = useBackup();
  const edit = useEdit();
  return (
    <section aria-labelledby="save-as" className={styles["panel"]}>
      <h2 id="save-as" className="visually-hidden">
        Save as
      </h2>
      {!isEmpty && (
        <>
          {isHidden && (
            <Checkbox
              label="Save with the scores that you keep hidden"
              hint="A report, a table of results, a spreadsheet and a link have every score in them."
              checked={isWanted}
              onChange={(event) => setIsWanted(event.target.checked)}
            />
          )}
          {withScores && (
            <SaveGroup title="To read">
              {/* It prints what stands on the page: no report while scores are hidden. */}
              {!isHidden && (
                <SaveRow
                  label="PDF"
                  hint="to print or send"
                  disabled={content === null}
                  onPress={() => window.print()}
                />
              )}
              <SaveRow {...row("Web page", ".html, one file", webPage)} />
              <SaveRow {...row("Markdown", "the whole report", markdown)}>
                <CopyButton
                  what="the whole report as Markdown"
                  disabled={content === null}
                  text={() => (content === null ? "" : toMarkdown(content))}
                />
              </SaveRow>
              <SaveRow {...row("Markdown, short", "for a chat", shortMarkdown)}>
                <CopyButton
                  what="the short report as Markdown"
                  disabled={content === null}
                  text={() => (content === null ? "" : toMarkdown(content, { short: true }))}
                />
              </SaveRow>
            </SaveGroup>
          )}
          <SaveGroup title="To work with">
            {withScores && <SaveRow {...row("Spreadsheet", ".xlsx with formulas", spreadsheet)} />}
            {withScores && <SaveRow {...row("CSV", "one row an offer", offersTable)} />}
            <SaveRow {...row("CSV, answers", "one row an answer", answersTable)} />
            {withScores && <SaveRow {...row("Comparison", ".json, every figure", figures)} />}
          </SaveGroup>
          <SaveGroup title="To pass on">
            {withScores && (
              <SaveRow
                label="Link"
                hint="opens without an account"
                disabled={content === null}
                onPress={() => setLinkOpen(true)}
              />
            )}
            <SaveRow
              {...row("Calendar", ".ics, dates to reply by", calendar)}
              onPress={() => {
                const mark = Array.from(crypto.getRandomValues(new Uint8Array(8)), (part) => part.toString(36)).join(
                  "",
                );
                edit((file) => markCalendar(file, mark));
                void take("Calendar", async (source) => calendar({ ...source, file: markCalendar(source.file, mark) }));
              }}
            />
          </SaveGroup>
        </>
      )}
      <SaveGroup title="To keep">
        <SaveRow label="Backup" hint=".json, opens here again" onPress={saveBackup} />
      </SaveGroup>
      {!isEmpty && <p className={styles["note"]}>The backup always has everything, whatever is ticked above.</p>}
      {isLinkOpen && (
        <Suspense>
          <LinkDialog options={options} onClose={() => setLinkOpen(false)} />
        </Suspense>
      )}
    </section>
  );
};
