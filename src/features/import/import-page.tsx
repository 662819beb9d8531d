import { useRef, useState } from "react";
import { useLocation } from "wouter";
import { useEdit, useReplace } from "../../state/use-edit.ts";
import { PageHead } from "../../ui/page-head.tsx";
import { Card } from "../../ui/card.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { ProblemList } from "./problem-list.tsx";
import styles from "./import-page.module.css";
import { type ReadResult, readFile, readPasted } from "./read-import.ts";
import { PasteForm } from "./paste-form.tsx";

/** Brings offers in from a file: first what it would change, then, if the person wants it, the change. */
export const ImportPage = () => {
  const [result, setResult] = useState<ReadResult | undefined>();
  const latest = useRef(0);
  const edit = useEdit();
  const replace = useReplace();
  const [, navigate] = useLocation();

  const show = async (reading: Promise<ReadResult>) => {
    latest.current += 1;
    const turn = latest.current;
    const read = await reading;
    if (turn === latest.current) setResult(read);
  };

  return (
    <>
      <PageHead
        title="Bring offers in"
        intro="A backup of First Rung, or an offers file made by hand. You see what would change before anything does, and it can be undone."
      />
      <div className={styles["columns"]}>
        <Card title="The file">
          <label className={styles["file"]}>
            <span>Choose a file</span>
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file !== undefined) void show(readFile(file));
              }}
            />
          </label>
          <PasteForm onRead={(text) => void show(readPasted(text))} />
        </Card>
        <div aria-live="polite">
          {result !== undefined && !result.ok && <ProblemList problems={result.problems} name={result.name} />}
          <ImportPreview
            result={result}
            onMerge={(change, said) => {
              edit(change, said);
              navigate("/");
            }}
            onReplace={(file, said) => {
              replace(file, said);
              navigate("/");
            }}
          />
        </div>
      </div>
    </>
  );
};
