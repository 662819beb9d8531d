import { useMemo } from "react";
import type { Evaluation } from "../../engine/evaluate.ts";
import type { Case } from "../../findings/case.ts";
import { explainedWith, methodGroups, methodHead, type WhySamples } from "../../findings/method/method-page.ts";
import type { AppState } from "../../offers/app-schema.ts";
import { useSmaaOf } from "../../state/beside/use-smaa.ts";
import { Hold, useLater } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { Contents } from "./contents.tsx";
import styles from "./method-article.module.css";
import { MethodFigure } from "./method-figure.tsx";
import { MethodPart } from "./method-part.tsx";
import { WhoseNumbers } from "./whose-numbers.tsx";
import { paths } from "../../findings/paths.ts";

interface MethodArticleProps {
  readonly theCase: Case;
  readonly evaluation: Evaluation;
  readonly app?: AppState | undefined;
  /** id of the offer that someone wants it explained with; today's first when left out */
  readonly asked?: string | undefined;
  /** why the numbers are those of the samples, which are not among the person's offers; null where they are the person's own */
  readonly ofSamples?: WhySamples | null;
}

/** The page itself, with whichever numbers it is worked through. */
export const MethodArticle = ({ theCase, evaluation, app, asked, ofSamples = null }: MethodArticleProps) => {
  const { smaa, isCurrent } = useSmaaOf(theCase.model);
  // Drawn figures of an earlier file would stand beside the new one's others.
  const drawn = isCurrent ? smaa : null;
  const explained = useMemo(
    () => explainedWith({ ...theCase, comparison: { ...theCase.comparison, smaa: drawn } }, asked, app),
    [theCase, drawn, asked, app],
  );
  const isLater = useLater();
  const groups = useMemo(() => (explained === null || !isLater ? [] : methodGroups(explained)), [explained, isLater]);
  if (explained === null) return null;
  const { headline, detail } = methodHead(explained, ofSamples, asked);
  return (
    <>
      <PageHead title={headline} intro={detail} />
      {ofSamples === null && <WhoseNumbers theCase={theCase} offer={explained.offer} />}
      {!isLater && <Hold />}
      {isLater && (
        <div className={styles["columns"]}>
          <Contents groups={groups} page={paths.method(undefined, asked)} />
          <div className={styles["groups"]}>
            {groups.map(({ title, sections }) => (
              <div key={title} className={styles["group"]}>
                <h2>{title}</h2>
                {sections.map((section) => (
                  <MethodPart
                    key={section.id}
                    section={section}
                    figure={<MethodFigure of={section.id} explained={explained} evaluation={evaluation} />}
                    {...(ofSamples === null && { offer: explained.offer })}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    </>
  );
};
