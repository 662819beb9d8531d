import { Link } from "wouter";
import { type Case, beliefIn, optionLabel, topicOf } from "../../../findings/case.ts";
import { bareQuote } from "../../../findings/words/sentence.ts";
import { believedInWords, beliefSentence } from "../../../findings/offer/belief-sentence.ts";
import { evidenceLabel } from "../../../findings/words/evidence-label.ts";
import { withHiddenShown } from "../../../findings/names/hidden-characters.ts";
import { percentsAreRounded } from "../../../findings/words/shown-parts.ts";
import { percentInWords } from "../../../findings/words/share-in-words.ts";
import { rubricReliability } from "../../../engine/offer/evidence.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Answer, Statement } from "../../../offers/schema.ts";
import { Card } from "../../../ui/card.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { Legend } from "../../../ui/charts/legend.tsx";
import { QuoteBlock } from "../../../ui/quote-block.tsx";
import { StackedBar } from "../../../ui/charts/bars/stacked-bar.tsx";
import type { PanelProps } from "../panel.ts";
import styles from "./voices-panel.module.css";
import { paths } from "../../../findings/paths.ts";

/** Each question on which more than one source spoke: what they said, and what it comes to. */
export const VoicesPanel = ({ theCase, offer }: PanelProps) => {
  const heard = theCase.model.questions.flatMap(({ id }) => {
    const answer = lookup(offer.answers, id);
    const isKnown = answer !== undefined && answer.choice !== "unknown";
    return !isKnown || answer.also === undefined || answer.also.length === 0 ? [] : [{ id, answer }];
  });
  return heard.map(({ id, answer }) => (
    <Card
      key={id}
      title={`${answer.also?.length === 1 ? "Two voices" : "Several voices"} on ${topicOf(theCase, id)}`}
      footer={<Link href={paths.answer(offer.id, id)}>See the calculation</Link>}
    >
      <Voices theCase={theCase} offerId={offer.id} question={id} answer={answer} />
    </Card>
  ));
};

interface VoicesProps {
  readonly theCase: Case;
  readonly offerId: string;
  readonly question: string;
  readonly answer: Answer;
}

const Voices = ({ theCase, offerId, question, answer }: VoicesProps) => {
  const { probabilities } = beliefIn(theCase, offerId, question);
  const asked = theCase.questions.get(question);
  const parts = (asked?.kind === "choice" ? asked.options : []).map(({ label }, index) => ({
    label: `${label}: ${percentInWords(probabilities[index] ?? 0)}`,
    value: probabilities[index] ?? 0,
    // The best step has the darkest green here and on the page of the method.
    shade: asked?.kind === "choice" ? asked.options.length - 1 - index : index,
  }));
  return (
    <>
      <div className={styles["voices"]}>
        <Voice theCase={theCase} question={question} voice={answer} />
        {answer.also?.map((voice) => (
          <Voice key={JSON.stringify(voice)} theCase={theCase} question={question} voice={voice} />
        ))}
      </div>
      <StackedBar
        label={parts
          .filter(({ value }) => value > 0)
          .map(({ label }) => label)
          .concat(percentsAreRounded(probabilities) ? ["rounded"] : [])
          .join("; ")}
        parts={parts}
        height={22}
      />
      <Legend parts={parts} />
      <p className={styles["belief"]}>
        {beliefSentence(theCase, offerId, question)} <HowLink href={paths.method("belief", offerId)} of="belief" />
      </p>
    </>
  );
};

const Voice = ({ theCase, question, voice }: { theCase: Case; question: string; voice: Statement }) => {
  const { rubric } = theCase.model;
  return (
    <QuoteBlock
      look={voice.quote === undefined ? "plain" : "heard"}
      by={evidenceLabel(rubric, voice.evidence)}
      aside={<Chip>{believedInWords(rubricReliability(rubric)(voice.evidence))}</Chip>}
    >
      {voice.quote === undefined
        ? optionLabel(theCase, question, voice.choice)
        : `“${withHiddenShown(bareQuote(voice.quote))}”`}
    </QuoteBlock>
  );
};
