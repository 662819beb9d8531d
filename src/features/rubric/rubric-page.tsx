import { useEffect } from "react";
import { Link, useParams } from "wouter";
import { AboutRubric } from "./about-rubric.tsx";
import { CriterionSection, PackSection } from "./criterion-section.tsx";
import { BandList, EvidenceList, FlagList, LaneList } from "./lists.tsx";
import { LedgerList } from "./ledger-list.tsx";
import { WeightCalculation } from "./weight-calculation.tsx";
import { paths } from "../../findings/paths.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { bundledBackground } from "../../rubric/background/bundled-background.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { Card } from "../../ui/card.tsx";
import { keepInPlace } from "../../ui/page/keep-in-place.ts";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./rubric-page.module.css";

/** What stands on the page, in its order. */
const CONTENTS = [
  { id: "weights", title: "Why these weights?" },
  ...bundledRubric.criteria.map(({ id, title }) => ({ id, title })),
  { id: "packs", title: "What a person may add" },
  { id: "evidence", title: "How an answer is known" },
  { id: "bands", title: "Words for a score" },
  { id: "signs", title: "Signs to take seriously" },
  { id: "lanes", title: "Kinds of job" },
  { id: "ledger", title: "Where it comes from" },
  { id: "about", title: "How it was made" },
].filter(({ id }) => id !== "packs" || bundledRubric.packs.length > 0);

/** The whole rubric, to be read: every question with its reason and paragraphs, and how the weights come about. */
export const RubricPage = () => {
  const { place } = useParams<{ place?: string }>();
  useEffect(() => {
    const named = place === undefined ? null : document.getElementById(place);
    return named === null ? undefined : keepInPlace(named);
  }, [place]);
  const { source } = bundledRubric;
  const questions = bundledRubric.criteria.reduce((sum, criterion) => sum + criterion.questions.length, 0);
  return (
    <>
      <PageHead
        title={`${bundledRubric.criteria.length} criteria, ${questions} questions, and why each is asked`}
        intro={`${bundledRubric.title}, version ${bundledRubric.version}. It turns the advice of ${source.called} into questions that a person can answer from what they saw or were told.`}
      />
      <div className={styles["columns"]}>
        <nav aria-label="On this page" className={styles["contents"]}>
          <ul role="list">
            {CONTENTS.map(({ id, title }) => (
              <li key={id}>
                <Link href={paths.rubric(id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles["page"]}>
          <Later now={place !== undefined}>
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
            {bundledRubric.packs.length > 0 && (
              <Card
                id="packs"
                title="What a person may add"
                intro={`${capitalised(source.called)} says nothing of these. They rest on public guidance, and none counts until you choose it.`}
              >
                {bundledRubric.packs.map((pack) => (
                  <PackSection key={pack.id} pack={pack} />
                ))}
              </Card>
            )}
            <Card
              id="evidence"
              title="How an answer is known"
              intro={
                <>
                  How far each kind of evidence is trusted is{" "}
                  <HowLink href={paths.method("not-measured")}>ours, not measured</HowLink>.
                </>
              }
            >
              <EvidenceList rubric={bundledRubric} />
            </Card>
            <Card id="bands" title="Words for a score">
              <BandList rubric={bundledRubric} />
            </Card>
            <Card
              id="signs"
              title="Signs to take seriously"
              intro="A bad sign does not average away: some cap the verdict, whatever the points say."
            >
              <FlagList rubric={bundledRubric} />
            </Card>
            <Card
              id="lanes"
              title="Kinds of job"
              intro="What an offer reads as, by its answers and whatever its title."
            >
              <LaneList rubric={bundledRubric} />
            </Card>
            <Card
              id="ledger"
              title="Where it comes from"
              intro={
                <>
                  <b>{source.title}.</b> {bundledBackground.about}
                </>
              }
            >
              <details>
                <summary>
                  What each {source.part.one} says, in our words, and what it does here: {source.ids.length}{" "}
                  {source.part.many}
                </summary>
                <LedgerList rubric={bundledRubric} background={bundledBackground} />
              </details>
            </Card>
            <Card id="about" title="How it was made">
              <AboutRubric background={bundledBackground} />
            </Card>
          </Later>
        </div>
      </div>
    </>
  );
};
