import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { Button } from "../../ui/buttons/button.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import styles from "./paste-form.module.css";

const fieldsSchema = z.object({ text: z.string().check(z.trim(), z.minLength(1, "Paste a link or a text first")) });

/** For a link, or a file that came as text. */
export const PasteForm = ({ onRead }: { readonly onRead: (text: string) => void }) => {
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
