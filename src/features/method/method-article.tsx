import { useMemo } from "react";
import { Link } from "wouter";
import type { Evaluation } from "../../engine/evaluate.ts";
import { Contents } from "./contents.tsx";
import { MethodPart } from "./method-part.tsx";
import { type Case, nameOf } from "../../findings/case.ts";
import { explainedWith, METHOD_GROUPS, methodHead, type WhySamples } from "../../findings/method/method-page.ts";
import { rankedOffers } from "../../findings/method/method-section.ts";
import { paths } from "../../findings/paths.ts";
import type { AppState } from "../../offers/app-schema.ts";
import { useSmaaOf } from "../../state/beside/use-smaa.ts";
import { Name } from "../../ui/name.tsx";
import { Hold, useInTurn } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./method-article.module.css";

interface WhoseNumbersProps {
  readonly theCase: Case;
  /** id of the offer that the page is worked through with */
  readonly offer: string;
}

/** The offers that the page can be worked through with. */
const WhoseNumbers = ({ theCase, offer }: WhoseNumbersProps) => {
  const offers = rankedOffers(theCase);
  if (offers.length < 2) return null;
  return (
    <nav aria-label="Whose numbers" className={styles["whose"]}>
      <span>Worked through with</span>
      <ul role="list" className={styles["offers"]}>
        {offers.map(({ id }) => (
          <li key={id}>
            <Link
              href={paths.method(undefined, id)}
              className={styles["offer"]}
              {...(id === offer && { "aria-current": "true" as const })}
            >
              <Name>{nameOf(theCase, id)}</Name>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

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
  // The first section, then what else its group has, then a group at a time.
  const turns = useInTurn(METHOD_GROUPS.length + 1);
  if (explained === null) return null;
  const { headline, detail } = methodHead(explained, ofSamples, asked);
  return (
    <>
      <PageHead title={headline} intro={detail} />
      {ofSamples === null && <WhoseNumbers theCase={theCase} offer={explained.offer} />}
      <div className={styles["columns"]}>
        <Contents page={paths.method(undefined, asked)} />
        <div className={styles["groups"]}>
          {METHOD_GROUPS.slice(0, Math.max(1, turns - 1)).map(({ title, sections }) => (
            <div key={title} className={styles["group"]}>
              <h2>{title}</h2>
              {sections.slice(0, turns === 1 ? 1 : undefined).map((section) => (
                <MethodPart
                  key={section.id}
                  section={section}
                  explained={explained}
                  evaluation={evaluation}
                  {...(ofSamples === null && { offer: explained.offer })}
                />
              ))}
            </div>
          ))}
          {turns <= METHOD_GROUPS.length && <Hold />}
        </div>
      </div>
    </>
  );
};
