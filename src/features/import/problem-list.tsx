import { counted } from "../../findings/counts-in-words.ts";
import { capitalised } from "../../findings/sentence.ts";
import type { Problem } from "../../rubric/problem.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./problem-list.module.css";

interface ProblemListProps {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** All that is wrong with a file, each with its place, what was found and what would be right. */
export const ProblemList = ({ name, problems }: ProblemListProps) => (
  <Card
    title={`${capitalised(counted(problems.length, "thing"))} to mend in ${name}`}
    intro="Nothing was brought in, and what you have here is as it was."
  >
    <ul role="list" className={styles["list"]}>
      {problems.map(({ path, found, expected }) => (
        <li key={`${path} ${found} ${expected}`}>
          {path !== "" && <code>{path}</code>}
          <p>
            Found {found}; expected {expected}.
          </p>
        </li>
      ))}
    </ul>
  </Card>
);
