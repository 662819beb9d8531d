import { Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { useLocation, useParams } from "wouter";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { useEdit, useReplace } from "../../state/live/use-edit.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Later } from "../../ui/page/later.tsx";
import { onDemand } from "../../ui/page/on-demand.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { ProblemList } from "../../ui/form/problem-list.tsx";
import { FilePicker } from "./file-picker.tsx";
import { classList } from "../../ui/style/class-list.ts";
import styles from "./import-page.module.css";
import type * as Reader from "./read-import.ts";
import type { ReadResult } from "./read-import.ts";
import { paths } from "../../findings/paths.ts";

/** Comes with the first file that is read: until then there is nothing to show. */
const { Part: ImportPreview } = onDemand(async () => (await import("./import-preview.tsx")).ImportPreview);

/** What reads comes with the first file as well; where it doesn't come, that is the answer. */
const readBy = async (read: (reader: typeof Reader) => Promise<ReadResult>, name: string): Promise<ReadResult> => {
  const reader = await import("./read-import.ts").catch(() => null);
  if (reader !== null) return read(reader);
  const found = "a part of First Rung that did not load: the one that reads files";
  const expected = "all of it: load the page again";
  return { ok: false, name, problems: [{ file: name, path: "", found, expected }] };
};

/** From this many bytes on, reading may keep the page from answering for a while. */
const LONG = 200_000;

/** Once the browser has drawn what stands on the page now; a page in the background draws nothing, and goes on. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      clearTimeout(wait);
      setTimeout(resolve);
    });
  });

/** What was read last; a number tells one reading from the next. */
interface Reading {
  readonly turn: number;
  readonly result: ReadResult;
}

/** Brings offers in from a file, a text or a link: first what it would change, then, if the person wants it, the change. */
export const ImportPage = () => {
  const { "*": shared } = useParams();
  const [reading, setReading] = useState<Reading | null>(null);
  const [isReading, setIsReading] = useState<"short" | "long" | null>(null);
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
    setIsReading(null);
  };
  const showShared = useEffectEvent(
    (data: string) => void show(readBy((reader) => reader.readShared(data), "the link")),
  );
  useEffect(() => {
    if (shared !== undefined && shared !== "") showShared(shared);
  }, [shared]);

  const bring = (size: number, read: () => Promise<ReadResult>): void => {
    const isLong = size >= LONG;
    setIsReading(isLong ? "long" : "short");
    void show(isLong ? drawn().then(read) : read());
  };

  const result = reading?.result;
  return (
    <>
      <PageHead
        title="Bring offers in"
        intro="Anything that First Rung saved, or a link that someone sent you. You see what would change before anything does, and it can be undone."
      />
      <Later>
        <div className={styles["columns"]}>
          <FilePicker
            onFile={(file) => bring(file.size, () => readBy((reader) => reader.readFile(file), file.name))}
            onText={(text) => bring(text.length, () => readBy((reader) => reader.readPasted(text), "what you pasted"))}
          />
          <div aria-live="polite" aria-busy={isReading !== null}>
            {isReading !== null && (
              <label className={classList(styles["reading"], isReading === "short" && styles["brief"])}>
                Reading what you brought <progress />
              </label>
            )}
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
      </Later>
    </>
  );
};
