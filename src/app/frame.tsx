import { type ReactNode, useRef } from "react";
import { Link, useLocation } from "wouter";
import styles from "./shell.module.css";
import { LinkButton } from "../ui/buttons/link-button.tsx";
import { Logo } from "../ui/logo.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { useArrival } from "./use-arrival.ts";

/** The stations of a decision, in their order. */
const STATIONS = [
  { href: "/", label: "Offers" },
  { href: "/answer", label: "Answer" },
  { href: "/compare", label: "Compare" },
  { href: "/ask", label: "Ask" },
  { href: "/decide", label: "Decide" },
] as const;

/** What stands beside them: one tap away from everywhere. */
const BESIDE = [
  { href: "/what-matters", label: "What matters" },
  { href: "/report", label: "Report" },
] as const;

const ANSWERING = /^\/offers\/[^/]+\/answers?\b|^\/for-all\b/;

const isUnder = (location: string, href: string): boolean => {
  if (href === "/answer") return location === href || ANSWERING.test(location);
  return href === "/"
    ? location === "/" || (location.startsWith("/offers/") && !ANSWERING.test(location))
    : location === href;
};

interface TabsProps {
  readonly label: string;
  readonly places: readonly { readonly href: string; readonly label: string }[];
  readonly look: string | undefined;
}

const Tabs = ({ label: name, places, look }: TabsProps) => {
  const [location] = useLocation();
  return (
    <nav aria-label={name} className={look}>
      {places.map(({ href, label }) => (
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
  );
};

const Header = ({ note }: { readonly note: ReactNode }) => {
  return (
    <header className={styles["header"]}>
      <Link href="/" className={styles["brand"]} aria-label="First Rung, to your offers">
        <Logo />
        <span className={styles["name"]}>First Rung</span>
      </Link>
      <Tabs label="Main" places={STATIONS} look={styles["tabs"]} />
      <Tabs label="Beside" places={BESIDE} look={styles["beside"]} />
      <div className={styles["acts"]}>
        {note}
        <span className={styles["import"]}>
          <LinkButton href="/import">Import</LinkButton>
        </span>
        <LinkButton href="/offers/new" variant="outline">
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
  /** the one thing to do next */
  readonly next?: ReactNode;
  readonly children: ReactNode;
  /** somebody came here from another place, so the focus goes to the title */
  readonly arrives?: boolean;
}

/** The frame of every page: where one can go, and the page itself. */
export const Frame = ({ note, next, children, arrives = false }: FrameProps) => {
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
      <div className={styles["step"]}>{next}</div>
      <main ref={main} id="main" tabIndex={-1} className={styles["main"]}>
        {children}
      </main>
      <Footer />
    </div>
  );
};
