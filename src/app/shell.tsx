import { useRef } from "react";
import { Link, useLocation } from "wouter";
import styles from "./shell.module.css";
import { LinkButton } from "../ui/link-button.tsx";
import { Logo } from "../ui/logo.tsx";
import { CrashPage } from "./crash-page.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Routes } from "./routes.tsx";
import { SaveNote } from "./save-note.tsx";
import { SaveNotice } from "./save-notice.tsx";
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

const Header = () => {
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
        <SaveNote />
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
    </nav>
    <p>Nothing leaves this device.</p>
    <ThemeSwitch />
  </footer>
);

/** The frame of every page: where one can go, how it stands with saving, and the page itself. */
export const Shell = () => {
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  useArrival(main);
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
      <Header />
      <main ref={main} id="main" tabIndex={-1} className={styles["main"]}>
        <SaveNotice />
        <ErrorBoundary key={location} Fallback={CrashPage}>
          <Routes />
        </ErrorBoundary>
      </main>
      <Footer />
    </div>
  );
};
