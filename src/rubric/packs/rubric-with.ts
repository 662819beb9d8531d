import type { Criterion, Pack, Rubric } from "../schema.ts";
import type { Flag } from "../flag-schema.ts";

/** What a chosen pack weighs to begin with, beside the rubric's 100: enough to be felt, too little to take over. */
export const PACK_POINTS = 5;

/** A hard limit is a flag of this name, with its question's id behind it; no other flag's name may begin so. */
export const LIMIT = "limit-";

/** A person's own limit on a question of a pack: nothing worse than this option, or the verdict stops at this band. */
interface HardLimit {
  /** the worst option that the person would accept */
  readonly worst: string;
  /** a band's id */
  readonly ceiling: string;
}

/** What a person has chosen beside the rubric's criteria. */
interface Chosen {
  /** ids of packs, in any order */
  readonly packs?: readonly string[] | undefined;
  /** by question of a pack */
  readonly hardLimits?: Readonly<Record<string, HardLimit>> | undefined;
}

const asCriterion = ({ id, title, summary, why, sources, questions }: Pack): Criterion => ({
  id,
  title,
  summary,
  why,
  sources: sources.map((source) => source.id),
  core: false,
  questions,
});

/** The flag of a limit: raised by every option that is worth less than the worst one that the person accepts. */
const limitFlags = (packs: readonly Pack[], limits: Readonly<Record<string, HardLimit>>): readonly Flag[] =>
  packs.flatMap(({ questions }) =>
    questions.flatMap(({ id, prompt, topic, options, ask }): readonly Flag[] => {
      const limit = Object.hasOwn(limits, id) ? limits[id] : undefined;
      const worst = options.find((option) => option.id === limit?.worst);
      if (limit === undefined || worst === undefined) return [];
      return [
        {
          id: `${LIMIT}${id}`,
          title: `Out: past your limit on ${topic ?? prompt.replace(/\?$/, "")}`,
          why: `You said that you would take nothing worse than “${worst.label}”. Good answers elsewhere don't make up for it.`,
          sources: [],
          ask,
          ceiling: limit.ceiling,
          when: { question: id, is: options.filter(({ value }) => value < worst.value).map((option) => option.id) },
        },
      ];
    }),
  );

/** Whether a flag is a hard limit of the person's own. */
export const isHardLimit = (flag: string): boolean => flag.startsWith(LIMIT);

/**
 * The rubric with the packs that a person chose, each a criterion behind the rubric's own with its flags behind the rubric's,
 * and with a flag in front for each hard limit on a question of these packs. The rubric itself where nothing is chosen.
 * A rubric that has some already is given exactly the new ones. The one door through which packs come in: anyone who has the
 * result knows nothing of packs but that `rubricPoints` gives them no weight.
 *
 * @example rubricWith(rubric, { packs: ["holds"] }).criteria.at(-1)?.id // "holds"
 */
export const rubricWith = (rubric: Rubric, { packs = [], hardLimits = {} }: Chosen): Rubric => {
  const offered = new Set(rubric.packs.map(({ id }) => id));
  const theirs = new Set(rubric.packs.flatMap(({ flags }) => flags.map(({ id }) => id)));
  const criteria = rubric.criteria.filter(({ id }) => !offered.has(id));
  const chosen = rubric.packs.filter(({ id }) => packs.includes(id));
  if (chosen.length === 0 && criteria.length === rubric.criteria.length) return rubric;
  const flags = rubric.flags.filter(({ id }) => !theirs.has(id) && !isHardLimit(id));
  return {
    ...rubric,
    criteria: [...criteria, ...chosen.map(asCriterion)],
    flags: [...limitFlags(chosen, hardLimits), ...flags, ...chosen.flatMap((pack) => pack.flags)],
  };
};

/** The rubric with every pack, for whatever looks at answers to packs that aren't chosen. */
export const withEveryPack = (rubric: Rubric): Rubric =>
  rubricWith(rubric, { packs: rubric.packs.map(({ id }) => id) });
