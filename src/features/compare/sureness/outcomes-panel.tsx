import type { Smaa } from "../../../engine/comparison.ts";
import type { Case } from "../../../findings/case.ts";
import { dominanceSentences } from "../../../findings/firmness/dominance-sentence.ts";
import { exactWeightsSentence, regretSentence } from "../../../findings/firmness/smaa-sentence.ts";
import { useSmaa } from "../../../state/beside/use-smaa.ts";
import { Card } from "../../../ui/card.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { LiveText } from "../../../ui/above/live-text.tsx";
import { BeatsTable } from "./beats-table.tsx";
import styles from "./outcomes-panel.module.css";
import { PlacesChart } from "./places-chart.tsx";
import { ranked } from "../ranked.ts";
import { paths } from "../../../findings/paths.ts";

const DRAWN: Readonly<Record<Smaa["sureness"], string>> = {
  sure: "your open answers turning out one way or another, your weights as they stand",
  roughly: "your open answers turning out one way or another, and your weights roughly as they stand",
  order: "your open answers turning out one way or another, and any weights in your order",
};

/** Up to this many offers leave room beside their table. */
const FEW = 5;
const SHOWN = 4;

/** How often each offer comes first, second and so on, who beats whom, and what a wrong pick would cost. */
export const OutcomesPanel = ({ theCase }: { readonly theCase: Case }) => {
  const { smaa, isCurrent } = useSmaa();
  const front = ranked(theCase.comparison).slice(0, 2);
  const regrets = front.map(({ id }) => regretSentence(theCase, id)).filter((sentence) => sentence !== null);
  const drawn = smaa === null ? null : { ...theCase, comparison: { ...theCase.comparison, smaa } };
  const [first] = front;
  const exactly = drawn === null || first === undefined ? null : exactWeightsSentence(drawn, first.id);
  return (
    <Card
      title="How it could turn out"
      {...(smaa !== null && {
        intro: (
          <>
            In {smaa.draws.toLocaleString("en-GB")} draws: {DRAWN[smaa.sureness]}.{" "}
            <HowLink href={paths.method("smaa")} of="how it could turn out" />
          </>
        ),
      })}
      aside={<LiveText>{isCurrent ? "" : "Working it out…"}</LiveText>}
    >
      <div className={styles["parts"]}>
        {drawn !== null && <PlacesChart theCase={drawn} />}
        {exactly !== null && <p className={styles["exactly"]}>{exactly}</p>}
        <div className={styles[theCase.comparison.offers.length > FEW ? "parts" : "beside"]}>
          {drawn !== null && <BeatsTable theCase={drawn} />}
          <div className={styles["lists"]}>
            <Sentences title="If you pick one of the two in front" sentences={regrets} how={paths.method("regret")} />
            <Sentences
              title="Better all round"
              sentences={dominanceSentences(theCase)}
              how={paths.method("dominance")}
            />
          </div>
        </div>
      </div>
    </Card>
  );
};

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly how: string;
}

const Sentences = ({ title, sentences, how }: SentencesProps) => {
  const further = sentences.slice(SHOWN);
  if (sentences.length === 0) return null;
  return (
    <div>
      <h3>
        <HowLink href={how}>{title}</HowLink>
      </h3>
      <SentenceList sentences={sentences.slice(0, SHOWN)} />
      {further.length > 0 && (
        <details className={styles["more"]}>
          <summary>{further.length} more</summary>
          <SentenceList sentences={further} />
        </details>
      )}
    </div>
  );
};

const SentenceList = ({ sentences }: Pick<SentencesProps, "sentences">) => (
  <ul role="list" className={styles["sentences"]}>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
