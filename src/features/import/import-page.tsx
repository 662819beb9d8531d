import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { useEdit, useReplace } from "../../state/live/use-edit.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { ProblemList } from "../../ui/form/problem-list.tsx";
import { FilePicker } from "./file-picker.tsx";
import styles from "./import-page.module.css";
import { type ReadResult, readFile, readPasted, readShared } from "./read-import.ts";
import { paths } from "../../findings/paths.ts";

/** Comes with the first file that is read: until then there is nothing to show. */
const ImportPreview = lazy(async () => ({ default: (await import("./import-preview.tsx")).ImportPreview }));

/** What was read last; a number tells one reading from the next. */
interface Reading {
  readonly turn: number;
  readonly result: ReadResult;
}

/** Brings offers in from a file, a text or a link: first what it would change, then, if the person wants it, the change. */
export const ImportPage = () => {
  const { "*": shared } = useParams();
  const [reading, setReading] = useState<Reading | null>(null);
  const [isReading, setIsReading] = useState(false);
  const latest = useRef(0);
  const edit = useEdit();
  const replace = useReplace();
  const [, navigate] = useLocation();

  const show = async (read: Promise<ReadResult>) => {
    latest.current += 1;
    const turn = latest.current;
    const result = await read;
    if (turn !== latest.current) return;
    setReading({ turn, result });
    setIsReading(false);
  };
  const showShared = useEffectEvent((data: string) => void show(readShared(data)));
  useEffect(() => {
    if (shared !== undefined && shared !== "") showShared(shared);
  }, [shared]);

  const result = reading?.result;
  return (
    <>
      <PageHead
        title="Bring offers in"
        intro="Anything that First Rung saved, or a link that someone sent you. You see what would change before anything does, and it can be undone."
      />
      <div className={styles["columns"]}>
        <FilePicker
          onFile={(file) => {
            setIsReading(true);
            void show(readFile(file));
          }}
          onText={(text) => {
            setIsReading(true);
            void show(readPasted(text));
          }}
        />
        <div aria-live="polite" aria-busy={isReading}>
          {isReading && <p className={styles["reading"]}>Reading what you brought…</p>}
          {result?.ok === false && (
            <ProblemList
              title={`${capitalised(counted(result.problems.length, "thing"))} to fix in ${result.name}`}
              intro="Nothing was imported, and nothing here has changed."
              problems={result.problems}
            />
          )}
          {result?.ok === true ? (
            <Suspense>
              <ImportPreview
                key={reading?.turn}
                read={result}
                onMerge={(change, said) => {
                  edit(change, said);
                  navigate(paths.offers);
                }}
                onReplace={(file, said) => {
                  replace(file, said);
                  navigate(paths.offers);
                }}
              />
            </Suspense>
          ) : (
            <div className={styles["waiting"]}>
              <Button variant="primary" disabled>
                Import
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
};
