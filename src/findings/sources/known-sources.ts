import { inSentence } from "../names/offer-name.ts";
import type { Offer, Statement } from "../../offers/schema.ts";
import { sourceName } from "../../offers/source-name.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { evidenceLabel } from "../words/evidence-label.ts";
import { lowered } from "../words/sentence.ts";

/** Someone, or a paper, that an answer about an offer came from already. */
export interface KnownSource {
  readonly name: string;
  /** the evidence level that goes with the name; undefined where none was said */
  readonly evidence: string | undefined;
  /** "Sam, from a recruiter" */
  readonly label: string;
}

const toldOf = ({ answers = {}, pay }: Offer): readonly Pick<Statement, "from" | "evidence">[] => [
  ...Object.values(answers).flatMap((answer) => [answer].concat(answer.also ?? [])),
  ...(pay === undefined ? [] : [pay]),
];

/** The named sources of an offer, those first that said most; each with the evidence level that it was first given. */
export const knownSources = (rubric: Pick<Rubric, "evidence">, offer: Offer): readonly KnownSource[] => {
  const found = new Map<string, { readonly evidence: string | undefined; readonly count: number }>();
  for (const { from, evidence } of toldOf(offer)) {
    const name = sourceName(from);
    if (name === null) continue;
    const before = found.get(name);
    found.set(name, { evidence: before?.evidence ?? evidence, count: (before?.count ?? 0) + 1 });
  }
  return [...found]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([name, { evidence }]) => ({
      name,
      evidence,
      label:
        evidence === undefined ? inSentence(name) : `${inSentence(name)}, ${lowered(evidenceLabel(rubric, evidence))}`,
    }));
};
