import type { Edit } from "../../storage/library.ts";

/** Edits that are shown and not saved yet, earliest first. Each is known by identity, so that none is dropped for another. */
export class PendingEdits {
  #edits: readonly Edit[] = [];
  /** what was pending when a save was last tried */
  #tried = this.#edits;
  readonly #saved = new WeakSet<Edit>();

  readonly all = (): readonly Edit[] => this.#edits;

  readonly add = (edit: Edit): void => {
    this.#edits = [...this.#edits, edit];
  };

  /** Those that a save is tried with now. */
  readonly tried = (): readonly Edit[] => {
    this.#tried = this.#edits;
    return this.#edits;
  };

  /** Drops those that are in the store now. */
  readonly settle = (edits: readonly Edit[]): void => {
    for (const edit of edits) this.#saved.add(edit);
    this.#set(this.#edits.filter((edit) => !this.#saved.has(edit)));
  };

  /** Takes all away. Returns how to put those back that did not get into the store meanwhile, before what came since. */
  readonly takeAway = (): (() => void) => {
    const taken = this.#edits;
    this.#set([]);
    return () => this.#set([...taken.filter((edit) => !this.#saved.has(edit)), ...this.#edits]);
  };

  /** Whether something was edited since a save was last tried. */
  readonly haveNew = (): boolean => this.#edits !== this.#tried;

  /** Sets what is pending as what was tried. */
  #set(edits: readonly Edit[]): void {
    this.#edits = edits;
    this.#tried = edits;
  }
}
