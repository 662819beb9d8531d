import { useCallback, useRef } from "react";
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

/**
 * What was typed into a form that is sent off as a whole, kept like everything else while it is typed. What another tab typed
 * into other fields of the same form stays.
 */
export const useDraft = (form: string): Draft => {
  const { app } = useFile();
  const edit = useEdit();
  const draft = lookup(app?.drafts, form);
  // What is there when the form opens was typed here the last time.
  const own = useRef({ form, fields: draft ?? {} });
  const keep = useCallback(
    (fields: Fields) => {
      const before = own.current.form === form ? own.current.fields : {};
      own.current = { form, fields };
      edit((file) => {
        const kept = clearDraft(file, form, Object.keys(before));
        return setDraft(kept, form, { ...lookup(kept.app?.drafts, form), ...fields });
      });
    },
    [edit, form],
  );
  const forget = useCallback(() => {
    const { fields } = own.current;
    own.current = { form, fields: {} };
    edit((file) => clearDraft(file, form, Object.keys(fields)));
  }, [edit, form]);
  return { draft, keep, forget };
};
