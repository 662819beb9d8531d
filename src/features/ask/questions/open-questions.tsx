import { useMemo, useState } from "react";
import { askNumbers, effectWithNumbers } from "../../../findings/asking/ask-effect.ts";
import { askedKey, type Asked } from "../../../findings/asking/ask-sentence.ts";
import { howLittleAnswersChange } from "../../../findings/asking/when-to-stop.ts";
import { waitingSince } from "../../../findings/asking/sent.ts";
import { type SourceToCheck, sourcesToCheck } from "../../../findings/asking/check-source.ts";
import type { Case } from "../../../findings/case.ts";
import { chosenOffer } from "../../../findings/comparing/decided-headline.ts";
import { couldChange } from "../../../findings/spine/next-step.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { useHiddenScores } from "../../../state/use-hidden-scores.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { SectionTabs } from "../../../ui/page/section-tabs.tsx";
import { AT_FIRST, GROUPINGS, type Grouping, type NumberedAsk, groupsOf, toBeginWith } from "../ask-groups.ts";
import { replyButtonId } from "./asked-key.ts";
import { CheckSource } from "./check-source.tsx";
import styles from "./open-questions.module.css";
import { OpenQuestion } from "./open-question.tsx";
import { useFocusNext } from "./use-focus-next.ts";
import type { Picks } from "../use-picks.ts";

interface OpenQuestionsProps {
  readonly theCase: Case;
  /** every open question, most telling first */
  readonly items: readonly NumberedAsk[];
  readonly picks: Picks;
  /** `after` is how things stand with the answer */
  readonly onKept: (asked: Asked, after: Case) => void;
}

/** The open questions in groups; one at a time can be opened to write down what was replied. */
export const OpenQuestions = ({ theCase, items, picks, onKept }: OpenQuestionsProps) => {
  const [grouping, setGrouping] = useState<Grouping>("who");
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const focusNext = useFocusNext();
  // What was sent is not there to be asked again: it stands below, until someone replied.
  const waiting = items.filter((item) => waitingSince(theCase, item) !== null);
  const toAsk = items.filter((item) => !waiting.includes(item));
  const first = all ? toAsk : toBeginWith(theCase, toAsk);
  const shown = [...first, ...waiting];
  const isHidden = useHiddenScores().length > 0;
  const canChange = isHidden || couldChange(theCase).length > 0;
  const little = howLittleAnswersChange(theCase);
  const isFew = canChange && first.length < toAsk.length;
  const numbers = askNumbers(items, shown);
  const groups = [
    ...groupsOf(theCase, first, grouping),
    ...(waiting.length > 0 ? [{ title: "Waiting for a reply", items: waiting }] : []),
  ];
  const keep = (item: NumberedAsk, after: Case): void => {
    const order = groups.flatMap((group) => group.items);
    setOpened(null);
    onKept(item, after);
    // Who is first is news for the title; else one goes on where one was, or at the next if that is settled now.
    const isNews = theCase.comparison.leader !== after.comparison.leader;
    focusNext(isNews ? [] : order.slice(order.indexOf(item)).map(replyButtonId));
  };
  const sources = useMemo(() => (isHidden ? [] : sourcesToCheck(theCase)), [theCase, isHidden]);
  const checkSource = (checking: SourceToCheck) => (
    <CheckSource
      key={`${checking.source.offer} ${checking.called}`}
      theCase={theCase}
      checking={checking}
      items={items}
      onKept={(asked, after) => {
        onKept(asked, after);
        focusNext([]);
      }}
      onSent={() => focusNext(checking.confirm.map(replyButtonId))}
    />
  );
  return (
    <div className={styles["column"]}>
      <div className={styles["ways"]}>
        <SectionTabs
          label="Look at them"
          options={isHidden ? GROUPINGS.filter(({ value }) => value !== "effect") : GROUPINGS}
          value={grouping}
          onChange={setGrouping}
        />
        {isFew && (
          <p>
            {isHidden || chosenOffer(theCase) !== null
              ? `The first ${first.length}`
              : `These ${first.length} matter most`}
          </p>
        )}
        {!canChange && little !== null && <p>{capitalised(little)}</p>}
      </div>
      {sources.filter(({ place }) => place === 0).map(checkSource)}
      {groups.map(({ title, items: grouped }) => (
        <Card key={title} title={title}>
          <ol role="list" className={styles["list"]}>
            {grouped.map((item) => (
              <OpenQuestion
                key={askedKey(item)}
                theCase={theCase}
                item={item}
                effect={isHidden ? null : effectWithNumbers(item, numbers)}
                isOpen={opened === askedKey(item)}
                onOpen={() => setOpened(askedKey(item))}
                onClose={() => {
                  setOpened(null);
                  focusNext([replyButtonId(item)]);
                }}
                onMoved={() => focusNext([replyButtonId(item)])}
                picks={picks}
                onKept={(after) => keep(item, after)}
              />
            ))}
          </ol>
        </Card>
      ))}
      {sources.filter(({ place }) => place > 0).map(checkSource)}
      {toAsk.length > AT_FIRST && (
        <p>
          <Button onClick={() => setAll(!all)}>
            {all ? `Show only the first ${AT_FIRST}` : `Show all ${toAsk.length}`}
          </Button>
        </p>
      )}
    </div>
  );
};
