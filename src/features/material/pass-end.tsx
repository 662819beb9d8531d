import type { ReactNode } from "react";
import type { Offer } from "../../offers/schema.ts";
import { SilentList } from "../../parts/reading/silent-list.tsx";
import type { ReadMaterial } from "../../reading/suggest/said.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import styles from "./pass.module.css";
import { paths } from "../../findings/paths.ts";

interface PassEndProps {
  readonly offer: Offer;
  readonly read: readonly ReadMaterial[];
  /** how many were put off until later */
  readonly putOff: number;
  readonly wayBack: ReactNode;
}

/** The end of a pass: where to go on, and what the texts don't say. */
export const PassEnd = ({ offer, read, putOff, wayBack }: PassEndProps) => (
  <>
    {wayBack}
    <p role="status">
      {read.length === 0
        ? "There is no text to go through yet."
        : putOff === 0
          ? "You have gone through all that was found."
          : `You have gone through all but ${putOff}, which you can look at later.`}
    </p>
    <div className={styles["acts"]}>
      {read.length === 0 ? (
        <LinkButton href={paths.texts(offer.id)} variant="primary">
          Add a text
        </LinkButton>
      ) : (
        <>
          <LinkButton href={paths.compare} variant="primary">
            Compare
          </LinkButton>
          <LinkButton href={paths.answer(offer.id)}>Answer the rest</LinkButton>
        </>
      )}
    </div>
    {read.length > 0 && <SilentList offer={offer} read={read} />}
  </>
);
