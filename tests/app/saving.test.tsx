import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { indexedDB } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { BackupReminder } from "../../src/app/frame/backup-reminder.tsx";
import { SaveNote } from "../../src/app/frame/save-note.tsx";
import { SaveNotice, SetAsideNotice } from "../../src/app/frame/notices.tsx";
import { setAnswer } from "../../src/offers/edit/edit-answer.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../src/state/live/library-provider.tsx";
import { useEdit } from "../../src/state/live/use-edit.ts";
import { LibraryDatabase } from "../../src/storage/database.ts";
import { editLibrary } from "../../src/storage/library.ts";
import type { Migration } from "../../src/storage/migrations.ts";
import { StoreFault } from "../../src/storage/store-fault.ts";
import { aDatabase } from "../builders/a-database.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { downloads } from "../builders/downloads.ts";

const AddButton = () => {
  const edit = useEdit();
  return (
    <button type="button" onClick={() => edit((file) => ({ ...file, offers: [anOffer("harbor")] }))}>
      Add
    </button>
  );
};

const open = (database: LibraryDatabase) =>
  render(
    <Router hook={memoryLocation({ path: "/" }).hook}>
      <LibraryProvider database={database}>
        <SaveNote />
        <SaveNotice />
        <SetAsideNotice />
        <BackupReminder />
        <AddButton />
      </LibraryProvider>
    </Router>,
  );

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("says that what was typed is saved", async () => {
  const user = userEvent.setup();
  open(aDatabase());
  await user.click(await screen.findByRole("button", { name: "Add" }));
  expect(await screen.findByText("Saved on this device · just now")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("says when the browser has no room, offers a backup, and saves at the next try", async () => {
  const user = userEvent.setup();
  const database = aDatabase();
  const kept = downloads();
  open(database);
  const full = vi.spyOn(database.offers, "bulkPut").mockRejectedValue(new DOMException("no", "QuotaExceededError"));
  await user.click(await screen.findByRole("button", { name: "Add" }));
  expect(await screen.findByText(/no room left/)).toBeVisible();
  expect(screen.getByText("Not saved")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Download a backup" }));
  expect(JSON.parse(await kept.last())).toMatchObject({ offers: [{ id: "harbor" }] });
  full.mockRestore();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^Saved on this device/)).toBeVisible();
  expect(screen.queryByText(/no room left/)).not.toBeInTheDocument();
});

describe("a store that can't be opened", () => {
  it.each([
    [new DOMException("storage is off", "SecurityError"), /keeps nothing here.*Private windows/],
    [new StoreFault("held", "not within 8000 ms"), /Close the other tabs/],
    [new StoreFault("newer", "of a newer version"), /newer version of First Rung/],
  ])("says why (%s) and hands out what was typed since", async (error, words) => {
    const user = userEvent.setup();
    const database = aDatabase();
    const kept = downloads();
    vi.spyOn(database, "open").mockRejectedValue(error);
    open(database);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByText("Not saved")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Download a backup" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.click(screen.getByRole("button", { name: "Download a backup" }));
    expect(JSON.parse(await kept.last())).toMatchObject({ offers: [{ id: "harbor" }] });
  });

  it("because a step to a new version failed says that all is there, hands it out, and goes on once the step works", async () => {
    vi.stubGlobal("indexedDB", indexedDB);
    const user = userEvent.setup();
    const kept = downloads();
    const older = new LibraryDatabase(bundledRubric);
    await editLibrary(older, [{ change: () => anOffersFile([anOffer("kept")]) }]);
    older.close();
    const hiccup = { isOver: false };
    const step: Migration = {
      version: 2,
      upgrade: async (transaction) => {
        if (hiccup.isOver) return;
        await transaction.table("offers").clear();
        throw new Error("the power went");
      },
    };
    const database = new LibraryDatabase(bundledRubric, undefined, [step]);
    open(database);
    expect(await screen.findByText(/could not be converted for this version.*It is all still there/)).toBeVisible();
    // The page itself knows no step, as none is released: to it this is a store of its own version.
    await user.click(screen.getByRole("button", { name: "Download what is kept here" }));
    await expect.poll(kept.count).toBe(1);
    expect(JSON.parse(await kept.last())).toMatchObject({ format: "first-rung/offers", offers: [{ id: "kept" }] });
    hiccup.isOver = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^Saved on this device/)).toBeVisible();
    await database.delete();
  });
});

it("says when something kept here could not be read and where to see it, until the person has", async () => {
  const user = userEvent.setup();
  const database = aDatabase();
  await database.offers.put({ id: "broken", position: 0, offer: { id: "broken" } });
  const page = open(database);
  expect(await screen.findByRole("link", { name: "see what it is" })).toHaveAttribute("href", "/keeping#set-aside");
  await user.click(screen.getByRole("button", { name: "I have seen it" }));
  expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument();
  await expect.poll(async () => (await database.settings.get("app"))?.value).toEqual({ dismissed: ["set-aside-1"] });
  page.unmount();
  await database.offers.put({ id: "another", position: 0, offer: { id: "another" } });
  open(aDatabase(database.name));
  expect(await screen.findByRole("link", { name: "see what it is" })).toBeVisible();
});

const eight = (app: OffersFile["app"] = {}): OffersFile =>
  ["a", "b", "c", "d", "e", "f", "g", "h"].reduce(
    (file, question) => setAnswer(file, "harbor", question, { choice: "unknown", note: "asked" }),
    anOffersFile([anOffer("harbor")], { app }),
  );

const opened = async (file: OffersFile) => {
  const database = aDatabase();
  await editLibrary(database, [{ change: () => file }]);
  open(database);
  await screen.findByText(/^Saved/);
  return { user: userEvent.setup(), reminder: () => screen.queryByRole("complementary", { name: "Backup" }) };
};

describe("the reminder of a backup", () => {
  it("comes when there is something to lose, and goes with the backup, which knows that it was made", async () => {
    const kept = downloads();
    const { user, reminder } = await opened(eight());
    const shown = reminder();
    if (shown === null) throw new Error("no reminder");
    expect(shown).toHaveTextContent("Eight answers and figures of yours are kept in this browser and nowhere else.");
    await user.click(within(shown).getByRole("button", { name: "Download a backup" }));
    expect(reminder()).not.toBeInTheDocument();
    expect(JSON.parse(await kept.last())).toMatchObject({ app: { lastBackup: { work: 8 } } });
  });

  it("goes with “Not now”", async () => {
    const { user, reminder } = await opened(eight());
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(reminder()).not.toBeInTheDocument();
  });

  it("says nothing of samples", async () => {
    const { reminder } = await opened(eight({ samples: ["harbor"] }));
    expect(reminder()).not.toBeInTheDocument();
  });
});
