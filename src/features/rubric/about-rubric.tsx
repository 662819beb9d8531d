import { longDateInWords } from "../../findings/words/dates-in-words.ts";
import type { Background } from "../../rubric/background/background-schema.ts";
import { isReviewOverdue } from "../../rubric/background/review.ts";
import { today } from "../../state/browser/today.ts";
import styles from "./criterion-section.module.css";

/** How the rubric was made: when it was reviewed, who pays, what nobody has measured. */
export const AboutRubric = ({ background }: { readonly background: Background }) => {
  const { reviewed, made } = background;
  const told = [
    { title: "Who pays for it", text: made.paidBy },
    { title: "What is ours and not measured", text: made.ours },
    { title: "How the bands and the floor for pay were set", text: made.howSet },
  ];
  return (
    <>
      {reviewed !== undefined && (
        <p className={styles["why"]}>
          Last reviewed on {longDateInWords(reviewed.last)}, next by {longDateInWords(reviewed.next)}.
          {isReviewOverdue(reviewed, today(), 0) && " That review has not been made yet."}
        </p>
      )}
      {told.map(({ title, text }) =>
        text === undefined ? null : (
          <details key={title} className={styles["folded"]}>
            <summary>{title}</summary>
            <p className={styles["quiet"]}>{text}</p>
          </details>
        ),
      )}
    </>
  );
};
