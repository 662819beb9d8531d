import styles from "./how-link.module.css";
import { HowLink } from "./how-link.tsx";

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
