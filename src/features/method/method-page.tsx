import { Suspense, use, useMemo } from "react";
import { useParams } from "wouter";
import { contextOf } from "../../findings/context.ts";
import { comparisonOf, evaluationOf, modelOf } from "../../state/figures.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useEvaluation } from "../../state/use-model.ts";
import { Loading } from "../../ui/loading.tsx";
import { loadSamples } from "./load-samples.ts";
import { MethodArticle } from "./method-article.tsx";

/** Every figure of the app explained with the person's own numbers; with the samples' where there are none. */
export const MethodPage = () => {
  const { comparison } = useFindings();
  return comparison.offers.length > 0 ? (
    <WithOwnNumbers />
  ) : (
    <Suspense fallback={<Loading label="The page is loading" />}>
      <WithSamples />
    </Suspense>
  );
};

const WithOwnNumbers = () => {
  const { offer } = useParams<{ offer?: string }>();
  const { app } = useFile();
  return <MethodArticle context={useFindings()} evaluation={useEvaluation()} app={app} asked={offer} />;
};

const WithSamples = () => {
  const samples = use(loadSamples());
  const context = useMemo(() => contextOf(modelOf(samples), comparisonOf(samples)), [samples]);
  return <MethodArticle context={context} evaluation={evaluationOf(samples)} ofSamples />;
};
