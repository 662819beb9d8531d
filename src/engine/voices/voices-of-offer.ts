/**
 * The voices of an offer: what was said by one and the same; engine §11.
 *
 * Where §11 is silent: a statement with r = 0 or 1 stays independent, so it counts neither for how many statements a voice
 * has nor for where it first appears.
 */
import type { Rubric } from "../../rubric/schema.ts";
import type { Share } from "../units.ts";
import type { VoiceStatement } from "./statements.ts";

/** All that one voice said of an offer and that may be so or not. Either `from` or `evidence` is null. */
export interface Voice {
  /** who it is, trimmed; null for those without a name */
  readonly from: string | null;
  /** the evidence level of those without a name */
  readonly evidence: string | null;
  /** in the order of their first appearance; each with 0 < r < 1 */
  readonly statements: readonly VoiceStatement[];
  /** the statements' different reliabilities, least first */
  readonly reliabilities: readonly Share[];
}

const isUncertain = ({ reliability }: VoiceStatement): boolean => reliability > 0 && reliability < 1;

/** What tells a statement's voice from others; null where it is in none. A name may well be called like a level. */
const voiceKey = ({ from, evidence }: VoiceStatement, oneVoice: ReadonlySet<string>): string | null => {
  if (from !== null) return `from ${from}`;
  return evidence !== null && oneVoice.has(evidence) ? `evidence ${evidence}` : null;
};

const voiceFrom = (statements: readonly VoiceStatement[]): Voice => {
  const [first] = statements;
  const from = first?.from ?? null;
  return {
    from,
    evidence: from === null ? (first?.evidence ?? null) : null,
    statements,
    reliabilities: [...new Set(statements.map(({ reliability }) => reliability))].toSorted((a, b) => a - b),
  };
};

/**
 * Groups statements by who made them: those of one name whatever their levels, and those without a name by evidence level
 * where the rubric says that such have one voice. In the order of their first appearance.
 *
 * Such as [{ from: null, evidence: "recruiter", … }, { from: "Sam", … }]
 *
 * @example voicesOf(said, rubric).map(({ from }) => from) // ["Sam"]
 */
export const voicesOf = (
  statements: readonly VoiceStatement[],
  { evidence }: Pick<Rubric, "evidence">,
): readonly Voice[] => {
  const oneVoice = new Set(evidence.filter((level) => level.oneVoice === true).map(({ id }) => id));
  const byVoice = new Map<string, VoiceStatement[]>();
  for (const statement of statements.filter(isUncertain)) {
    const key = voiceKey(statement, oneVoice);
    if (key !== null) byVoice.set(key, [...(byVoice.get(key) ?? []), statement]);
  }
  return [...byVoice.values()].map(voiceFrom);
};
