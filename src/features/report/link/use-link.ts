import { useEffect, useState } from "react";
import { fitsInLink, toLink } from "../../../exports/link/link.ts";
import { type QrDrawing, toQr } from "../../../exports/link/qr.ts";
import type { SharedParts } from "../../../exports/link/shared-file.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { useFile } from "../../../state/live/use-file.ts";

/** How it stands with the link of the comparison. */
export type LinkState =
  | { readonly kind: "making" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "too long" }
  /** `code` is null where the link is too long for a code */
  | { readonly kind: "there"; readonly address: string; readonly code: QrDrawing | null };

/** This app's address, to which a link is added. */
const here = (): string => location.href.replace(/#.*$/, "");

/** The link that carries the comparison as it stands, and its code. */
export const useLink = ({ pay, notes, sources, letters, decision, history }: Required<SharedParts>): LinkState => {
  const file = useFile();
  const [state, setState] = useState<LinkState>({ kind: "making" });
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<LinkState> => {
      const parts = { pay, notes, sources, letters, decision, history };
      if (!fitsInLink(bundledRubric, file, parts)) return { kind: "too long" };
      const place = await toLink(bundledRubric, file, parts);
      const address = `${here()}#${place}`;
      return { kind: "there", address, code: await toQr(address) };
    };
    void make()
      .catch((error: unknown): LinkState => ({
        kind: "failed",
        reason: error instanceof Error ? error.message : "no reason given",
      }))
      .then((made) => {
        if (isWanted) setState(made);
      });
    return () => {
      isWanted = false;
    };
  }, [file, pay, notes, sources, letters, decision, history]);
  return state;
};
