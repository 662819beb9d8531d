import type { VoiceCheck } from "../../../engine/comparison.ts";
import { type Case, comparedOffer, nameOf } from "../../case.ts";
import { type Explained, type MethodText, SOURCES } from "../method-section.ts";
import { whatSourceCould } from "../../sources/one-source-could.ts";
import { sourceWords } from "../../sources/source-words.ts";
import { countInWords } from "../../words/counts-in-words.ts";
import { hundredths, likelyInWords, tenths } from "../../words/points-in-words.ts";
import { capitalised, paragraph, sentence } from "../../words/sentence.ts";
import { percentInWords } from "../../words/share-in-words.ts";
import { lookup } from "../../../offers/lookup.ts";

/** A longer table says no more. */
const SHOWN = 8;

const figure = (score: number | null): string => (score === null ? "can't be" : tenths(score));

const says = (theCase: Case, voice: VoiceCheck | undefined): string => {
  if (voice === undefined)
    return "No source has said two things that may or may not be so, so there is nothing that stands or falls together.";
  const { offer, statements, informed, uninformed } = voice;
  const { called, own, ownIs } = sourceWords(theCase, voice);
  const ends =
    informed === null || uninformed === null
      ? `What is in writing says otherwise than ${own}, so not all that was said can be so.`
      : `${nameOf(theCase, offer)} is at ${tenths(informed)} if ${ownIs.right} and at ${tenths(uninformed)} if ${ownIs.wrong}.`;
  return paragraph(
    `${capitalised(countInWords(statements))} answers come from ${called}.`,
    ends,
    sentence(whatSourceCould(theCase, voice) ?? ""),
  );
};

const besides = (theCase: Case, { offer }: VoiceCheck): readonly string[] => {
  const together = lookup(theCase.comparison.oneVoice?.offers, offer);
  const { score, likely } = comparedOffer(theCase, offer);
  if (together === undefined || together.likely === null) return [];
  return [
    `With each answer taken separately, ${nameOf(theCase, offer)} is at ${hundredths(score)}, ${likelyInWords(likely, score)}; with each source as a whole at ${hundredths(together.score)}, ${likelyInWords(together.likely, together.score)}. The range can become wider or narrower.`,
  ];
};

/** What it is worth to check a source, and what is claimed of it; engine §11. */
export const methodCheckingSources = ({ theCase, offer }: Explained): MethodText => {
  const voices = theCase.comparison.oneVoice?.voices ?? [];
  const voice = voices.find((each) => each.value > 0) ?? voices.find((each) => each.offer === offer) ?? voices[0];
  return {
    says: theCase.comparison.oneVoice === null ? "With this many offers it is left out." : says(theCase, voice),
    how: [
      "Everywhere else each answer counts by itself, as if from someone else. But one recruiter answers fifteen questions, and knows about all of them or about few. So everything is worked out once more at the other end: all that one source said is so, or none of it tells anything, with the chance that its evidence has. A source that others contradict is believed less on all the rest, too.",
      ...(voice === undefined ? [] : besides(theCase, voice)),
      "The truth lies between the two ends. So the scores and places of the app stay as they are, and this is a check beside them. What a source is worth to check is an upper bound: nobody ever learns for certain how good a source is. That no one or two answers could change the choice is never said here without naming the source that could.",
    ],
    tables:
      voices.length === 0
        ? []
        : [
            {
              caption: "The sources that said more than one thing",
              columns: [
                "Source",
                "Answers",
                "If right",
                "If it knows little",
                "Could change the choice",
                "Worth at most",
              ],
              rows: voices.slice(0, SHOWN).map((each, index) => ({
                id: String(index),
                head: capitalised(sourceWords(theCase, each).called),
                cells: [
                  String(each.statements),
                  figure(each.informed),
                  figure(each.uninformed),
                  percentInWords(each.switchProbability),
                  `${hundredths(each.value)} points`,
                ],
              })),
            },
          ],
    exact: {
      term: "Value of information about a common cause: sources as latent variables",
      formula:
        "Σ over states of a source chance · (best expected score, given the state) − best expected score; exact over at most 64 joint states an offer",
      source: SOURCES.howard,
    },
  };
};
