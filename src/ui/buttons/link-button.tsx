import type { ReactNode } from "react";
import { Link } from "wouter";
import { buttonLook, type ButtonLook } from "./button.tsx";

interface LinkButtonProps extends ButtonLook {
  /** a place of the page, by its address */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to a place of the app that looks like a button. */
export const LinkButton = ({ href, children, ...look }: LinkButtonProps) => (
  <Link href={href} className={buttonLook(look)}>
    {children}
  </Link>
);
