import { type ReactNode, useRef } from "react";
import { Link, useLocation } from "wouter";
import styles from "./shell.module.css";
import { LinkButton } from "../ui/buttons/link-button.tsx";
import { Logo } from "../ui/logo.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { useArrival } from "./use-arrival.ts";

const NAVIGATION = [
  { href: "/", label: "Offers" },
  { href: "/compare", label: "Compare" },
  { href: "/ask", label: "Ask" },
  { href: "/what-matters", label: "What matters" },
  { href: "/report", label: "Report" },
] as const;

const isUnder = (location: string, href: string): boolean =>
  href === "/" ? location === "/" || location.startsWith("/offers/") : location === href;

const Header = ({ note }: { readonly note: ReactNode }) => {
  const [location] = useLocation();
  return (
    <header className={styles["header"]}>
      <Link href="/" className={styles["brand"]} aria-label="First Rung, to your offers">
        <Logo />
        First Rung
      </Link>
      <nav aria-label="Main" className={styles["tabs"]}>
        {NAVIGATION.map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            className={styles["tab"]}
            {...(isUnder(location, href) && { "aria-current": "page" })}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className={styles["acts"]}>
        {note}
        <span className={styles["import"]}>
          <LinkButton href="/import">Import</LinkButton>
        </span>
        <LinkButton href="/offers/new" variant="primary">
          Add an offer
        </LinkButton>
      </div>
    </header>
  );
};

const Footer = () => (
  <footer className={styles["footer"]}>
    <nav aria-label="About" className={styles["about"]}>
      <Link href="/rubric">The rubric</Link>
      <Link href="/method">How this is worked out</Link>
      <Link href="/import">Import</Link>
      <Link href="/keeping">What is kept here</Link>
    </nav>
    <p>Nothing leaves this device.</p>
    <ThemeSwitch />
  </footer>
);

interface FrameProps {
  /** how it stands with saving */
  readonly note: ReactNode;
  readonly children: ReactNode;
  /** somebody came here from another place, so the focus goes to the title */
  readonly arrives?: boolean;
}

/** The frame of every page: where one can go, and the page itself. */
export const Frame = ({ note, children, arrives = false }: FrameProps) => {
  const main = useRef<HTMLElement>(null);
  useArrival(main, arrives);
  return (
    <div className={styles["shell"]}>
      <a
        href="#main"
        className={styles["skip"]}
        onClick={(event) => {
          // The address's fragment is the place in the app, so it must stay.
          event.preventDefault();
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
      >
        Skip to the page
      </a>
      <Header note={note} />
      <main ref={main} id="main" tabIndex={-1} className={styles["main"]}>
        {children}
      </main>
      <Footer />
    </div>
  );
};
