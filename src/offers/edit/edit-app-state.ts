import type { AppState, SentQuestion } from "../app-schema.ts";
import { withEntry, withoutEntry } from "../plain-record.ts";
import type { OffersFile } from "../schema.ts";

type WeightsEntry = NonNullable<AppState["weightHistory"]>[number];
type Decision = NonNullable<AppState["decision"]>;

const editApp = (file: OffersFile, change: AppState): OffersFile => ({ ...file, app: { ...file.app, ...change } });

/** Notes weights that the person settled on, behind the earlier ones. */
export const noteWeights = (file: OffersFile, entry: WeightsEntry): OffersFile =>
  editApp(file, { weightHistory: [...(file.app?.weightHistory ?? []), entry] });

/** What a decision goes by that is not written down yet. */
export const DECISION_DRAFT = "+decision";

/** Sets what the person chose and why; undefined takes the decision back. Whatever was begun before is done with. */
export const setDecision = (file: OffersFile, decision: Decision | undefined): OffersFile => {
  const settled = clearDraft(file, DECISION_DRAFT);
  const { decision: _earlier, ...rest } = settled.app ?? {};
  return { ...settled, app: decision === undefined ? rest : { ...rest, decision } };
};

/** Gives the person's calendar entries a mark that nobody else's have, once and for all. */
export const markCalendar = (file: OffersFile, mark: string): OffersFile =>
  file.app?.calendarMark === undefined ? editApp(file, { calendarMark: mark }) : file;

/** Closes a hint for good. */
export const dismissHint = (file: OffersFile, hint: string): OffersFile =>
  editApp(file, { dismissed: [...new Set([...(file.app?.dismissed ?? []), hint])] });

const together = (earlier: readonly string[] | undefined, more: readonly string[]): string[] | null => {
  const all = new Set([...(earlier ?? []), ...more]);
  return all.size === (earlier ?? []).length ? null : [...all];
};

/** Notes the offers that were on the page that compares; the same file when nothing is new. */
export const noteCompared = (file: OffersFile, offers: readonly string[]): OffersFile => {
  const compared = together(file.app?.compared, offers);
  return compared === null ? file : editApp(file, { compared });
};

/** Notes what could change the choice and was on the page that says what to ask; the same file when nothing is new. */
export const noteAsked = (file: OffersFile, keys: readonly string[]): OffersFile => {
  const asked = together(file.app?.asked, keys);
  return asked === null ? file : editApp(file, { asked });
};

/** Notes questions, by the same keys, that were sent to someone; the day of the last time counts. */
export const noteSent = (file: OffersFile, sent: Readonly<Record<string, SentQuestion>>): OffersFile =>
  editApp(file, { sent: { ...file.app?.sent, ...sent } });

/** Notes that a question was not sent, or that someone replied; the same file when it was not noted as sent. */
export const clearSent = (file: OffersFile, key: string): OffersFile => {
  if (file.app?.sent === undefined || !Object.hasOwn(file.app.sent, key)) return file;
  const { sent, ...app } = file.app;
  const left = withoutEntry(sent, key);
  return { ...file, app: Object.keys(left).length === 0 ? app : { ...app, sent: left } };
};

/** Shows the offers as A, B, C, or by their names. */
export const setNamesHidden = (file: OffersFile, namesHidden: boolean): OffersFile => editApp(file, { namesHidden });

/** Hides each offer's score until its short form is done, or shows all. */
export const setScoresHidden = (file: OffersFile, scoresHidden: boolean): OffersFile => editApp(file, { scoresHidden });

/** Remembers the evidence last used in a criterion. */
export const setLastEvidence = (file: OffersFile, criterionId: string, evidence: string): OffersFile =>
  editApp(file, { lastEvidence: withEntry(file.app?.lastEvidence, criterionId, evidence) });

/** Remembers the question last looked at in an offer. */
export const setPlace = (file: OffersFile, offerId: string, questionId: string): OffersFile =>
  editApp(file, { places: withEntry(file.app?.places, offerId, questionId) });

/** Asks only what carries most weight, or everything. */
export const setShortForm = (file: OffersFile, shortForm: boolean): OffersFile => editApp(file, { shortForm });

/** Switches a section of the report on or off. */
export const setReportSection = (file: OffersFile, section: string, isOn: boolean): OffersFile =>
  editApp(file, { report: withEntry(file.app?.report, section, isOn) });

/** Keeps what was typed into a form that is not sent off yet. */
export const setDraft = (file: OffersFile, form: string, fields: Readonly<Record<string, string>>): OffersFile =>
  editApp(file, { drafts: withEntry(file.app?.drafts, form, { ...fields }) });

/** Forgets what was typed into a form, or into these fields of it; the same file when nothing was. */
export const clearDraft = (file: OffersFile, form: string, fields?: readonly string[]): OffersFile => {
  const drafts = file.app?.drafts;
  if (drafts === undefined || !Object.hasOwn(drafts, form)) return file;
  const others =
    fields === undefined ? [] : Object.entries(drafts[form] ?? {}).filter(([field]) => !fields.includes(field));
  if (others.length > 0) return setDraft(file, form, Object.fromEntries(others));
  const { drafts: _drafts, ...app } = file.app ?? {};
  const left = withoutEntry(drafts, form);
  return { ...file, app: Object.keys(left).length === 0 ? app : { ...app, drafts: left } };
};
