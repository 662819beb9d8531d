import { useCallback } from "react";
import { clearDraft, setDraft } from "../../offers/edit/edit-app-state.ts";
import { lookup } from "../../offers/lookup.ts";
import { useEdit } from "./use-edit.ts";
import { useFile } from "./use-file.ts";

type Fields = Readonly<Record<string, string>>;

interface Draft {
  /** what was typed and not sent off; undefined when nothing was */
  readonly draft: Fields | undefined;
  readonly keep: (fields: Fields) => void;
  readonly forget: () => void;
}

/** What was typed into a form that is sent off as a whole, kept like everything else while it is typed. */
export const useDraft = (form: string): Draft => {
  const { app } = useFile();
  const edit = useEdit();
  const keep = useCallback((fields: Fields) => edit((file) => setDraft(file, form, fields)), [edit, form]);
  const forget = useCallback(() => edit((file) => clearDraft(file, form)), [edit, form]);
  return { draft: lookup(app?.drafts, form), keep, forget };
};
