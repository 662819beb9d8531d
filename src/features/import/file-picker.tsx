import { Card } from "../../ui/card.tsx";
import { classList } from "../../ui/style/class-list.ts";
import styles from "./file-picker.module.css";
import { PasteForm } from "./paste-form.tsx";
import { useDroppedFile } from "../../state/browser/use-dropped-file.ts";

interface FilePickerProps {
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Three ways to hand something over: choose a file, drop it anywhere on the page, or paste text. */
export const FilePicker = ({ onFile, onText }: FilePickerProps) => {
  const isOver = useDroppedFile(onFile);
  return (
    <Card title="What to bring in">
      <div className={classList(styles["file"], isOver && styles["over"])}>
        <label htmlFor="import-file">Choose a file</label>
        <input
          id="import-file"
          type="file"
          accept=".json,.csv,.txt,.xlsx,.html,.htm,application/json,text/csv,text/html"
          aria-describedby="import-drop"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file can be chosen again once it was fixed.
            event.target.value = "";
          }}
        />
        <p id="import-drop" className={styles["hint"]}>
          {isOver
            ? "Let go to read it"
            : "JSON, CSV, XLSX or a saved report (HTML). You can also drop it anywhere on this page."}
        </p>
      </div>
      <PasteForm onRead={onText} />
    </Card>
  );
};
