import { useState } from "react";
import { isInComparison } from "../../offers/in-comparison.ts";
import { ScoresHidden } from "../../parts/scores-hidden.tsx";
import { useFile } from "../../state/live/use-file.ts";
import { standsAboveMessages } from "../../ui/above/messages-reach.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { Fold } from "../../ui/fold.tsx";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Later } from "../../ui/page/later.tsx";
import { IncludePanel } from "./include-panel.tsx";
import { Preview } from "./preview.tsx";
import { optionsOf } from "./report-options.ts";
import styles from "./report-page.module.css";
import { SavePanel } from "./save/save-panel.tsx";
import { useReport } from "./use-report.ts";
import { paths } from "../../findings/paths.ts";
import { offerNames } from "../../findings/names/offer-name.ts";
import { useDecisionForm } from "../../state/live/use-decision-form.ts";
import { Select } from "../../ui/form/select.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";

/** "I choose … because …": heads the report as soon as an offer is chosen. What is typed before that is kept too. */
const OwnSentence = () => {
  const { offers = [], app } = useFile();
  const { register } = useDecisionForm();
  const names = offerNames(offers, { letters: app?.namesHidden === true });
  return (
    <fieldset className={styles["sentence"]}>
      <legend>Your own sentence</legend>
      <Select label="I choose" {...register("offer")}>
        <option value="">nothing yet</option>
        {[...names].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextArea label="because" rows={2} {...register("because")} />
    </fieldset>
  );
};

/** Whether the choices and the report stand beside each other, as in `report-page.module.css`: letters of the page that fit in a row.
 * While the page is built there is no window. */
const hasRoom = (): boolean =>
  typeof innerWidth === "number" &&
  innerWidth >= 60 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || "16");

/**
 * The comparison as a page, what goes into it, and all the forms in which it can be taken away. Where there is no room beside
 * the report both are folded: the report comes first, and saving stays in reach at the window's foot.
 */
export const ReportPage = () => {
  const { offers = [], app } = useFile();
  const options = optionsOf(app);
  const content = useReport(options);
  const [startsOpen] = useState(hasRoom);
  const isHidden = useHiddenScores().length > 0;
  const isEmpty = !offers.some(isInComparison);
  return (
    <div className={styles["page"]}>
      <div className={styles["panel"]}>
        <header>
          <h1 tabIndex={-1}>Report</h1>
          <p className={styles["intro"]}>One page to keep, print, or show someone you trust.</p>
        </header>
        <Later now={isEmpty || isHidden}>
          {!isEmpty && (
            <Fold title="What goes in" startsOpen={startsOpen}>
              <IncludePanel />
              <OwnSentence />
            </Fold>
          )}
          <div ref={standsAboveMessages} className={styles["save"]}>
            <Fold title="Save or share" startsOpen={startsOpen || isEmpty}>
              <SavePanel content={isEmpty ? null : content} options={options} isEmpty={isEmpty} />
            </Fold>
          </div>
        </Later>
      </div>
      {isEmpty ? (
        <EmptyState
          actions={
            <LinkButton href={paths.newOffer} variant="primary">
              Add an offer
            </LinkButton>
          }
        >
          <p>The report of your offers stands here as soon as there is one that you could still accept.</p>
        </EmptyState>
      ) : isHidden ? (
        <ScoresHidden />
      ) : (
        <Later>
          <Preview content={content} />
        </Later>
      )}
    </div>
  );
};
