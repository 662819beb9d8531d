import type * as z from "zod/mini";
import { appSchema } from "../app-schema.ts";
import { both, type FileFault, inside, insideEntries, insideItems, NO_FAULTS } from "./file-fault.ts";
import { materialSchema, settledSchema } from "../material-schema.ts";
import { payPreferencesSchema, paySchema } from "../pay-schema.ts";
import { fieldOf, isRecord, itemsOf } from "../plain-record.ts";
import type { RubricIndex } from "../rubric-index.ts";
import { answerSchema, offerSchema, offersFileSchema, ownCriterionSchema, preferencesSchema } from "../schema.ts";

const keysOf = (schema: z.ZodMiniObject): ReadonlySet<string> => new Set(Object.keys(schema.shape));

const FILE = keysOf(offersFileSchema);
const HEAD: ReadonlySet<string> = new Set(["id", "version"]);
const APP = keysOf(appSchema);
const PREFERENCES = keysOf(preferencesSchema);
const PAY_PREFERENCES = keysOf(payPreferencesSchema);
const OWN_CRITERION = keysOf(ownCriterionSchema);
const HARD_LIMIT: ReadonlySet<string> = new Set(["worst", "ceiling"]);
const OFFER = keysOf(offerSchema);
const ANSWER = keysOf(answerSchema);
const VOICE: ReadonlySet<string> = new Set([...ANSWER].filter((key) => key !== "also"));
const PAY = keysOf(paySchema);
const MATERIAL = keysOf(materialSchema);
const SETTLED = keysOf(settledSchema);
const BONUS: ReadonlySet<string> = new Set(["target", "likelihood"]);
const EQUITY: ReadonlySet<string> = new Set(["grant", "vesting", "cliffMonths", "discount"]);

const strays = (
  value: unknown,
  known: { has(key: string): boolean },
  found: string,
  expected: string,
): readonly FileFault[] => {
  if (!isRecord(value)) return NO_FAULTS;
  const keys = Object.keys(value);
  if (keys.every((key) => known.has(key))) return NO_FAULTS;
  return keys.filter((key) => !known.has(key)).map((key) => ({ path: [key], found, expected }));
};

const unknownKeys = (value: unknown, known: ReadonlySet<string>): readonly FileFault[] =>
  strays(value, known, "a key that First Rung doesn't know", "nothing here; it is kept and changes no figure");

/** Those of what stands at a key. */
const unknownAt = (holder: unknown, key: string, known: ReadonlySet<string>): readonly FileFault[] =>
  inside(key, unknownKeys(fieldOf(holder, key), known));

/** Those of each item of the list at a key. */
const unknownAtEach = (holder: unknown, key: string, known: ReadonlySet<string>): readonly FileFault[] =>
  inside(
    key,
    insideItems(itemsOf(fieldOf(holder, key)), (item) => unknownKeys(item, known)),
  );

const unknownQuestions = (answers: unknown, { questions }: RubricIndex): readonly FileFault[] =>
  strays(answers, questions, "an answer", "a question of the rubric; it is kept and changes no figure");

const unknownCriteria = (record: unknown, known: ReadonlySet<string>): readonly FileFault[] =>
  strays(record, known, "a number", "a criterion that there is; it is kept and changes no figure");

const UNKNOWN_PACK: readonly FileFault[] = [
  { path: [], found: "a pack", expected: "a pack of the rubric; it is kept and changes no figure" },
];

const unknownPacks = (packs: unknown, { rubric }: RubricIndex): readonly FileFault[] =>
  insideItems(itemsOf(packs), (id) =>
    typeof id !== "string" || rubric.packs.some((pack) => pack.id === id) ? NO_FAULTS : UNKNOWN_PACK,
  );

const unknownLimits = (limits: unknown, { questions }: RubricIndex): readonly FileFault[] => [
  ...strays(limits, questions, "a hard limit", "a question of a pack; it is kept and changes no figure"),
  ...insideEntries(limits, (limit) => unknownKeys(limit, HARD_LIMIT)),
];

/** Keys of a file's top, and of what the page keeps, that the format lacks. */
export const unknownInFile = (file: unknown): readonly FileFault[] => [
  ...unknownKeys(file, FILE),
  ...unknownAt(file, "rubric", HEAD),
  ...unknownAt(file, "app", APP),
];

/** Keys and criteria in the preferences that format or rubric lack; places are the preferences' own. */
export const unknownInPreferences = (preferences: unknown, index: RubricIndex): readonly FileFault[] => [
  ...unknownKeys(preferences, PREFERENCES),
  ...inside("weights", unknownCriteria(fieldOf(preferences, "weights"), index.criteria)),
  ...inside("packs", unknownPacks(fieldOf(preferences, "packs"), index)),
  ...inside("hardLimits", unknownLimits(fieldOf(preferences, "hardLimits"), index)),
  ...unknownAt(preferences, "pay", PAY_PREFERENCES),
  ...unknownAtEach(preferences, "ownCriteria", OWN_CRITERION),
];

const unknownInAnswer = (answer: unknown): readonly FileFault[] => {
  const own = unknownKeys(answer, ANSWER);
  return fieldOf(answer, "also") === undefined ? own : both(own, unknownAtEach(answer, "also", VOICE));
};

/** Keys, questions and own criteria in an offer that format, rubric or preferences lack; places are the offer's own. */
export const unknownInOffer = (
  offer: unknown,
  index: RubricIndex,
  ownCriteria: ReadonlySet<string>,
): readonly FileFault[] => {
  const answers = fieldOf(offer, "answers");
  const pay = fieldOf(offer, "pay");
  return [
    ...unknownKeys(offer, OFFER),
    ...inside("answers", unknownQuestions(answers, index)),
    ...inside("answers", insideEntries(answers, unknownInAnswer)),
    ...inside("ownAnswers", unknownCriteria(fieldOf(offer, "ownAnswers"), ownCriteria)),
    ...unknownAtEach(offer, "material", MATERIAL),
    ...unknownAtEach(offer, "settled", SETTLED),
    ...unknownAt(offer, "pay", PAY),
    ...inside("pay", unknownAt(pay, "bonus", BONUS)),
    ...inside("pay", unknownAt(pay, "equity", EQUITY)),
  ];
};
