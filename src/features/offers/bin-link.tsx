import { useState } from "react";
import { Link } from "wouter";
import { paths } from "../../findings/paths.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { inBin } from "../../offers/edit/bin.ts";
import { useFile } from "../../state/live/use-file.ts";

/** The way to offers that were removed; nothing while there are none. */
export const BinLink = () => {
  const [now] = useState(() => new Date().toISOString());
  const { length } = inBin(useFile(), now);
  return length === 0 ? null : (
    <p>
      <Link href={`${paths.keeping}#bin`}>{`In the bin: ${counted(length, "offer")}`}</Link>
    </p>
  );
};
