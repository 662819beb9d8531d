import type * as z from "zod/mini";
import { appSchema } from "../app-schema.ts";
import type { Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
import { materialSchema, settledSchema } from "../material-schema.ts";
import { payPreferencesSchema, paySchema } from "../pay-schema.ts";
import { entriesOf, fieldOf, isRecord, itemsOf } from "../plain-record.ts";
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
  path: Path,
  known: { has(key: string): boolean },
  found: string,
  expected: string,
): readonly FileFault[] => {
  if (!isRecord(value)) return [];
  const others = Object.keys(value).filter((key) => !known.has(key));
  return others.map((key) => ({ path: [...path, key], found, expected }));
};

const unknownKeys = (value: unknown, path: Path, known: ReadonlySet<string>): readonly FileFault[] =>
  strays(value, path, known, "a key that First Rung doesn't know", "nothing here; it is kept and changes no figure");

const unknownItems = (list: unknown, path: Path, known: ReadonlySet<string>): readonly FileFault[] =>
  itemsOf(list).flatMap((item, position) => unknownKeys(item, [...path, position], known));

const unknownQuestions = (answers: unknown, path: Path, { questions }: RubricIndex): readonly FileFault[] =>
  strays(answers, path, questions, "an answer", "a question of the rubric; it is kept and changes no figure");

const unknownCriteria = (record: unknown, path: Path, known: ReadonlySet<string>): readonly FileFault[] =>
  strays(record, path, known, "a number", "a criterion that there is; it is kept and changes no figure");

const unknownPacks = (packs: unknown, path: Path, { rubric }: RubricIndex): readonly FileFault[] =>
  itemsOf(packs).flatMap((id, position) =>
    typeof id !== "string" || rubric.packs.some((pack) => pack.id === id)
      ? []
      : [
          {
            path: [...path, position],
            found: "a pack",
            expected: "a pack of the rubric; it is kept and changes no figure",
          },
        ],
  );

const unknownLimits = (limits: unknown, path: Path, { questions }: RubricIndex): readonly FileFault[] => [
  ...strays(limits, path, questions, "a hard limit", "a question of a pack; it is kept and changes no figure"),
  ...entriesOf(limits).flatMap(([id, limit]) => unknownKeys(limit, [...path, id], HARD_LIMIT)),
];

/** Keys of a file's top, and of what the page keeps, that the format lacks. */
export const unknownInFile = (file: unknown): readonly FileFault[] => [
  ...unknownKeys(file, [], FILE),
  ...unknownKeys(fieldOf(file, "rubric"), ["rubric"], HEAD),
  ...unknownKeys(fieldOf(file, "app"), ["app"], APP),
];

/** Keys and criteria in the preferences that format or rubric lack. */
export const unknownInPreferences = (preferences: unknown, index: RubricIndex): readonly FileFault[] => {
  const path: Path = ["preferences"];
  return [
    ...unknownKeys(preferences, path, PREFERENCES),
    ...unknownCriteria(fieldOf(preferences, "weights"), [...path, "weights"], index.criteria),
    ...unknownPacks(fieldOf(preferences, "packs"), [...path, "packs"], index),
    ...unknownLimits(fieldOf(preferences, "hardLimits"), [...path, "hardLimits"], index),
    ...unknownKeys(fieldOf(preferences, "pay"), [...path, "pay"], PAY_PREFERENCES),
    ...itemsOf(fieldOf(preferences, "ownCriteria")).flatMap((criterion, position) =>
      unknownKeys(criterion, [...path, "ownCriteria", position], OWN_CRITERION),
    ),
  ];
};

const unknownInAnswer = (answer: unknown, path: Path): readonly FileFault[] => [
  ...unknownKeys(answer, path, ANSWER),
  ...itemsOf(fieldOf(answer, "also")).flatMap((voice, position) =>
    unknownKeys(voice, [...path, "also", position], VOICE),
  ),
];

/** Keys, questions and own criteria in an offer that format, rubric or preferences lack. */
export const unknownInOffer = (
  offer: unknown,
  path: Path,
  index: RubricIndex,
  ownCriteria: ReadonlySet<string>,
): readonly FileFault[] => {
  const answers = fieldOf(offer, "answers");
  const pay = fieldOf(offer, "pay");
  return [
    ...unknownKeys(offer, path, OFFER),
    ...unknownQuestions(answers, [...path, "answers"], index),
    ...entriesOf(answers).flatMap(([id, answer]) => unknownInAnswer(answer, [...path, "answers", id])),
    ...unknownCriteria(fieldOf(offer, "ownAnswers"), [...path, "ownAnswers"], ownCriteria),
    ...unknownItems(fieldOf(offer, "material"), [...path, "material"], MATERIAL),
    ...unknownItems(fieldOf(offer, "settled"), [...path, "settled"], SETTLED),
    ...unknownKeys(pay, [...path, "pay"], PAY),
    ...unknownKeys(fieldOf(pay, "bonus"), [...path, "pay", "bonus"], BONUS),
    ...unknownKeys(fieldOf(pay, "equity"), [...path, "pay", "equity"], EQUITY),
  ];
};
