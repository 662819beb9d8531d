import { Link } from "wouter";
import { type Case, nameOf } from "../../findings/case.ts";
import { rankedOffers } from "../../findings/method/method-section.ts";
import { Name } from "../../ui/name.tsx";
import styles from "./whose-numbers.module.css";
import { paths } from "../../findings/paths.ts";

interface WhoseNumbersProps {
  readonly theCase: Case;
  /** id of the offer that the page is worked through with */
  readonly offer: string;
}

/** The offers that the page can be worked through with. */
export const WhoseNumbers = ({ theCase, offer }: WhoseNumbersProps) => {
  const offers = rankedOffers(theCase);
  if (offers.length < 2) return null;
  return (
    <nav aria-label="Whose numbers" className={styles["whose"]}>
      <span>Worked through with</span>
      <ul role="list" className={styles["offers"]}>
        {offers.map(({ id }) => (
          <li key={id}>
            <Link
              href={paths.method(undefined, id)}
              className={styles["offer"]}
              {...(id === offer && { "aria-current": "true" as const })}
            >
              <Name>{nameOf(theCase, id)}</Name>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
