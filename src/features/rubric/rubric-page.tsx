import { useEffect } from "react";
import { Link, useParams } from "wouter";
import { bundledRubric } from "../../rubric/bundled.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { CriterionSection } from "./criterion-section.tsx";
import { EvidenceTable } from "./evidence-table.tsx";
import { FlagList } from "./flag-list.tsx";
import { LaneList } from "./lane-list.tsx";
import { LedgerList } from "./ledger-list.tsx";
import { WeightCalculation } from "./weight-calculation.tsx";
import styles from "./rubric-page.module.css";

/** What stands on the page, in its order. */
const CONTENTS = [
  { id: "weights", title: "Why these weights?" },
  ...bundledRubric.criteria.map(({ id, title }) => ({ id, title })),
  { id: "evidence", title: "How an answer is known" },
  { id: "signs", title: "Signs to take seriously" },
  { id: "lanes", title: "Kinds of job" },
  { id: "ledger", title: "Where it comes from" },
];

/** The whole rubric, to be read: every question with its reason and paragraphs, and how the weights come about. */
export const RubricPage = () => {
  const { place } = useParams<{ place?: string }>();
  useEffect(() => {
    if (place !== undefined) document.getElementById(place)?.scrollIntoView({ block: "start" });
  }, [place]);
  const questions = bundledRubric.criteria.reduce((sum, criterion) => sum + criterion.questions.length, 0);
  return (
    <>
      <PageHead
        title={`${bundledRubric.criteria.length} criteria, ${questions} questions, and why each is asked`}
        intro={`${bundledRubric.title}, version ${bundledRubric.version}. It turns a career profile's advice into questions that a person can answer from what they saw or were told.`}
      />
      <div className={styles["columns"]}>
        <nav aria-label="On this page" className={styles["contents"]}>
          <ul role="list">
            {CONTENTS.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/rubric/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles["page"]}>
          <Card
            id="weights"
            title="Why these weights?"
            intro="They are worked out from the advice, not set by hand. You can change every one of them."
          >
            <WeightCalculation rubric={bundledRubric} />
          </Card>
          {bundledRubric.criteria.map((criterion) => (
            <CriterionSection key={criterion.id} criterion={criterion} />
          ))}
          <Card
            id="evidence"
            title="How an answer is known"
            intro={
              <>
                How far each kind of evidence is trusted is{" "}
                <HowLink href="/method#not-measured">ours, not measured</HowLink>.
              </>
            }
          >
            <EvidenceTable rubric={bundledRubric} />
          </Card>
          <Card
            id="signs"
            title="Signs to take seriously"
            intro="A bad sign does not average away: some cap the verdict, whatever the points say."
          >
            <FlagList rubric={bundledRubric} />
          </Card>
          <Card id="lanes" title="Kinds of job" intro="What an offer reads as, by its answers and whatever its title.">
            <LaneList rubric={bundledRubric} />
          </Card>
          <Card
            id="ledger"
            title="Where it comes from"
            intro="Every paragraph of the career profile, in our words, and what it does here."
          >
            <LedgerList rubric={bundledRubric} />
          </Card>
        </div>
      </div>
    </>
  );
};
