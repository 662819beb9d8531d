import type { ReactNode } from "react";
import { Link } from "wouter";
import styles from "./page-head.module.css";

interface Crumb {
  readonly label: ReactNode;
  /** a place of the app; left out for the place itself */
  readonly href?: string;
}

interface PageHeadProps {
  /** the finding, as a sentence */
  readonly title: ReactNode;
  readonly intro?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  /** stands beside the last crumb, as a job title does */
  readonly crumbsNote?: ReactNode;
  /** one small line above the title, such as "Mentorship · question 2 of 4" */
  readonly eyebrow?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a page; its `h1` takes the focus when someone comes to the page. */
export const PageHead = ({ title, intro, crumbs, crumbsNote, eyebrow, actions }: PageHeadProps) => (
  <header className={styles["head"]}>
    <div className={styles["words"]}>
      {crumbs !== undefined && (
        <nav aria-label="Where you are" className={styles["crumbs"]}>
          <ol role="list">
            {crumbs.map(({ label, href }, place) => (
              <li key={href ?? `here ${place}`} {...(href === undefined && { "aria-current": "page" as const })}>
                {href === undefined ? <b>{label}</b> : <Link href={href}>{label}</Link>}
              </li>
            ))}
          </ol>
          {crumbsNote !== undefined && <span>{crumbsNote}</span>}
        </nav>
      )}
      {eyebrow !== undefined && <p className={styles["eyebrow"]}>{eyebrow}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {intro !== undefined && <p className={styles["intro"]}>{intro}</p>}
    </div>
    {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
  </header>
);
