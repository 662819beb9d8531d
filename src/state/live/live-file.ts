import { haveClash } from "../../offers/edit/merge-files.ts";
import { ownOffers } from "../../offers/own-work.ts";
import { OFFERS_FORMAT, OFFERS_VERSION, type OffersFile } from "../../offers/schema.ts";
import { PendingEdits } from "./pending-edits.ts";
import { Shown, type Snapshot } from "./shown.ts";
import { afterPaint } from "../../ui/page/after-paint.ts";
import {
  applyChange,
  type FileChange,
  FailedChange,
  reapplyChanges,
  RefusedChange,
} from "../../storage/apply-change.ts";
import { bringBack, eraseLibrary } from "../../storage/copies/erase.ts";
import { type LibraryDatabase, openWithin } from "../../storage/database.ts";
import { keepUnchanged } from "../../storage/keep-unchanged.ts";
import { editLibrary, readLibrary, type Stored, watchRevision } from "../../storage/library.ts";
import { askToPersist } from "../../storage/persistence.ts";
import { saveFailure } from "../../storage/save-state.ts";
import { undoOf } from "../../storage/undo.ts";

const EMPTY: OffersFile = { format: OFFERS_FORMAT, version: OFFERS_VERSION, offers: [] };

/**
 * The file as this page shows it. An edit is shown at once and saved once it is on the screen; edits made until then, or while
 * a save is under way, go together into the next. What other tabs write arrives with the edits not saved yet applied on top of it, so that older
 * news never overwrites what is being typed.
 */
export class LiveFile {
  readonly #database: LibraryDatabase;
  readonly #shown = new Shown();
  readonly #pending = new PendingEdits();
  /** what was last read or written; null before the first */
  #stored: Stored | null = null;
  /** the revision the store was last heard to have */
  #heard: number | null = null;
  #isBusy = false;
  /** how to stop hearing of what other tabs write; null while the page does not follow */
  #stopWatching: (() => void) | null = null;
  /** the store could not be reached since it was last watched, so its changes may go unnoticed */
  #mayBeDeaf = false;
  /** the store could not be read, so what it holds is unknown, and nothing is written into it */
  #isDetached = false;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  readonly snapshot = (): Snapshot => this.#shown.now();

  readonly subscribe = (listener: () => void): (() => void) => this.#shown.subscribe(listener);

  /** Reads the store. Resolves once the file is there to be shown, also where the store has refused. */
  readonly read = (): Promise<void> => this.#synchronise();

  /** Reads the store and follows what other tabs write. Returns how to stop. */
  readonly follow = (): (() => void) => {
    void this.#synchronise();
    this.#watch();
    return () => {
      this.#stopWatching?.();
      this.#stopWatching = null;
    };
  };

  /**
   * Shows the file after a change and saves it. Returns the change that takes it back. Throws, and changes nothing, when
   * the result is not a valid file.
   */
  readonly edit = (change: FileChange, copyFirst = false): FileChange => {
    const before = this.#shown.now().file ?? EMPTY;
    const after = applyChange(before, change, this.#database.rubric);
    if (after !== before) {
      this.#pending.add({ change, copyFirst });
      this.#shown.show({ file: after });
      this.#saveSoon();
      if (ownOffers(after).length > ownOffers(before).length) void askToPersist();
    }
    return undoOf(before, after);
  };

  /**
   * Removes all that is kept, and what is not saved yet. Returns how to bring back what was kept. Throws when the browser
   * refuses; then everything is as it was.
   */
  readonly erase = async (): Promise<() => Promise<void>> => {
    const putBack = this.#pending.takeAway();
    try {
      const erased = await eraseLibrary(this.#database);
      void this.#synchronise();
      return () => bringBack(this.#database, erased);
    } catch (error) {
      putBack();
      throw error;
    }
  };

  /** Tries again to read or save what could not be. */
  readonly retry = (): void => {
    if (this.#isDetached) void this.#reattach();
    else void this.#synchronise();
  };

  /** Whether there is work that is only on this page. */
  readonly isUnsaved = (): boolean => this.#pending.all().length > 0;

  #saveSoon(): void {
    if (!this.#isBusy && !this.#isDetached) this.#shown.say("saving");
    afterPaint(() => void this.#synchronise());
  }

  #watch(): void {
    this.#mayBeDeaf = false;
    this.#stopWatching?.();
    this.#stopWatching = watchRevision(this.#database, (revision) => {
      this.#heard = revision;
      void this.#synchronise();
    });
  }

  #isBehind(): boolean {
    return this.isUnsaved() || this.#stored === null || this.#heard !== this.#stored.revision;
  }

  /** One at a time: whatever happens while it runs is taken up before it ends. */
  async #synchronise(): Promise<void> {
    if (this.#isBusy || this.#isDetached) return;
    this.#isBusy = true;
    try {
      const wasBehind = this.#isBehind();
      while (this.#isBehind()) await this.#exchange();
      if (this.#mayBeDeaf && this.#stopWatching !== null) this.#watch();
      if (wasBehind || this.#shown.now().save.kind !== "saved") this.#shown.say("saved", new Date().toISOString());
    } catch (error) {
      this.#mayBeDeaf = true;
      if (error instanceof FailedChange) reportError(error);
      if (this.#stored === null) this.#detach();
      this.#shown.say(saveFailure(error));
    } finally {
      this.#isBusy = false;
    }
    // What was edited while a save failed may be what makes room.
    if (this.#pending.haveNew()) void this.#synchronise();
  }

  /** Writes what is pending, or only reads, and shows what the store holds now. */
  async #exchange(): Promise<void> {
    if (this.#pending.tried().length > 0) this.#shown.say("saving");
    if (!this.#database.isOpen()) await openWithin(this.#database);
    // What was erased while the store opened is not written into it.
    const edits = this.#pending.tried();
    const stored = await editLibrary(this.#database, edits, this.#stored);
    this.#pending.settle(edits);
    if (stored.refused > 0) this.#shown.show({ refused: this.#shown.now().refused + stored.refused });
    this.#take(stored);
  }

  #take(stored: Stored): void {
    const { file, revision } = stored;
    this.#stored = stored;
    this.#heard = revision;
    const changes = this.#pending.all().map(({ change }) => change);
    const shown = this.#shown.now().file;
    const { file: next } = reapplyChanges(file, changes, this.#database.rubric);
    const kept = shown === null ? next : keepUnchanged(shown, next);
    if (kept !== shown) this.#shown.show({ file: kept });
  }

  #detach(): void {
    this.#isDetached = true;
    if (this.#shown.now().file === null) this.#shown.show({ file: EMPTY });
  }

  /** Brings work on an empty file together with what the store turns out to hold, if every edit can be made to that. */
  async #reattach(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await openWithin(this.#database);
      const { file } = await readLibrary(this.#database);
      if (haveClash(file, this.#shown.now().file ?? EMPTY))
        throw new RefusedChange("an offer of this page has the id of another that is kept");
      this.#pending.all().reduce((current, { change }) => applyChange(current, change, this.#database.rubric), file);
      this.#isDetached = false;
    } catch (error) {
      this.#shown.say(saveFailure(error));
    } finally {
      this.#isBusy = false;
    }
    void this.#synchronise();
  }
}
