import { STRENGTH_WORDS, studyLine } from "../../findings/rubric/evidence-words.ts";
import { longDateInWords } from "../../findings/words/dates-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import type { CriterionEvidence } from "../../rubric/background/background-schema.ts";
import styles from "./criterion-section.module.css";

/** How well research supports a criterion, folded: what was found, and where. It changes no weight. */
export const EvidenceFound = ({ evidence }: { readonly evidence: CriterionEvidence | undefined }) =>
  evidence === undefined ? null : (
    <details className={styles["folded"]}>
      <summary>{capitalised(STRENGTH_WORDS[evidence.strength])}</summary>
      <p className={styles["quiet"]}>{evidence.says} It changes no weight.</p>
      <ul role="list" className={styles["studies"]}>
        {evidence.studies.map((study) => (
          <li key={study.url}>
            {studyLine(study)}: {study.url}, looked up on {longDateInWords(study.lookedUp)}
          </li>
        ))}
      </ul>
    </details>
  );
