import { Link } from "wouter";
import { isInComparison } from "../offers/in-comparison.ts";
import { useFile } from "../state/live/use-file.ts";
import styles from "./left-out.module.css";
import { paths } from "../findings/paths.ts";

/** Says that declined and expired offers take no part, and where they are. */
export const LeftOut = () => {
  const { offers = [] } = useFile();
  const count = offers.filter((offer) => !isInComparison(offer)).length;
  if (count === 0) return null;
  return (
    <p className={styles["note"]}>
      {count === 1 ? "One declined or expired offer is" : `${count} declined or expired offers are`} left out.{" "}
      <Link href={paths.offers}>See all offers</Link>
    </p>
  );
};
