import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { type Case, nameOf } from "../case.ts";

/** "Harbor Health is at least as good as Lumen Labs on every criterion …", for each pair of which it is so; engine §5. */
export const dominanceSentences = (theCase: Case): readonly string[] =>
  (isAnythingAnswered(theCase.comparison) ? (theCase.comparison.dominance ?? []) : []).map(
    ({ over, under, certain }) => {
      const [better, worse] = [nameOf(theCase, over), nameOf(theCase, under)];
      return certain
        ? `${better} is at least as good as ${worse} on every criterion, if what you go by is true, however the rest turns out.`
        : `As things look now, ${better} is at least as good as ${worse} on every criterion; no weights would reverse that.`;
    },
  );
