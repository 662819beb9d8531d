import type { ReactNode, RefObject } from "react";
import type { Offer } from "../../offers/schema.ts";

/** What every suggestion of a pass is given. */
export interface SuggestionProps {
  /** where keys act: while the focus is in it */
  readonly place: RefObject<HTMLElement | null>;
  /** the way back from what was said of the suggestion before; null where there is none */
  readonly wayBack: ReactNode;
  readonly onSettle: (change: (offer: Offer) => Offer, said: string) => void;
  readonly onLater: () => void;
}
