import { useEffect, useState } from "react";
import { readLinkInText } from "../../exports/link/link.ts";
import type { ReadOffers } from "../../offers/read/read-offers.ts";
import { bundledRubric } from "../../rubric/bundled.ts";

/** What a link carries; null while it is being read. Nothing of it is kept. */
export const useShared = (data: string): ReadOffers | null => {
  const [known, setKnown] = useState<{ readonly data: string; readonly read: ReadOffers } | null>(null);
  useEffect(() => {
    let isGone = false;
    void readLinkInText(data, bundledRubric).then((read) => {
      if (!isGone) setKnown({ data, read });
    });
    return () => {
      isGone = true;
    };
  }, [data]);
  return known?.data === data ? known.read : null;
};
