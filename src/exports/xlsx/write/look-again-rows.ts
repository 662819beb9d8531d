import type { Statement } from "../../../offers/schema.ts";
import { optionLabels } from "../formulas/labels.ts";
import type { Shown } from "../formulas/shown.ts";
import { blank, type Row, text } from "../package/cell.ts";

/** The key of a mark: the offer's id, the question's, and 0 for the person's own answer, else which other voice. */
export const lookAgainKey = (offer: string, question: string, voice: number): string =>
  `again ${offer} ${question} ${voice}`;

/**
 * Answers that were given under an earlier version of the rubric and not looked at again since, with what they said: the
 * mark comes back with the file as long as the answer is still that one.
 */
export const lookAgainRows = ({ told, offers }: Shown): readonly Row[] => {
  const questions = [...told.rubric.criteria, ...told.rubric.packs].flatMap((each) => each.questions);
  return offers.flatMap(({ offer }) =>
    questions.flatMap((question) => {
      const answer = offer.answers?.[question.id];
      if (answer === undefined || question.kind !== "choice") return [];
      const labels = optionLabels(question);
      const said: readonly Statement[] = [answer, ...(answer.also ?? [])];
      return said.flatMap(({ choice, lookAgain }, voice): readonly Row[] =>
        lookAgain === true
          ? [
              {
                cells: [
                  text(lookAgainKey(offer.id, question.id, voice), "key"),
                  text(`${offer.employer}: ${question.prompt}`, "quiet"),
                  text(labels.get(choice) ?? choice, "quiet"),
                  blank("quiet"),
                ],
              },
            ]
          : [],
      );
    }),
  );
};
