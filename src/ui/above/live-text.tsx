import type { ReactNode } from "react";

interface LiveTextProps {
  /** only screen readers have it */
  readonly hidden?: boolean;
  readonly children?: ReactNode;
}

/** Text that is read out politely when it changes. Keep it mounted and change what it says. */
export const LiveText = ({ hidden = false, children }: LiveTextProps) => (
  <div role="status" aria-live="polite" {...(hidden && { className: "visually-hidden" })}>
    {children}
  </div>
);
