import { memo, useMemo } from "react";
import { decided } from "../../../engine/asking/decided.ts";
import { type Tried, withTried } from "./tried-answer.ts";
import { type Case, caseOf, comparedOffer, nameOf } from "../../../findings/case.ts";
import { foundHeadline } from "../../../findings/comparing/comparison-headline.ts";
import { widerRange } from "../../../findings/sources/one-voice-sentence.ts";
import { offerTone } from "../../../findings/offer/out-sentence.ts";
import { likelyInWords, wholePoints } from "../../../findings/words/points-in-words.ts";
import { whatIfWords } from "../../../findings/words/what-if-words.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { askFiguresOf, modelOf, oneVoiceOutlineOf, type PageFigures, pageFiguresOf } from "../../../state/figures.ts";
import { useWhole } from "../../../state/use-whole.ts";
import { useBehind } from "../../../ui/page/after-paint.ts";
import { LiveText } from "../../../ui/above/live-text.tsx";
import { Rail } from "../../../ui/charts/rail.tsx";
import styles from "./what-if-panel.module.css";

/**
 * What the effect of a tried answer is told from: scores, places, and what the headline needs. The rest of the comparison
 * would take three times as long, for an answer that may be dropped the next moment.
 */
const triedFigures = (file: OffersFile): PageFigures => {
  const { oneVoice, mixtures } = oneVoiceOutlineOf(file);
  return { comparison: { ...askFiguresOf(file), decided: decided(modelOf(file)), oneVoice }, mixtures };
};

interface WhatIfEffectProps {
  readonly theCase: Case;
  readonly file: OffersFile;
  readonly tried: Tried;
}

/**
 * What a tried answer would do to its offer's score and to the ranking; nothing until one is picked. It follows behind what is
 * picked, so that no field waits for it.
 */
export const WhatIfEffect = ({ theCase, file, tried: { offer, question, choice, evidence } }: WhatIfEffectProps) => {
  const tried = useMemo(() => ({ offer, question, choice, evidence }), [offer, question, choice, evidence]);
  return <Effect theCase={theCase} file={file} {...useBehind(tried)} />;
};

type EffectProps = Omit<WhatIfEffectProps, "tried"> & Tried;

const Effect = memo(({ theCase, file, offer, question, choice, evidence }: EffectProps) => {
  const tried = useMemo(
    () => (choice === "" ? null : withTried(file, { offer, question, choice, evidence })),
    [file, offer, question, choice, evidence],
  );
  const figures = useMemo(() => (tried === null ? pageFiguresOf(file) : triedFigures(tried)), [file, tried]);
  const { comparison } = useWhole(figures);
  const then = useMemo(
    () => (tried === null ? null : caseOf({ file: tried, model: modelOf(tried), comparison, names: theCase.names })),
    [tried, comparison, theCase.names],
  );
  return (
    <>
      {then !== null && <TriedRail now={theCase} then={then} offer={offer} />}
      <LiveText>
        {then !== null && (
          <div className={styles["effect"]}>
            <p className={styles["headline"]}>{foundHeadline(then).headline}</p>
            <p>{whatIfWords(theCase, then, offer)}</p>
          </div>
        )}
      </LiveText>
    </>
  );
});

interface TriedRailProps {
  readonly now: Case;
  readonly then: Case;
  readonly offer: string;
}

const TriedRail = ({ now, then, offer }: TriedRailProps) => {
  const { score, likely } = comparedOffer(then, offer);
  const before = comparedOffer(now, offer).score;
  return (
    <div className={styles["rail"]}>
      <Rail
        score={score}
        likely={likely}
        wide={widerRange(then, offer)}
        tone={offerTone(then, offer)}
        label={`${nameOf(now, offer)} would be at ${wholePoints(score)}, ${likelyInWords(likely, score)}; now ${wholePoints(before)}`}
        marks={[{ at: before, label: `now ${wholePoints(before)}` }]}
        showEnds
      />
    </div>
  );
};
