import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { useDroppedFile } from "../../state/browser/use-dropped-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import { classList } from "../../ui/style/class-list.ts";
import styles from "./file-picker.module.css";

const fieldsSchema = z.object({ text: z.string().check(z.trim(), z.minLength(1, "Paste a link or a text first")) });

/** For a link, or a file that came as text. */
const PasteForm = ({ onRead }: { readonly onRead: (text: string) => void }) => {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(fieldsSchema),
    defaultValues: { text: "" },
  });
  const read = handleSubmit(({ text }) => onRead(text));
  return (
    <form className={styles["form"]} onSubmit={(event) => void read(event)} noValidate>
      <TextArea
        label="Or paste a link, or the text of a file"
        rows={4}
        error={formState.errors.text?.message}
        {...register("text")}
      />
      <Button type="submit" variant="outline">
        Read it
      </Button>
    </form>
  );
};

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
