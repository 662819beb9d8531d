import { once } from "node:events";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { KeepingPage } from "../../../src/features/keeping/keeping-page.tsx";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../../src/state/live/library-provider.tsx";
import type { LibraryDatabase } from "../../../src/storage/database.ts";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import { ToastProvider } from "../../../src/ui/above/toast.tsx";
import { aDatabase } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { downloads } from "../../builders/downloads.ts";

const HARBOR = anOffer("harbor", {
  employer: "Harbor Health",
  answers: { "after-launch": { choice: "rota", evidence: "written" } },
  pay: { base: 46_500 },
});

const aStore = async (...files: readonly OffersFile[]): Promise<LibraryDatabase> => {
  const database = aDatabase(undefined, { rubric: bundledRubric });
  for (const [place, file] of files.entries()) {
    await editLibrary(database, [{ change: () => file, copyFirst: place > 0 }]);
  }
  return database;
};

const open = async (database: LibraryDatabase) => {
  render(
    <Router hook={memoryLocation({ path: "/keeping" }).hook}>
      <ToastProvider>
        <LibraryProvider database={database}>
          <KeepingPage />
        </LibraryProvider>
      </ToastProvider>
    </Router>,
  );
  await screen.findByRole("heading", { level: 1, name: "What is kept here" });
  await screen.findByRole("heading", { name: "Delete everything" });
  return userEvent.setup();
};

const ids = async (database: LibraryDatabase): Promise<unknown> =>
  (await readLibrary(database)).file.offers?.map(({ id }) => id);

const aBrowser = (isPromised: boolean, persist = () => Promise.resolve(isPromised)): void => {
  vi.stubGlobal("navigator", {
    storage: {
      estimate: () => Promise.resolve({ usage: 2_340_000 }),
      persisted: () => Promise.resolve(isPromised),
      persist,
    },
  });
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const removed = (days: number): OffersFile => {
  const at = new Date(Date.now() - days * 86_400_000).toISOString();
  return anOffersFile([anOffer("lumen")], { app: { bin: [{ id: `harbor ${at}`, at, offer: HARBOR }] } });
};
const bin = () => within(screen.getByRole("region", { name: "Bin" }));
const fileIn = async (database: LibraryDatabase) => (await readLibrary(database)).file;

describe("the bin", () => {
  it("has an offer that was removed, and brings it back, and that can be undone", async () => {
    const database = await aStore(removed(3));
    await open(database);
    expect(bin().getByText(/27 days left/)).toBeVisible();
    await userEvent.click(bin().getByRole("button", { name: "Bring back Harbor Health" }));
    await expect.poll(async () => (await fileIn(database)).offers).toContainEqual(HARBOR);
    expect(screen.queryByRole("region", { name: "Bin" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(bin().getByRole("heading", { name: "Harbor Health" })).toBeVisible();
  });

  it("deletes for good, and forgets by itself what was removed a month ago", async () => {
    const database = await aStore(removed(3));
    await open(database);
    await userEvent.click(bin().getByRole("button", { name: "Delete Harbor Health for good" }));
    await expect.poll(async () => (await fileIn(database)).app?.bin).toBeUndefined();
    expect(screen.queryByRole("region", { name: "Bin" })).not.toBeInTheDocument();
  });

  it("does not show what lay there for more than 30 days, and lets go of it", async () => {
    const database = await aStore(removed(31));
    await open(database);
    expect(screen.queryByRole("region", { name: "Bin" })).not.toBeInTheDocument();
    await expect.poll(async () => (await fileIn(database)).app?.bin).toBeUndefined();
  });
});

describe("what there is", () => {
  it("is said, with its room, and the backup opens again", async () => {
    aBrowser(true);
    const kept = downloads();
    const user = await open(await aStore(anOffersFile([HARBOR, anOffer("s")], { app: { samples: ["s"] } })));
    expect(screen.getByText("One offer with two answers and figures, and one sample offer.")).toBeVisible();
    expect(screen.getByText("Never.")).toBeVisible();
    expect(await screen.findByText(/^about 2\.3 MB/)).toBeVisible();
    expect(screen.getByText(/has promised not to clear/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ask the browser to keep it" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Download a backup" }));
    expect(screen.getByText(/; none came since\.$/)).toBeVisible();
    expect(readOffers(await kept.last(), "backup.json", bundledRubric)).toMatchObject({
      ok: true,
      file: { offers: [HARBOR, anOffer("s")] },
    });
  });

  it("may be cleared where the browser promised nothing, which can be asked for", async () => {
    aBrowser(false);
    const user = await open(await aStore(anOffersFile([HARBOR])));
    expect(await screen.findByText(/a private window forgets it/)).toBeVisible();
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    aBrowser(false, persist);
    await user.click(screen.getByRole("button", { name: "Ask the browser to keep it" }));
    expect(await screen.findByText("This browser has promised to keep it.")).toBeVisible();
    expect(persist).toHaveBeenCalledOnce();
  });

  it("is said without room and promise in a browser that knows neither", async () => {
    vi.stubGlobal("navigator", {});
    await open(await aStore(anOffersFile([])));
    expect(screen.getByText("No offer yet.")).toBeVisible();
    expect(await screen.findByText(/has not promised/)).toBeVisible();
    expect(screen.queryByText("Room it takes")).not.toBeInTheDocument();
    expect(await screen.findByText("Not yet. The page itself is not kept here.")).toBeVisible();
  });

  it("opens without a network once the page's files have come, which is said here and once", async () => {
    const files = new AbortController();
    vi.stubGlobal("navigator", { serviceWorker: { ready: once(files.signal, "abort") } });
    await open(await aStore(anOffersFile([])));
    expect(await screen.findByText("Not yet. The page itself is not kept here.")).toBeVisible();
    files.abort();
    expect(await screen.findByText("Yes. The page itself is kept on this device.")).toBeVisible();
    expect(screen.getAllByText(/without a network/)).toHaveLength(1);
  });
});

describe("what was set aside", () => {
  it("is shown with what is wrong, and handed out as it was", async () => {
    const database = await aStore(anOffersFile([HARBOR]));
    const broken = { id: "lumen", employer: "Lumen Labs", title: "ML engineer", pay: { base: "lots" } };
    await database.offers.put({ id: "lumen", position: 1, offer: broken });
    await database.settings.put({ key: "preferences", value: { sureness: "perhaps" } });
    const kept = downloads();
    const user = await open(database);
    const card = within(await screen.findByRole("region", { name: "Set aside" }));
    expect(await card.findByRole("heading", { name: "Lumen Labs" })).toBeVisible();
    expect(card.getByText('pay.base: found "lots"; expected an amount such as 46500 or 46500.50')).toBeVisible();
    expect(card.getByRole("heading", { name: "Your weights and preferences" })).toBeVisible();
    await user.click(card.getByRole("button", { name: "Download what was set aside" }));
    expect(JSON.parse(await kept.last())).toMatchObject([{ row: { offer: broken } }, { key: "preferences" }]);
    await user.click(card.getByRole("button", { name: "Try to read it again" }));
    expect(await screen.findByText(/still can't be read/)).toBeVisible();
  });

  it("comes back once it can be read", async () => {
    const database = await aStore(anOffersFile([anOffer("lumen")]));
    await database.setAside.add({
      at: "2026-11-03T09:00:00Z",
      table: "offers",
      key: "harbor",
      row: { id: "harbor", position: 1, offer: HARBOR },
      problems: ["answers.after-launch.choice: found rota; expected one of other-team"],
    });
    const user = await open(database);
    await user.click(await screen.findByRole("button", { name: "Try to read it again" }));
    expect(await screen.findByText("One thing can be read now, and is back.")).toBeVisible();
    await expect.poll(() => ids(database)).toEqual(["lumen", "harbor"]);
    await expect.poll(() => screen.queryByRole("region", { name: "Set aside" })).not.toBeInTheDocument();
  });
});

describe("earlier states", () => {
  it("are none at first, and that is said", async () => {
    await open(await aStore(anOffersFile([HARBOR])));
    expect(screen.getByText(/There is none yet/)).toBeVisible();
  });

  it("come back, with a copy of what was there now, and that can be undone", async () => {
    const database = await aStore(anOffersFile([HARBOR]), anOffersFile([anOffer("imported")]));
    const user = await open(database);
    const states = within(screen.getByRole("region", { name: "Earlier states" }));
    expect(await states.findByText(/One offer with two answers and figures\./)).toHaveTextContent("Harbor Health");
    await user.click(states.getByRole("button", { name: /^Bring it back/ }));
    await expect.poll(() => ids(database)).toEqual(["harbor"]);
    await expect.poll(() => states.getAllByRole("heading", { level: 3 })).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => ids(database)).toEqual(["imported"]);
  });

  it("are handed out as offers files", async () => {
    const kept = downloads();
    const user = await open(await aStore(anOffersFile([HARBOR]), anOffersFile([anOffer("imported")])));
    await user.click(await screen.findByRole("button", { name: /^Download: / }));
    expect(readOffers(await kept.last(), "copy.json", bundledRubric)).toMatchObject({
      ok: true,
      file: { offers: [HARBOR] },
    });
  });

  it("say what of them can't be read", async () => {
    const database = await aStore(anOffersFile([HARBOR]));
    await database.offers.put({ id: "broken", position: 1, offer: { id: "broken" } });
    await editLibrary(database, [{ change: () => anOffersFile([anOffer("imported")]), copyFirst: true }]);
    await open(database);
    expect(await screen.findByText(/One part of it can't be read/)).toBeVisible();
  });
});

describe("deleting everything", () => {
  it("asks first, leaves nothing, and can be taken back", async () => {
    localStorage.setItem("first-rung-theme", "dark");
    const database = await aStore(anOffersFile([HARBOR]), anOffersFile([anOffer("imported")]));
    const user = await open(database);
    await user.click(screen.getByRole("button", { name: "Delete everything…" }));
    const dialog = within(screen.getByRole("dialog", { name: "Delete everything that is kept here?" }));
    expect(await ids(database)).toEqual(["imported"]);
    await user.click(dialog.getByRole("button", { name: "Delete everything" }));
    await expect.poll(() => ids(database)).toEqual([]);
    expect(await database.copies.count()).toBe(0);
    expect(localStorage.getItem("first-rung-theme")).toBeNull();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await expect.poll(() => ids(database)).toEqual(["imported"]);
    expect(await database.copies.count()).toBe(1);
  });

  it("is not done by closing the question", async () => {
    const database = await aStore(anOffersFile([HARBOR]));
    const user = await open(database);
    await user.click(screen.getByRole("button", { name: "Delete everything…" }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(await ids(database)).toEqual(["harbor"]);
  });

  it("is said to be done also where the browser would not let go of the page's colours", async () => {
    const database = await aStore(anOffersFile([HARBOR]));
    const user = await open(database);
    vi.stubGlobal("localStorage", {
      "first-rung-theme": "dark",
      clear: () => undefined,
      removeItem: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    await user.click(screen.getByRole("button", { name: "Delete everything…" }));
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    expect(await screen.findByText(/^Your work is deleted\. This browser would not delete the colours/)).toBeVisible();
    expect(screen.queryByText(/Nothing was changed/)).not.toBeInTheDocument();
    expect(await ids(database)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => ids(database)).toEqual(["harbor"]);
  });

  it("that the browser refuses is said", async () => {
    const database = await aStore(anOffersFile([HARBOR]));
    const user = await open(database);
    vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    });
    await user.click(screen.getByRole("button", { name: "Delete everything…" }));
    await user.click(screen.getByRole("button", { name: "Delete everything" }));
    expect(await screen.findByText(/would not delete it/)).toBeVisible();
    expect(await ids(database)).toEqual(["harbor"]);
  });
});
