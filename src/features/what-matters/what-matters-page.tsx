import { useState } from "react";
import { equalPoints } from "../../engine/weights.ts";
import { NamesSwitch, ScoresSwitch } from "./hiding-switches.tsx";
import { LeadStrip } from "./live/lead-strip.tsx";
import { LiveRanking } from "./live/live-ranking.tsx";
import { useLiveCase } from "./live/use-live-case.ts";
import { OwnCriteria } from "./own-criteria.tsx";
import { PackLimits } from "./pack-limits.tsx";
import { SurenessPanel } from "./sureness-panel.tsx";
import { OrderList } from "./ways/order-list.tsx";
import { PointSliders } from "./ways/point-sliders.tsx";
import { SwingForm } from "./ways/swing-form.tsx";
import { useSettledWeights } from "./weights/settle-weights.ts";
import { useEarlierWeights, useRubricWeights, useWeights } from "./weights/use-weights.ts";
import { weightHistorySentence } from "../../findings/comparing/weight-history-sentence.ts";
import { paths } from "../../findings/paths.ts";
import { PackChoices } from "../../parts/pack-choices.tsx";
import { ScoresHidden } from "../../parts/scores-hidden.tsx";
import { bundledRubric } from "../../rubric/bundled.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Card } from "../../ui/card.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { SectionTabs } from "../../ui/page/section-tabs.tsx";
import { classList } from "../../ui/style/class-list.ts";
import styles from "./what-matters-page.module.css";

const METHODS = [
  { value: "points", label: "Points" },
  { value: "order", label: "Put in order" },
  { value: "swings", label: "Compare swings" },
] as const;

type Method = (typeof METHODS)[number]["value"];

/** How much each criterion counts, in whichever way comes easiest, with the ranking moving along. */
export const WhatMattersPage = () => {
  const isHidden = useHiddenScores().length > 0;
  return (
    <>
      <PageHead
        title="What matters to you"
        intro={
          <>
            <HowLink href={paths.method("weights")}>The emphasis of {bundledRubric.source.called}</HowLink> is the
            starting point. Move anything.{" "}
            {!isHidden && (
              <>
                The <HowLink href={paths.method("stability")}>green stretch</HowLink> is where today's first stays
                first.{" "}
              </>
            )}
            A short line is where the rubric has it.
          </>
        }
      />
      <Later>
        <Weighing isHidden={isHidden} />
      </Later>
    </>
  );
};

/** The weights, in one of three ways, and what follows from them. */
const Weighing = ({ isHidden }: { readonly isHidden: boolean }) => {
  const [method, setMethod] = useState<Method>("points");
  const { app, preferences } = useFile();
  const weights = useWeights();
  useSettledWeights();
  const theCase = useLiveCase(weights.model);
  const earlier = useEarlierWeights(weights);
  const goBack = useRubricWeights(weights);
  const history = weightHistorySentence(theCase, app);
  return (
    <>
      <div className={styles["methods"]}>
        <SectionTabs label="Method" options={METHODS} value={method} onChange={setMethod} />
        <Button variant="quiet" onClick={() => weights.set(equalPoints(bundledRubric, preferences ?? {}))}>
          Everything equal
        </Button>
        <Button variant="quiet" onClick={goBack}>
          Back to the rubric's
        </Button>
        <LinkButton variant="quiet" href={paths.rubric("weights")}>
          Why these?
        </LinkButton>
      </div>
      <div className={styles["columns"]}>
        {!isHidden && <LeadStrip theCase={theCase} />}
        <div className={styles["column"]}>
          {method === "points" && <PointSliders weights={weights} showsStretch={!isHidden} />}
          {method === "order" && <OrderList weights={weights} earlier={earlier} />}
          {method === "swings" && (
            // Another set of criteria makes another form.
            <SwingForm key={weights.model.criteria.map(({ id }) => id).join(" ")} weights={weights} />
          )}
          {bundledRubric.packs.length > 0 && (
            <Card
              title="What else matters to you?"
              intro="These stand outside the rubric. Each that you tick is asked of every offer and starts with 5 points."
            >
              <PackChoices />
            </Card>
          )}
          <PackLimits />
          <OwnCriteria />
        </div>
        <div className={classList(styles["column"], styles["beside"])}>
          {isHidden ? <ScoresHidden /> : <LiveRanking theCase={theCase} />}
          <SurenessPanel theCase={theCase} saysRanks={!isHidden} />
          {!isHidden && history !== null && <p className={styles["history"]}>{history}</p>}
          <NamesSwitch weights={weights} />
          <ScoresSwitch />
        </div>
      </div>
    </>
  );
};
