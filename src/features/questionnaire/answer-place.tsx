import { Redirect } from "wouter";
import { answerPlace } from "../../findings/spine/answer-place.ts";
import { useFindings } from "../../state/use-findings.ts";
import { Loading } from "../../ui/page/loading.tsx";

/** Leads to the question that is asked next, of the offer that needs it most; until that is there its place is kept. */
export const AnswerPlace = () => (
  <>
    <Redirect to={answerPlace(useFindings())} replace />
    <Loading label="The question is loading" />
  </>
);
