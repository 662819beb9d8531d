import { setReportSection } from "../../offers/edit/edit-app-state.ts";
import { isIncluded, REPORT_SECTIONS, type ReportSection } from "../../findings/report/report-options.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Checkbox } from "../../ui/form/choice/checkbox.tsx";
import { LETTERS, optionsOf } from "./report-options.ts";
import styles from "./report-page.module.css";

/** A part that is nothing without another. */
const NEEDS: Partial<Record<ReportSection, ReportSection>> = { gaps: "why" };

/** What goes into the report, and into all else that is saved but the backup. */
export const IncludePanel = () => {
  const { app, offers = [] } = useFile();
  const edit = useEdit();
  const options = optionsOf(app);
  const choose = (section: string, isOn: boolean): void => {
    edit((file) => setReportSection(file, section, isOn));
  };
  const hasTexts = offers.some(({ material = [] }) => material.length > 0);
  const isHiddenAnyway = app?.namesHidden === true;
  return (
    <fieldset>
      <legend className="visually-hidden">What goes in</legend>
      {REPORT_SECTIONS.filter(({ id }) => id !== "texts" || hasTexts).map(({ id, label }) => {
        const needed = NEEDS[id];
        const isHidden = id === "texts" && options.letters === true;
        const isIdle = isHidden || (needed !== undefined && !isIncluded(options, needed));
        return (
          <Checkbox
            key={id}
            label={label}
            checked={isIncluded(options, id) && !isIdle}
            disabled={isIdle}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />
        );
      })}
      <div className={styles["letters"]}>
        <Checkbox
          label="Letters instead of names"
          hint={
            isHiddenAnyway
              ? "Names are hidden everywhere, until you want them back under What matters."
              : "Offer A, B, C. Titles and places go too."
          }
          checked={options.letters === true}
          disabled={isHiddenAnyway}
          onChange={(event) => choose(LETTERS, event.currentTarget.checked)}
        />
      </div>
    </fieldset>
  );
};
