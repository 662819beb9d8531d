import { Redirect } from "wouter";
import { answerPlace } from "../../findings/spine/answer-place.ts";
import { useFindings } from "../../state/use-findings.ts";

/** Leads to the question that is asked next, of the offer that needs it most. */
export const AnswerPlace = () => <Redirect to={answerPlace(useFindings())} replace />;
