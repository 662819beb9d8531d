import type { ReactNode } from "react";
import { Link } from "wouter";
import { classList } from "../style/class-list.ts";
import styles from "./how-link.module.css";

interface HowLinkProps {
  /** the paragraph that explains the figure, by its address */
  readonly href: string;
  /** what is explained, where the words of the link don't say it */
  readonly of?: string;
  /** the figure's caption; a short "How?" when left out */
  readonly children?: ReactNode;
}

/** A figure's caption that leads to how the figure is worked out; quiet until someone points at it. */
export const HowLink = ({ href, of, children }: HowLinkProps) => (
  <Link href={href} className={classList(styles["how"], children === undefined && styles["bare"])}>
    {children ?? "How?"}
    <span className="visually-hidden">{` (${of === undefined ? "" : `${of}, `}how this is worked out)`}</span>
  </Link>
);

interface HowLineProps {
  readonly figures: readonly { readonly href: string; readonly label: string }[];
}

/** Below a list of figures: where each kind of them is explained, once for all rows. */
export const HowLine = ({ figures }: HowLineProps) => (
  <p className={styles["line"]}>
    <span>How it is worked out:</span>
    {figures.map(({ href, label }) => (
      <HowLink key={href} href={href}>
        {label}
      </HowLink>
    ))}
  </p>
);
