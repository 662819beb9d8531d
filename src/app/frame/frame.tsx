import { memo, type ReactNode, useRef } from "react";
import { Link, useLocation } from "wouter";
import header from "./header.module.css";
import styles from "./shell.module.css";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Logo } from "../../ui/page/logo.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { useArrival } from "./use-arrival.ts";
import { isAmongOffers, isAnswering, paths } from "../../findings/paths.ts";
import { useFocusKept } from "../use-focus-kept.ts";

/** The stations of a decision, in their order. */
const STATIONS = [
  { href: paths.offers, label: "Offers" },
  { href: paths.nextAnswer, label: "Answer" },
  { href: paths.compare, label: "Compare" },
  { href: paths.ask, label: "Ask" },
  { href: paths.decide, label: "Decide" },
] as const;

/** What stands beside them: one tap away from everywhere. */
const BESIDE = [
  { href: paths.whatMatters, label: "What matters" },
  { href: paths.report, label: "Report" },
] as const;

const isUnder = (location: string, href: string): boolean => {
  if (href === paths.nextAnswer) return isAnswering(location);
  return href === paths.offers ? isAmongOffers(location) : location === href;
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
          className={header["tab"]}
          {...(isUnder(location, href) && { "aria-current": "page" })}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
};

const Header = memo(({ note }: { readonly note: ReactNode }) => {
  return (
    <header className={header["header"]}>
      <Link href={paths.offers} className={header["brand"]} aria-label="First Rung, to your offers">
        <Logo />
        <span className={header["name"]}>First Rung</span>
      </Link>
      <Tabs label="Main" places={STATIONS} look={header["tabs"]} />
      <Tabs label="More" places={BESIDE} look={header["beside"]} />
      <div className={header["acts"]}>
        {note}
        <span className={header["import"]}>
          <LinkButton href={paths.import()}>Import</LinkButton>
        </span>
        <LinkButton href={paths.newOffer} variant="outline">
          Add an offer
        </LinkButton>
      </div>
    </header>
  );
});

const Footer = memo(() => (
  <footer className={styles["footer"]}>
    <nav aria-label="About" className={styles["about"]}>
      <Link href={paths.rubric()}>The rubric</Link>
      <Link href={paths.method()}>How this is worked out</Link>
      <Link href={paths.import()}>Import</Link>
      <Link href={paths.keeping}>What is kept here</Link>
    </nav>
    <p>Nothing leaves this device.</p>
    <ThemeSwitch />
  </footer>
));

interface FrameProps {
  /** how it stands with saving */
  readonly note: ReactNode;
  /** the one thing to do next */
  readonly next?: ReactNode;
  readonly children: ReactNode;
  /** someone came here from another place, so the focus goes to the title */
  readonly arrives?: boolean;
}

/** The frame of every page: where one can go, and the page itself. */
export const Frame = ({ note, next, children, arrives = false }: FrameProps) => {
  const main = useRef<HTMLElement>(null);
  useArrival(main, arrives);
  useFocusKept();
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
        Skip to main content
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
