import { useMemo } from "react";
import { counted } from "../../findings/words/counts-in-words.ts";
import { momentInWords } from "../../findings/words/dates-in-words.ts";
import { employersInWords, workKeptInWords } from "../../findings/words/kept-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { indexRubric } from "../../offers/rubric-index.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { download } from "../../state/browser/download.ts";
import { today } from "../../state/browser/today.ts";
import { useReplace } from "../../state/live/use-edit.ts";
import type { CopyRow } from "../../storage/copies/copies.ts";
import { textOfCopy, readCopy } from "../../storage/copies/read-copy.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./kept-list.module.css";

const WHY = {
  replacing: "before something else replaced it",
  migrating: "before a new version of the page converted it",
} as const;

/** One copy: when and why it was kept, what is in it, and what can be done with it. */
export const KeptCopy = ({ copy }: { readonly copy: CopyRow }) => {
  const replace = useReplace();
  const read = useMemo(() => readCopy(copy, indexRubric(bundledRubric)), [copy]);
  const when = momentInWords(copy.at, today());
  const save = (): void =>
    download(`first-rung-copy-${copy.at.slice(0, 10)}.json`, textOfCopy(copy), "application/json");
  return (
    <li>
      <h3>
        {when}, {WHY[copy.before]}
      </h3>
      {read === null ? (
        <p>It is from a version that this page can't read. You can download it.</p>
      ) : (
        <p>
          {workKeptInWords(read.file)} <Name>{employersInWords(read.file)}</Name>
        </p>
      )}
      {read !== null && read.damaged > 0 && (
        <p className={styles["quiet"]}>
          {capitalised(counted(read.damaged, "part"))} of it can't be read and would not come back; the download has
          everything.
        </p>
      )}
      <div className={styles["acts"]}>
        {read !== null && (
          <Button small onClick={() => replace(read.file, `Back to ${when}`)} aria-label={`Bring it back: ${when}`}>
            Bring it back
          </Button>
        )}
        <Button small onClick={save} aria-label={`Download: ${when}`}>
          Download
        </Button>
      </div>
    </li>
  );
};
