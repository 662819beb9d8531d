import { Card } from "../card.tsx";
import styles from "./problem-list.module.css";

interface ListedProblem {
  /** where it stands, such as "offers[0].pay.base"; empty for the whole */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

interface ProblemListProps {
  /** how many there are, and in what */
  readonly title: string;
  /** what that means for the person */
  readonly intro: string;
  readonly problems: readonly ListedProblem[];
}

/** All that is wrong with something that was read, each with its place, what was found and what would be right. */
export const ProblemList = ({ title, intro, problems }: ProblemListProps) => (
  <Card title={title} intro={intro}>
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
