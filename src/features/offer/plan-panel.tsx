import { Link } from "wouter";
import { planForGaps } from "../../findings/offer/plan-for-gaps.ts";
import { Card } from "../../ui/card.tsx";
import type { PanelProps } from "./panel.ts";
import styles from "./plan-panel.module.css";
import { paths } from "../../findings/paths.ts";

/** For the offer that was chosen: what it gives least, and what to build up beside it. */
export const PlanPanel = ({ theCase, offer }: Pick<PanelProps, "theCase" | "offer">) => {
  const plan = planForGaps(theCase, offer.id);
  if (plan === null) return null;
  return (
    <Card title="What to build up beside it" intro={plan.gaps}>
      <ul role="list" className={styles["steps"]}>
        {plan.steps.map(({ says, sources }) => (
          <li key={says}>
            {says}{" "}
            {sources.map((source) => (
              <Link key={source} href={paths.rubric(source.toLowerCase())}>
                {source}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
};
