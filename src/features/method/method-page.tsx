import { Suspense, use, useMemo, useState } from "react";
import { useParams } from "wouter";
import { MethodArticle } from "./method-article.tsx";
import { caseOf } from "../../findings/case.ts";
import type { WhySamples } from "../../findings/method/method-page.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { evaluationOf, modelOf, pageFiguresOf } from "../../state/figures.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useFile } from "../../state/live/use-file.ts";
import { loadSamples, samplesNow } from "../../state/load-samples.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { useEvaluation } from "../../state/use-model.ts";
import { Loading } from "../../ui/page/loading.tsx";

/** Every figure of the app explained with the person's own numbers; with the samples' where there are none. */
export const MethodPage = () => {
  const { comparison } = useFindings();
  // While scores are kept hidden the samples stand in for the person's own.
  const isHidden = useHiddenScores().length > 0;
  return comparison.offers.length > 0 && !isHidden ? (
    <WithOwnNumbers />
  ) : (
    <WithSamples why={isHidden ? "scores hidden" : "no offer"} />
  );
};

const WithOwnNumbers = () => {
  const { offer } = useParams<{ offer?: string }>();
  const { app } = useFile();
  return <MethodArticle theCase={useFindings()} evaluation={useEvaluation()} app={app} asked={offer} />;
};

const WithSamples = ({ why }: { readonly why: WhySamples }) => {
  const [samples] = useState(samplesNow);
  return samples === null ? <OnceFetched why={why} /> : <OfSamples samples={samples} why={why} />;
};

const OnceFetched = ({ why }: { readonly why: WhySamples }) => {
  // Held above what waits for it, so that samples that could not be fetched are fetched again with the next visit.
  const [samples] = useState(loadSamples);
  return (
    <Suspense fallback={<Loading label="The page is loading" />}>
      <Fetched samples={samples} why={why} />
    </Suspense>
  );
};

interface FetchedProps {
  readonly samples: Promise<OffersFile>;
  readonly why: WhySamples;
}

const Fetched = ({ samples, why }: FetchedProps) => <OfSamples samples={use(samples)} why={why} />;

interface OfSamplesProps {
  readonly samples: OffersFile;
  readonly why: WhySamples;
}

const OfSamples = ({ samples, why }: OfSamplesProps) => {
  const theCase = useMemo(
    () => caseOf({ file: samples, model: modelOf(samples), comparison: pageFiguresOf(samples).comparison }),
    [samples],
  );
  return <MethodArticle theCase={theCase} evaluation={evaluationOf(samples)} ofSamples={why} />;
};
