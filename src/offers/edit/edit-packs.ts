import { setPreferences } from "./edit-preferences.ts";
import { newOwnCriterionId } from "./offer-id.ts";
import { withEntry, withoutEntry } from "../plain-record.ts";
import type { Offer, OffersFile, Preferences } from "../schema.ts";
import { PACK_POINTS } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";

const renamed = <Value>(record: Readonly<Record<string, Value>>, from: string, to: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id === from ? to : id, value]));

const withOwnRenamed = (file: OffersFile, from: string, to: string): OffersFile => {
  const own = (file.preferences?.ownCriteria ?? []).map((each) =>
    each.id === from ? Object.assign({}, each, { id: to, title: each.title ?? from }) : each,
  );
  const offers = file.offers?.map((offer): Offer =>
    offer.ownAnswers === undefined ? offer : { ...offer, ownAnswers: renamed(offer.ownAnswers, from, to) },
  );
  const history = file.app?.weightHistory?.map((entry) =>
    entry.weights === undefined ? entry : Object.assign({}, entry, { weights: renamed(entry.weights, from, to) }),
  );
  return {
    ...setPreferences(file, { ...file.preferences, ownCriteria: own }),
    ...(offers !== undefined && { offers }),
    ...(history !== undefined && { app: { ...file.app, weightHistory: history } }),
  };
};

/** Own criteria keep what they say and get another id where the pack, or one of its questions, has theirs. */
const withRoomFor = (file: OffersFile, rubric: Rubric, pack: string): OffersFile => {
  const questions = rubric.packs.find(({ id }) => id === pack)?.questions ?? [];
  const taken = new Set([pack, ...questions.map(({ id }) => id)]);
  const clashing = (file.preferences?.ownCriteria ?? []).filter(({ id }) => taken.has(id));
  return clashing.reduce((whole, { id, title }) => {
    const withPack = setPreferences(whole, {
      ...whole.preferences,
      packs: [...(whole.preferences?.packs ?? []), pack],
    });
    return withOwnRenamed(whole, id, newOwnCriterionId(withPack, rubric, title ?? id));
  }, file);
};

const inOrder = (rubric: Rubric, packs: readonly string[]): string[] => {
  const known = rubric.packs.map(({ id }) => id);
  return [...known.filter((id) => packs.includes(id)), ...packs.filter((id) => !known.includes(id))];
};

/**
 * Makes a pack a criterion of this comparison. Where the person has set weights it gets its 5 points among them; where they
 * have none, the engine gives it as many. Answers that were given to it before count again.
 */
export const choosePack = (file: OffersFile, rubric: Rubric, pack: string): OffersFile => {
  const packs = file.preferences?.packs ?? [];
  if (packs.includes(pack)) return file;
  const roomy = withRoomFor(file, rubric, pack);
  const { weights } = roomy.preferences ?? {};
  return setPreferences(roomy, {
    ...roomy.preferences,
    packs: inOrder(rubric, [...packs, pack]),
    ...(weights !== undefined && { weights: withEntry(weights, pack, PACK_POINTS) }),
  });
};

/** Whether a criterion other than an own one still weighs something. */
const weighsSomething = ({ weights = {}, ownCriteria = [] }: Preferences, without: string): boolean =>
  Object.entries(weights).some(([id, points]) => id !== without && points > 0) ||
  ownCriteria.some(({ weight = 0 }) => weight > 0);

/**
 * Takes a pack out of the comparison. Its answers and hard limits are kept for another time; its weight goes. Where nothing
 * else weighed anything, the rubric's own weights apply again.
 */
export const removePack = (file: OffersFile, pack: string): OffersFile => {
  const { packs = [], weights, ...rest } = file.preferences ?? {};
  const others = packs.filter((id) => id !== pack);
  const keepsWeights = weights !== undefined && weighsSomething(file.preferences ?? {}, pack);
  return setPreferences(file, {
    ...rest,
    ...(keepsWeights && { weights: withoutEntry(weights, pack) }),
    ...(others.length > 0 && { packs: others }),
  });
};

/** Sets a hard limit on a question of a pack, or takes it away. */
export const setHardLimit = (
  file: OffersFile,
  question: string,
  limit: { readonly worst: string; readonly ceiling: string } | undefined,
): OffersFile => {
  const { hardLimits = {}, ...rest } = file.preferences ?? {};
  const limits = limit === undefined ? withoutEntry(hardLimits, question) : withEntry(hardLimits, question, limit);
  return setPreferences(file, { ...rest, ...(Object.keys(limits).length > 0 && { hardLimits: limits }) });
};
