/** The sources of the offers that are shown, and where a person may trust one otherwise; engine §11. */
import type { Statement } from "../../../offers/schema.ts";
import { sourceName } from "../../../offers/source-name.ts";
import type { VoiceCheck } from "../../../engine/comparison.ts";
import { statementsOf } from "../../../engine/voices/statements.ts";
import { type Voice, voicesOf } from "../../../engine/voices/voices-of-offer.ts";
import { fixed } from "../package/address.ts";
import type { ComparedOffer, OneVoice } from "../../../engine/comparison.ts";
import type { Model } from "../../../engine/model.ts";

/** What sources are read from. */
interface Told {
  readonly model: Model;
  /** those that are compared, in the file's order */
  readonly offers: readonly { readonly compared: ComparedOffer }[];
  readonly oneVoice: OneVoice | null;
}

/** One source of one offer, as a row of the sheet Sources has it. */
export interface ShownSource {
  /** index into `Shown.offers` */
  readonly offer: number;
  readonly voice: Voice;
  /** null where it is looked at with no other: one statement, or more sources than fit */
  readonly check: VoiceCheck | null;
}

/** Rows above the first source, and the column of its trust. */
export const SOURCES_HEAD = 4;
export const TRUST_COLUMN = 5;

const checkOf = ({ oneVoice }: Pick<Told, "oneVoice">, id: string, { from, evidence }: Voice): VoiceCheck | null =>
  oneVoice?.voices.find((each) => each.offer === id && each.from === from && each.evidence === evidence) ?? null;

/** Every source of every offer, in the order of offers, then of their first appearance. */
export const shownSources = (shown: Told): readonly ShownSource[] =>
  shown.model.offers.flatMap((modelled, offer) =>
    voicesOf(statementsOf(shown.model, modelled), shown.model.rubric).map((voice) => ({
      offer,
      voice,
      check: checkOf(shown, shown.offers[offer]?.compared.id ?? "", voice),
    })),
  );

/** The cell of a statement's source in which another trust may be put; null for a statement of none. */
export const trustPlace = (
  sources: readonly ShownSource[],
  offer: number,
  { from, evidence }: Pick<Statement, "from" | "evidence">,
): string | null => {
  const name = sourceName(from);
  const row = sources.findIndex(
    ({ offer: at, voice }) =>
      at === offer && (name === null ? voice.from === null && voice.evidence === evidence : voice.from === name),
  );
  return row < 0 ? null : `Sources!${fixed(SOURCES_HEAD + row, TRUST_COLUMN)}`;
};
