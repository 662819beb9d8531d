import type { OffersFile } from "../../offers/schema.ts";
import type { SaveState } from "../../storage/save-state.ts";

/** What the page shows at one moment. */
export interface Snapshot {
  /** null until the store has been read or has refused */
  readonly file: OffersFile | null;
  readonly save: SaveState;
  /** how many edits were left out so far because of what another tab wrote meanwhile */
  readonly refused: number;
}

/** Keeps what the page shows, and tells everyone who listens when it is another. */
export class Shown {
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot = { file: null, save: { kind: "saving", at: null }, refused: 0 };

  now(): Snapshot {
    return this.#snapshot;
  }

  /** Returns how to stop hearing. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  show(part: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** How it stands with saving; `at` is when something was last saved. */
  say(kind: SaveState["kind"], at = this.#snapshot.save.at): void {
    const { save } = this.#snapshot;
    if (save.kind !== kind || save.at !== at) this.show({ save: { kind, at } });
  }
}
