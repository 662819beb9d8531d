import * as z from "zod/mini";
import type { Problem } from "../../rubric/problem.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { carryOffer } from "./carry-over.ts";
import { checkOffer, checkOfferIds } from "./check-offer.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { oddCurrencies } from "./odd-currencies.ts";
import { checkPreferences } from "./check-preferences.ts";
import { checkLimits, MOST_BYTES } from "../file-limits.ts";
import { describeValue, pathText } from "../../rubric/place.ts";
import { type FileFault, inside, insideItems, NO_FAULTS, toProblems } from "./file-fault.ts";
import { migrate } from "../migrations/migrate.ts";
import { parseJson } from "./parse-json.ts";
import { lookup } from "../lookup.ts";
import { fieldOf, isRecord, itemsOf } from "../plain-record.ts";
import { indexRubric, type RubricIndex } from "../rubric-index.ts";
import { checkRubricId, isOlderVersion, noteRubricVersion } from "./rubric-version.ts";
import { checkSchema } from "./schema-faults.ts";
import { type Answer, OFFERS_FORMAT, offerSchema, offersFileSchema, type Offer, type OffersFile } from "../schema.ts";
import { unknownInFile, unknownInOffer, unknownInPreferences } from "./unknown-entries.ts";

export type ReadOffers =
  | { readonly ok: true; readonly file: OffersFile; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What `first-rung score --format json` writes. */
const COMPARISON_FORMAT = "first-rung/comparison";

/** The file without a look into its offers, which are checked one by one. */
const shellSchema = z.extend(offersFileSchema, { offers: z.optional(z.array(z.unknown())) });

/** The faults of the shape that the other checks haven't already reported, at the same place or above it. */
const untold = (told: readonly FileFault[], shape: readonly FileFault[]): readonly FileFault[] => {
  if (told.length === 0) return shape;
  const places = new Set(told.map(({ path }) => pathText(path)));
  return shape.filter(({ path }) => !path.some((_, end) => places.has(pathText(path.slice(0, end + 1)))));
};

type Answers = Readonly<Record<string, Answer>>;

/** An answer as most are, a choice and perhaps how it is known, in the schema's order, and as the rubric has it: nothing is to be said of it. */
const isSoundAnswer = (answer: unknown, question: string, index: RubricIndex | null): answer is Answer => {
  if (!isRecord(answer)) return false;
  const { choice, evidence } = answer;
  const keys = Object.keys(answer);
  if (typeof choice !== "string" || keys[0] !== "choice" || keys.length > 2) return false;
  if (index !== null && index.choices.get(question)?.has(choice) !== true) return false;
  return keys.length === 1 || (typeof evidence === "string" && (index === null || index.evidence.has(evidence)));
};

const areSound = (answers: Readonly<Record<string, unknown>>, index: RubricIndex | null): answers is Answers => {
  for (const question of Object.keys(answers)) if (!isSoundAnswer(answers[question], question, index)) return false;
  return true;
};

/** Sound answers, of which a cohort has a hundred thousand, apart from those to look at; how both are put together in their order. */
const siftAnswers = (answers: Readonly<Record<string, unknown>>, index: RubricIndex | null) => {
  if (areSound(answers, index)) return { others: {}, joined: (): Answers => answers };
  const others: Record<string, unknown> = {};
  for (const question of Object.keys(answers)) {
    const answer = answers[question];
    if (!isSoundAnswer(answer, question, index)) others[question] = answer;
  }
  const joined = (checked: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([question, answer]): [string, Answer][] => {
        const other = lookup(checked, question);
        if (other !== undefined) return [[question, other]];
        return isSoundAnswer(answer, question, index) ? [[question, answer]] : [];
      }),
    );
  return { others, joined };
};

const checkLooked = (raw: unknown, { index, own }: Known) => {
  const told = index === null ? NO_FAULTS : checkOffer(raw, index);
  const shape = checkSchema(offerSchema, raw);
  return {
    offer: shape.ok ? shape.value : null,
    faults: shape.ok ? told : [...told, ...untold(told, shape.faults)],
    unknown: index === null ? NO_FAULTS : unknownInOffer(raw, index, own),
  };
};

/** What an offer is checked against: null without the file's rubric, and the person's own criteria. */
interface Known {
  readonly index: RubricIndex | null;
  readonly own: ReadonlySet<string>;
}

const readOffer = (raw: unknown, known: Known): ReturnType<typeof checkLooked> => {
  const answers = fieldOf(raw, "answers");
  if (!isRecord(raw) || !isRecord(answers)) return checkLooked(raw, known);
  const { others, joined } = siftAnswers(answers, known.index);
  const { offer, ...found } = checkLooked({ ...raw, answers: others }, known);
  return { ...found, offer: offer === null ? null : { ...offer, answers: joined(offer.answers ?? {}) } };
};

const ownCriteriaOf = (preferences: unknown): ReadonlySet<string> =>
  new Set(
    itemsOf(fieldOf(preferences, "ownCriteria")).flatMap((criterion) => {
      const id = fieldOf(criterion, "id");
      return typeof id === "string" ? [id] : [];
    }),
  );

/** What is worth knowing of all but the offers' own entries. */
const notice = (raw: unknown, index: RubricIndex): readonly FileFault[] => [
  ...noteRubricVersion(raw, index.rubric),
  ...oddCurrencies(raw),
  ...unknownInFile(raw),
  ...inside("preferences", unknownInPreferences(fieldOf(raw, "preferences"), index)),
];

const versionOf = (raw: unknown): string | undefined => {
  const version = fieldOf(fieldOf(raw, "rubric"), "version");
  return typeof version === "string" ? version : undefined;
};

/** A file of an earlier version is one of this version once its answers are carried over; a newer one stays what it is. */
const versionNow = (version: string, rubric: Rubric): string =>
  isOlderVersion(version, rubric.version) ? rubric.version : version;

const findHead = (value: unknown): readonly FileFault[] => {
  if (!isRecord(value)) return [{ path: [], found: describeValue(value), expected: "an offers file (an object)" }];
  const format = fieldOf(value, "format");
  if (format === OFFERS_FORMAT) return [];
  if (format === COMPARISON_FORMAT) {
    const found = `${describeValue(format)}, which is a result`;
    return [
      {
        path: ["format"],
        found,
        expected: `"${OFFERS_FORMAT}": a comparison holds figures, not the answers behind them`,
      },
    ];
  }
  return [{ path: ["format"], found: describeValue(format), expected: `"${OFFERS_FORMAT}"` }];
};

/**
 * Reads an offers file: JSON, limits, format and version, shape, and what only the rubric can tell. All problems at
 * once (the first fifty and a count); nothing is fixed silently. Keys and entries that the format or the rubric lacks
 * are kept and told as notices. With another rubric's file only the shape is looked at beside that.
 */
export const readOffers = (text: string, fileName: string, rubric: Rubric): ReadOffers => {
  const refuse = (faults: readonly FileFault[]): ReadOffers => ({
    ok: false,
    problems: toProblems(fileName, faults),
  });
  if (text.length > MOST_BYTES) return refuse([{ path: [], found: "a larger file", expected: "at most 20 MB" }]);
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.faults);
  const unfit = [...checkLimits(parsed.value), ...findHead(parsed.value)];
  if (unfit.length > 0 || !isRecord(parsed.value)) return refuse(unfit);
  const migrated = migrate(parsed.value);
  if (!migrated.ok) return refuse(migrated.faults);

  const raw = migrated.file;
  const otherRubric = checkRubricId(raw, rubric);
  const index = otherRubric.length === 0 ? indexRubric(rubric) : null;
  const unmet = index === null ? otherRubric : checkPreferences(fieldOf(raw, "preferences"), index);
  const shell = checkSchema(shellSchema, raw);
  const version = versionOf(raw);
  const carried = itemsOf(fieldOf(raw, "offers")).map((offer) => carryOffer(offer, version, rubric));
  const rawOffers = carried.map(({ value }) => value);
  const known = { index, own: ownCriteriaOf(fieldOf(raw, "preferences")) };
  const read = rawOffers.map((offer) => readOffer(offer, known));
  const faults = [
    ...unmet,
    ...untold(unmet, shell.ok ? [] : shell.faults),
    ...inside(
      "offers",
      insideItems(read, (result) => result.faults),
    ),
    ...checkOfferIds(rawOffers),
  ];
  if (faults.length > 0 || !shell.ok || index === null) return refuse(faults);
  const offers = read.flatMap(({ offer }): Offer[] => (offer === null ? [] : [offer]));
  const { offers: listed, ...rest } = shell.value;
  const head =
    version === undefined ? rest : { ...rest, rubric: { ...rest.rubric, version: versionNow(version, rubric) } };
  const file: OffersFile = listed === undefined ? head : { ...head, offers };
  const told = inside(
    "offers",
    insideItems(carried, (each) => each.told),
  );
  const unknown = inside(
    "offers",
    insideItems(read, (each) => each.unknown),
  );
  return {
    ok: true,
    file,
    notices: toProblems(fileName, [...duplicateKeys(text, parsed.value), ...told, ...notice(raw, index), ...unknown]),
  };
};
