import { useId, type ReactNode } from "react";
import styles from "./card.module.css";
import { classList } from "./style/class-list.ts";

interface CardProps {
  readonly title?: ReactNode;
  /** one quiet sentence below the title */
  readonly intro?: ReactNode;
  /** stands at the title's right */
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly headingLevel?: 2 | 3;
  /** the content reaches to the card's edges, as a list of rows does */
  readonly flush?: boolean;
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A panel of the page. With a title it is a region of that name. */
export const Card = ({ title, intro, aside, footer, headingLevel = 2, flush = false, id, children }: CardProps) => {
  const titleId = useId();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const hasTitle = title !== undefined;
  return (
    <section
      id={id}
      className={classList(styles["card"], flush && styles["flush"])}
      {...(hasTitle && { "aria-labelledby": titleId })}
    >
      {(hasTitle || intro !== undefined) && (
        <header className={styles["head"]}>
          {hasTitle && (
            <Heading id={titleId} className={styles["title"]}>
              {title}
            </Heading>
          )}
          {aside !== undefined && <div className={styles["aside"]}>{aside}</div>}
          {intro !== undefined && <p className={styles["intro"]}>{intro}</p>}
        </header>
      )}
      {children}
      {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
    </section>
  );
};
