import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { SaveNote } from "../../src/app/save-note.tsx";
import { SaveNotice } from "../../src/app/save-notice.tsx";
import { LibraryProvider } from "../../src/state/library-provider.tsx";
import { useEdit } from "../../src/state/use-edit.ts";
import type { LibraryDatabase } from "../../src/storage/database.ts";
import { aDatabase } from "../builders/a-database.ts";
import { anOffer } from "../builders/an-offers-file.ts";

const AddButton = () => {
  const edit = useEdit();
  return (
    <button type="button" onClick={() => edit((file) => ({ ...file, offers: [anOffer("harbor")] }))}>
      Add
    </button>
  );
};

const open = (database: LibraryDatabase): void => {
  render(
    <LibraryProvider database={database}>
      <SaveNote />
      <SaveNotice />
      <AddButton />
    </LibraryProvider>,
  );
};

afterEach(() => {
  vi.restoreAllMocks();
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
  open(database);
  const full = vi.spyOn(database.offers, "bulkPut").mockRejectedValue(new DOMException("no", "QuotaExceededError"));
  await user.click(await screen.findByRole("button", { name: "Add" }));
  expect(await screen.findByText(/no room left/)).toBeVisible();
  expect(screen.getByText("Not saved")).toBeVisible();
  expect(screen.getByRole("button", { name: "Download a backup" })).toBeVisible();
  full.mockRestore();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/^Saved on this device/)).toBeVisible();
  expect(screen.queryByText(/no room left/)).not.toBeInTheDocument();
});

it("says when something kept here could not be read, and hands it out", async () => {
  const database = aDatabase();
  await database.offers.put({ id: "broken", position: 0, offer: { id: "broken" } });
  const kept: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) kept.push(blob);
    return "blob:aside";
  });
  open(database);
  await userEvent.click(await screen.findByRole("button", { name: "Download what was set aside" }));
  expect(await kept[0]?.text()).toContain('"broken"');
});
