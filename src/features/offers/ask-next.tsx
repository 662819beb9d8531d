import { Link } from "wouter";
import { isAnythingAnswered } from "../../findings/comparing/anything-answered.ts";
import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import { whenToStop } from "../../findings/asking/when-to-stop.ts";
import { type Case, nameOf } from "../../findings/case.ts";
import { chosenOffer } from "../../findings/comparing/decided-headline.ts";
import { paths } from "../../findings/paths.ts";
import { beforeYouSign } from "../../findings/signing/before-you-sign.ts";
import { couldChange } from "../../findings/spine/next-step.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./ask-next.module.css";

const SHOWN = 3;

interface AskNextProps {
  readonly theCase: Case;
  /** scores are hidden, so nothing may say how offers stand to each other */
  readonly isHidden: boolean;
}

/** Once an offer is chosen nothing is told that could change the choice, but what to ask before it is signed. */
const AskBeforeSigning = ({ theCase }: Pick<AskNextProps, "theCase">) => {
  const signing = beforeYouSign(theCase);
  if (signing === null) return null;
  return (
    <Card
      title={signing.title}
      footer={
        <LinkButton href={`${paths.ask}#before-you-sign`} variant="outline">
          What to ask
        </LinkButton>
      }
    >
      <p>
        {capitalised(counted(signing.items.length, "question"))} to ask in any case. What could cost most comes first.
      </p>
    </Card>
  );
};

/** The few open questions whose answers matter most. */
export const AskNext = ({ theCase, isHidden }: AskNextProps) => {
  if (chosenOffer(theCase) !== null) return <AskBeforeSigning theCase={theCase} />;
  const items = couldChange(theCase).slice(0, SHOWN);
  const { comparison } = theCase;
  const canChange = items.length > 0 && comparison.offers.length > 1 && isAnythingAnswered(comparison);
  const isAll = theCase.comparison.ask?.length === 0;
  return (
    <Card
      title="Ask these next"
      {...(canChange && !isHidden && { intro: "Most telling first." })}
      aside={<HowLink href={paths.method("what-to-ask")} of="the order" />}
      footer={
        <LinkButton href={paths.ask} variant="outline">
          All that is open
        </LinkButton>
      }
    >
      {items.length === 0 ? (
        <p>
          {isAll
            ? "Nothing is open: every answer is known for certain."
            : `${whenToStop(theCase) ?? "No open question has any weight."} `}
          {!isAll && <Link href={`${paths.ask}#before-you-sign`}>What to ask before you sign</Link>}
        </p>
      ) : (
        <ol role="list" className={styles["list"]}>
          {items.map(({ offer, question, topic, who, effect, couldSwitch }, index) => (
            <li key={`${offer} ${question}`} className={styles["item"]}>
              <span className={styles["number"]} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <p>
                  <Link href={paths.answer(offer, question)}>
                    <Name>{nameOf(theCase, offer)}</Name>: {topic}
                  </Link>
                </p>
                {who !== null && <p className={styles["who"]}>Ask {whomToAsk(who)}</p>}
              </div>
              {!isHidden && <Chip tone={couldSwitch ? "fair" : "neutral"}>{capitalised(effect)}</Chip>}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
};
