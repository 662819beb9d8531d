import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setAnswer } from "../../../src/offers/edit/edit-answer.ts";
import { removeOffer } from "../../../src/offers/edit/edit-offer.ts";
import { setWeights } from "../../../src/offers/edit/edit-preferences.ts";
import { lookup } from "../../../src/offers/lookup.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { useSaveState } from "../../../src/state/live/library-context.ts";
import { LibraryProvider } from "../../../src/state/live/library-provider.tsx";
import { useEdit, useReplace } from "../../../src/state/live/use-edit.ts";
import { useFile } from "../../../src/state/live/use-file.ts";
import { useSetAside } from "../../../src/state/live/use-stored-rows.ts";
import type { LibraryDatabase } from "../../../src/storage/database.ts";
import { editLibrary } from "../../../src/storage/library.ts";
import { ToastProvider } from "../../../src/ui/above/toast.tsx";
import { aDatabase, aDatabaseName } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const IMPORTED = anOffersFile([anOffer("imported")]);

/** A page with a note for each offer, and a button to remove it. */
const Page = (): ReactNode => {
  const { offers = [] } = useFile();
  const edit = useEdit();
  const replace = useReplace();
  const { kind, retry } = useSaveState();
  const aside = useSetAside();
  return (
    <main>
      <p>{kind}</p>
      <button onClick={retry}>Try again</button>
      <button onClick={() => replace(IMPORTED, "Imported")}>Import</button>
      {aside?.map(({ number, key }) => (
        <p key={number}>set aside: {key}</p>
      ))}
      {["pay", "teaching"].map((id) => (
        <button key={id} onClick={() => edit((file) => setWeights(file, { ...file.preferences?.weights, [id]: 0 }))}>
          Nothing for {id}
        </button>
      ))}
      <button onClick={() => edit((file) => setWeights(file, { ...file.preferences?.weights, pay: 1 }), "All for pay")}>
        All for pay
      </button>
      <ol>
        {offers.map(({ id, answers }) => (
          <li key={id}>
            <label>
              Note on {id}
              <input
                value={lookup(answers, "users")?.note ?? ""}
                onChange={({ target: { value } }) =>
                  edit((file) => setAnswer(file, id, "users", { choice: "some", note: value }))
                }
              />
            </label>
            <button onClick={() => edit((file) => removeOffer(file, id), `Removed ${id}`)}>Remove {id}</button>
          </li>
        ))}
      </ol>
    </main>
  );
};

const openTab = (database: LibraryDatabase) =>
  render(
    <ToastProvider>
      <LibraryProvider database={database} loading={<p>One moment</p>}>
        <Page />
      </LibraryProvider>
    </ToastProvider>,
  );

const aKeptFile = async (file: OffersFile): Promise<string> => {
  const name = aDatabaseName();
  await editLibrary(aDatabase(name), [{ change: () => file }]);
  return name;
};

const shownOffers = (): (string | null | undefined)[] =>
  screen.getAllByRole("textbox").map((field) => field.closest("label")?.textContent);

/** Whether the browser would ask before it closes the page. */
const asksToStay = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

describe("a page over the store", () => {
  it("waits for the store and then shows what is kept", async () => {
    openTab(aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")]))));
    expect(screen.getByText("One moment")).toBeTruthy();
    expect(await screen.findByLabelText("Note on harbor")).toBeTruthy();
    expect(screen.queryByText("One moment")).toBeNull();
  });

  it("what was typed is there after a reload", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor")]));
    const user = userEvent.setup();
    const tab = openTab(aDatabase(name));
    await user.type(await screen.findByLabelText("Note on harbor"), "Tuesdays, with the team");
    expect(await screen.findByText("saved")).toBeTruthy();
    tab.unmount();
    openTab(aDatabase(name));
    expect(await screen.findByDisplayValue("Tuesdays, with the team")).toBeTruthy();
  });

  it("typing in the middle of a text leaves the caret where it is", async () => {
    const name = await aKeptFile(
      anOffersFile([anOffer("harbor", { answers: { users: { choice: "some", note: "Tueday" } } })]),
    );
    const user = userEvent.setup();
    openTab(aDatabase(name));
    const field = await screen.findByLabelText<HTMLInputElement>("Note on harbor");
    await user.click(field);
    field.setSelectionRange(3, 3);
    await user.keyboard("s");
    await screen.findByText("saved");
    expect(field.value).toBe("Tuesday");
    expect(field.selectionStart).toBe(4);
  });

  it("a second tab shows what the first one typed", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor")]));
    const user = userEvent.setup();
    openTab(aDatabase(name));
    openTab(aDatabase(name));
    await expect.poll(() => screen.queryAllByLabelText("Note on harbor")).toHaveLength(2);
    const [first] = screen.getAllByLabelText("Note on harbor");
    if (first === undefined) throw new Error("no field");
    await user.type(first, "seen by both");
    await expect.poll(() => screen.queryAllByDisplayValue("seen by both")).toHaveLength(2);
  });

  it("a removed offer comes back to its place with Undo", async () => {
    const user = userEvent.setup();
    openTab(aDatabase(await aKeptFile(anOffersFile([anOffer("a"), anOffer("b"), anOffer("c")]))));
    await user.click(await screen.findByRole("button", { name: "Remove b" }));
    expect(shownOffers()).toEqual(["Note on a", "Note on c"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(shownOffers()).toEqual(["Note on a", "Note on b", "Note on c"]);
  });

  it("an import can be undone, and a copy of what was there is kept beside", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("mine")])));
    const user = userEvent.setup();
    openTab(database);
    await user.click(await screen.findByRole("button", { name: "Import" }));
    expect(shownOffers()).toEqual(["Note on imported"]);
    await screen.findByText("saved");
    expect(await database.copies.toArray()).toMatchObject([
      { before: "replacing", rows: { offers: [{ id: "mine" }] } },
    ]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(shownOffers()).toEqual(["Note on mine"]);
  });

  it("tells of rows that were set aside", async () => {
    const database = aDatabase();
    await database.offers.put({ id: "broken", position: 0, offer: { id: "broken" } });
    openTab(database);
    expect(await screen.findByText("set aside: broken")).toBeTruthy();
  });

  it("asks before it is closed only while something is not saved", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const user = userEvent.setup();
    openTab(database);
    const field = await screen.findByLabelText("Note on harbor");
    await screen.findByText("saved");
    expect(asksToStay()).toBe(false);
    const full = vi.spyOn(database.offers, "bulkPut").mockRejectedValue(new DOMException("no", "QuotaExceededError"));
    await user.type(field, "x");
    expect(await screen.findByText("full")).toBeTruthy();
    expect(asksToStay()).toBe(true);
    full.mockRestore();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("saved")).toBeTruthy();
    expect(asksToStay()).toBe(false);
  });

  it("opened on a second try tells of what was set aside", async () => {
    const name = aDatabaseName();
    await aDatabase(name).offers.put({ id: "broken", position: 0, offer: { id: "broken" } });
    const off = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("storage is off", "SecurityError");
    });
    const user = userEvent.setup();
    openTab(aDatabase(name));
    expect(await screen.findByText("refused")).toBeTruthy();
    off.mockRestore();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("set aside: broken")).toBeTruthy();
  });

  it("tells of an edit that another tab's made impossible", async () => {
    const name = await aKeptFile(
      anOffersFile([anOffer("harbor")], { preferences: { weights: { pay: 1, teaching: 1 } } }),
    );
    openTab(aDatabase(name));
    openTab(aDatabase(name));
    await expect.poll(() => screen.queryAllByLabelText("Note on harbor")).toHaveLength(2);
    for (const [tab, criterion] of ["pay", "teaching"].entries()) {
      screen.getAllByRole("button", { name: `Nothing for ${criterion}` })[tab]?.click();
    }
    expect(await screen.findByText(/^Another tab changed the same thing/)).toBeTruthy();
  });

  it("says so where what was done since does not let an edit be undone", async () => {
    const name = await aKeptFile(
      anOffersFile([anOffer("harbor")], { preferences: { weights: { pay: 0, teaching: 1 } } }),
    );
    const user = userEvent.setup();
    openTab(aDatabase(name));
    await user.click(await screen.findByRole("button", { name: "All for pay" }));
    await user.click(screen.getByRole("button", { name: "Nothing for teaching" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText(/can.t be undone because of what you changed since/)).toBeTruthy();
  });
});
