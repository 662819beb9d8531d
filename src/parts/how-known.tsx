import { useEffect, useRef, useState } from "react";
import type { EvidenceLevel } from "../rubric/manifest-schema.ts";
import { afterPaint } from "../ui/page/after-paint.ts";
import { classList } from "../ui/style/class-list.ts";
import { SectionTabs } from "../ui/page/section-tabs.tsx";
import styles from "./how-known.module.css";

interface HowKnownProps {
  readonly levels: readonly EvidenceLevel[];
  /** the level that was said for this answer; empty while none is */
  readonly value: string;
  /** the level last said in this section: it stands first, and nobody has chosen it yet */
  readonly remembered: string | undefined;
  readonly onChange: (level: string) => void;
  /** what the levels belong to, where several stand on one page */
  readonly of?: string;
  /** brings itself into the window when it appears */
  readonly comesIntoView?: boolean;
}

const rememberedFirst = (levels: readonly EvidenceLevel[], remembered: string | undefined): readonly EvidenceLevel[] =>
  levels.toSorted((a, b) => Number(b.id === remembered) - Number(a.id === remembered));

/**
 * How an answer is known. Nothing is chosen beforehand: the level last used in the section is the first one, one tap away.
 * The order stays while it is on the page, so that no level moves under the finger.
 */
export const HowKnown = ({ levels, value, remembered, onChange, of, comesIntoView = false }: HowKnownProps) => {
  const [ordered] = useState(() => rememberedFirst(levels, remembered));
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!comesIntoView) return undefined;
    return afterPaint(() => shown.current?.scrollIntoView({ block: "nearest" }));
  }, [comesIntoView]);
  return (
    <div ref={shown} className={styles["how"]}>
      <SectionTabs
        label={of === undefined ? "How do you know?" : `How do you know? ${of}`}
        labelShown={of === undefined}
        options={ordered.map(({ id, label }) => ({ value: id, label }))}
        value={value === "" ? undefined : value}
        onChange={onChange}
      />
      <p className={classList(styles["quiet"], value !== "" && styles["said"])}>
        {levels.find(({ id }) => id === value)?.detail ?? "Until you say, it counts as little as a guess."}
      </p>
    </div>
  );
};
