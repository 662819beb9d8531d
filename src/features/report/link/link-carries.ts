import type { SharedParts } from "../../../exports/link/shared-file.ts";
import { isInComparison } from "../../../offers/in-comparison.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import { quoted, sentence } from "../../../findings/words/sentence.ts";

type Parts = Required<SharedParts>;

/** Everything that goes along in a link, as lines to read, and in one sentence what stays at home. */
export const linkCarries = (file: OffersFile, parts: Parts): readonly string[] => {
  const offers = (file.offers ?? []).filter(isInComparison);
  const { preferences = {}, app = {} } = file;
  const answers = offers.reduce((sum, each) => sum + Object.keys(each.answers ?? {}).length, 0);
  const own = preferences.ownCriteria ?? [];
  const isDecided = offers.some(({ id }) => id === app.decision?.offer);
  const lines = [
    `${counted(offers.length, "offer")} with ${parts.letters ? "letters instead of names" : "the employers' names"}, places and dates to reply by`,
    `${counted(answers, "answer")} and how you know ${answers === 1 ? "it" : "them"}${parts.sources ? ", with who said it" : ""}`,
    parts.notes ? "your notes and quotes" : "",
    offers.some(({ pay }) => pay !== undefined)
      ? parts.pay
        ? "what each pays, what you need and what would be enough"
        : "how far each offer's pay counts, from 0 to 1, without amounts"
      : "",
    preferences.weights === undefined ? "" : "the weights that you set",
    own.length === 0
      ? ""
      : `your own criteria: ${own.map(({ id, title }) => (parts.letters ? "with letters for names" : (title ?? id))).join(", ")}`,
    (preferences.packs ?? []).length === 0 ? "" : "the further criteria that you chose, with your limits on them",
    parts.decision && isDecided ? `your own sentence: ${quoted(app.decision?.because ?? "")}` : "",
    parts.history && (app.weightHistory ?? []).length > 0 ? "how your weights came about: each change, and when" : "",
  ];
  return lines.filter((line) => line !== "").map(sentence);
};

/** What a person can leave out of a link by itself: there is something of it. */
export const canLeaveOut = ({
  offers = [],
  app,
}: OffersFile): { readonly decision: boolean; readonly history: boolean } => ({
  decision: offers.some((offer) => isInComparison(offer) && offer.id === app?.decision?.offer),
  history: (app?.weightHistory ?? []).length > 0,
});
