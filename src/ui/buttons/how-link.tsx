import type { ReactNode } from "react";
import { Link } from "wouter";
import styles from "./how-link.module.css";

interface HowLinkProps {
  /** the paragraph that explains the figure, by its address */
  readonly href: string;
  /** what is explained, where the words of the link don't say it */
  readonly of?: string;
  /** the figure's caption; a short "How?" when left out */
  readonly children?: ReactNode;
}

/** A figure's caption that leads to how the figure is worked out; quiet until somebody points at it. */
export const HowLink = ({ href, of, children = "How?" }: HowLinkProps) => (
  <Link href={href} className={styles["how"]}>
    {children}
    <span className="visually-hidden">{` (${of === undefined ? "" : `${of}, `}how this is worked out)`}</span>
  </Link>
);
