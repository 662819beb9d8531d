import { Link } from "wouter";
import { METHOD_GROUPS } from "../../findings/method/method-page.ts";
import { keepInPlace } from "../../ui/page/keep-in-place.ts";
import styles from "./contents.module.css";

/** A link to where one already is changes no address, so the page has to be moved by hand. */
const goTo = (id: string): void => {
  const named = document.getElementById(id);
  if (named !== null) keepInPlace(named);
};

interface ContentsProps {
  /** the page as it is open, such as "/method" */
  readonly page: string;
}

/** What is explained, group by group; on a narrow screen only the groups. */
export const Contents = ({ page }: ContentsProps) => (
  <nav aria-label="On this page" className={styles["contents"]}>
    <ol role="list" className={styles["groups"]}>
      {METHOD_GROUPS.map(({ title, sections }) => {
        const [first] = sections;
        return first === undefined ? null : (
          <li key={title}>
            <Link href={`${page}#${first.id}`} className={styles["group"]} onClick={() => goTo(first.id)}>
              {title}
            </Link>
            <ol role="list" className={styles["sections"]}>
              {sections.map(({ id, title: name }) => (
                <li key={id}>
                  <Link href={`${page}#${id}`} onClick={() => goTo(id)}>
                    {name}
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  </nav>
);
