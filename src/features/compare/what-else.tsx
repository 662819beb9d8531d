import type { Case } from "../../findings/case.ts";
import { dismissHint } from "../../offers/edit/edit-app-state.ts";
import { PackChoices } from "../../parts/pack-choices.tsx";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./compare-page.module.css";

/** What is noted once the question was answered or skipped. */
const ASKED = "what-else";

/** The page asks once, before the first comparison of two offers that are not samples, and where nothing is chosen already. */
export const asksWhatElse = ({ file, comparison, rubric }: Case): boolean => {
  const { app, preferences } = file;
  const own = comparison.offers.filter(({ id }) => app?.samples?.includes(id) !== true);
  return (
    own.length > 1 &&
    rubric.packs.length > 0 &&
    (preferences?.packs ?? []).length === 0 &&
    (app?.compared ?? []).length === 0 &&
    app?.decision === undefined &&
    app?.dismissed?.includes(ASKED) !== true
  );
};

interface WhatElseProps {
  readonly onDone: () => void;
}

/** What else a person may count, on one screen before the first comparison: nothing is ticked, and nothing has to be. */
export const WhatElse = ({ onDone }: WhatElseProps) => {
  const { preferences } = useFile();
  const edit = useEdit();
  const isAny = (preferences?.packs ?? []).length > 0;
  return (
    <>
      <PageHead
        title="What else matters to you?"
        intro="The questions so far leave these out. Each that you tick is asked of every offer and starts with 5 points. You can change it later under What matters."
      />
      <Card
        footer={
          <Button
            variant="primary"
            onClick={() => {
              edit((current) => dismissHint(current, ASKED));
              onDone();
            }}
          >
            {isAny ? "Compare with these" : "Skip, and compare"}
          </Button>
        }
      >
        <div className={styles["choices"]}>
          <PackChoices />
        </div>
      </Card>
    </>
  );
};
