import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { answersCsv } from "../../../src/exports/csv/answers-csv.ts";
import { toLink } from "../../../src/exports/link/link.ts";
import { ImportPage } from "../../../src/features/import/import-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { writeOffers } from "../../../src/offers/write-offers.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../../src/state/live/library-provider.tsx";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import { ToastProvider } from "../../../src/ui/above/toast.tsx";
import { aBook } from "../../builders/a-book.ts";
import { theSamples } from "../../builders/a-case.ts";
import { aDatabase } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const mentor = { choice: "named", evidence: "first-hand", note: "Dana" };
const mine = anOffersFile([anOffer("a", { answers: { mentor }, pay: { base: 42_000 } })], {
  preferences: { weights: { pay: 10, mentorship: 20 } },
});

const open = async (file: OffersFile) => {
  const database = aDatabase(undefined, { rubric: bundledRubric });
  await editLibrary(database, [{ change: () => file }]);
  render(
    <Router hook={memoryLocation({ path: "/import" }).hook}>
      <ToastProvider>
        <LibraryProvider database={database}>
          <ImportPage />
        </LibraryProvider>
      </ToastProvider>
    </Router>,
  );
  await screen.findByLabelText(/^Choose a file/);
  return { user: userEvent.setup({ applyAccept: false }), kept: async () => (await readLibrary(database)).file };
};

const aFile = (content: string, name: string): File => new File([content], name);

type User = ReturnType<typeof userEvent.setup>;

const upload = async (user: User, file: File): Promise<void> =>
  user.upload(await screen.findByLabelText(/^Choose a file/), file);

const choose = (user: User, content: string, name = "file.txt"): Promise<void> => upload(user, aFile(content, name));

const paste = async (user: User, text: string): Promise<void> => {
  await user.click(await screen.findByRole("textbox", { name: /^Or paste a link/ }));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Read it" }));
};

const bringIn = (user: User): Promise<void> => user.click(screen.getByRole("button", { name: "Import" }));

/** Undoes what the message offers to undo. */
const undo = async (user: User): Promise<void> => user.click(await screen.findByRole("button", { name: "Undo" }));

const offer = (name: RegExp): HTMLElement => {
  const found = screen.getAllByRole("listitem").find((item) => name.test(item.textContent));
  if (found === undefined) throw new Error(`no offer ${name.source}`);
  return found;
};

beforeEach(() => {
  Object.defineProperty(window, "scrollTo", { value: () => undefined, writable: true });
});

describe("before anything is brought in", () => {
  it("each offer says what it would change", async () => {
    const { user } = await open(mine);
    const theirs = anOffersFile([
      anOffer("a", { answers: { mentor: { choice: "nobody" }, review: { choice: "unknown" } }, pay: { base: 1 } }),
      anOffer("b"),
    ]);
    await choose(user, writeOffers(theirs));
    expect(await screen.findByRole("heading", { name: "Two offers in file.txt" })).toBeVisible();
    expect(offer(/Employer a/)).toHaveTextContent("differs in two answers and pay");
    expect(offer(/Employer b/)).toHaveTextContent("new here");
  });

  it("an offer that is here to the last answer is the same, and stays one", async () => {
    const { user, kept } = await open(mine);
    await choose(user, writeOffers(anOffersFile([...(mine.offers ?? []), anOffer("b")])));
    await screen.findByRole("heading", { name: "Two offers in file.txt" });
    expect(offer(/Employer a/)).toHaveTextContent("the same as here");
    expect(screen.queryByRole("radiogroup", { name: /^Offers that are in both/ })).not.toBeInTheDocument();
    await bringIn(user);
    await waitFor(async () => expect((await kept()).offers).toEqual([...(mine.offers ?? []), anOffer("b")]));
  });

  it("replacing says what would go", async () => {
    const { user } = await open(mine);
    await choose(user, writeOffers(anOffersFile([anOffer("b")])));
    expect(
      await screen.findByText(/What you have of .*pay.*weights of your own.* is not in it and would go/),
    ).toBeVisible();
  });
});

describe("the preferences that come in", () => {
  const near = { id: "near", title: "Near family", weight: 9 };
  const theirs = anOffersFile([anOffer("b")], {
    preferences: { weights: { pay: 60, mentorship: 10 }, ownCriteria: [near], pay: { floor: 30_000, currency: "EUR" } },
  });
  const WHAT = /Weights of its own, heaviest pay, .*the currency EUR and own criteria \(Near family\)/;

  it("are told where they would replace what is here, and where nothing is here yet", async () => {
    const { user } = await open(mine);
    await choose(user, writeOffers(theirs));
    expect(await screen.findByRole("radio", { name: /^Replace what is here/ })).toHaveAccessibleDescription(WHAT);
    document.body.replaceChildren();
    const { user: other } = await open(anOffersFile([]));
    await choose(other, writeOffers(theirs));
    expect(await screen.findByText(WHAT)).toHaveTextContent("are imported too");
  });

  it("come along, told before, where one has none of one's own; that is undone", async () => {
    const here = anOffersFile([anOffer("a")]);
    const { user, kept } = await open(here);
    await choose(user, writeOffers(theirs));
    expect(await screen.findByRole("radio", { name: /^Add to what is here/ })).toHaveAccessibleDescription(WHAT);
    await bringIn(user);
    await waitFor(async () => expect((await kept()).preferences).toEqual(theirs.preferences));
    await undo(user);
    await waitFor(async () => expect(await kept()).toEqual(here));
  });

  it("leave one's own alone but for criteria that come along and count nothing, which is told before", async () => {
    const { user, kept } = await open(mine);
    await choose(user, writeOffers(theirs));
    expect(await screen.findByRole("radio", { name: /^Add to what is here/ })).toHaveAccessibleDescription(
      "Your own weights and preferences stay. Its own criteria are imported too, with no weight: Near family.",
    );
    await bringIn(user);
    await waitFor(async () =>
      expect((await kept()).preferences).toEqual({ ...mine.preferences, ownCriteria: [{ ...near, weight: 0 }] }),
    );
  });

  it("that were set before the first offer are told to go", async () => {
    const { user } = await open(anOffersFile([], { preferences: { weights: { pay: 10, mentorship: 20 } } }));
    await choose(user, writeOffers(anOffersFile([anOffer("b")])));
    expect(await screen.findByText(/weights of your own is not in it and would go/)).toBeVisible();
  });
});

/** Begins to wait at once: a quick machine is done before the press is over. */
const progress = (): Promise<HTMLElement> => screen.findByRole("progressbar", { name: "Reading what you brought" });

describe("an import that takes long", () => {
  const long = writeOffers(anOffersFile([anOffer("b", { title: "x".repeat(200_000) })]));
  it("shows that it is being read before the reading begins, and until it is over", async () => {
    const { user } = await open(mine);
    const [shown] = await Promise.all([progress(), paste(user, long)]);
    expect(shown).toBeInstanceOf(HTMLProgressElement);
    expect(await screen.findByRole("heading", { name: "One offer in what you pasted" })).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("of a file, too, also where the file can't be read in the end", async () => {
    const { user } = await open(mine);
    const file = aFile(`${long}!`, "file.txt");
    const bytes = await file.arrayBuffer();
    const seen: boolean[] = [];
    file.arrayBuffer = () => {
      seen.push(screen.queryByRole("progressbar") !== null);
      return Promise.resolve(bytes);
    };
    await upload(user, file);
    await waitFor(() => expect(seen).toEqual([true]));
    expect(await screen.findByText(/to fix in file.txt/)).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("bringing in", () => {
  it("adds beside what is here, with one step back", async () => {
    const { user, kept } = await open(mine);
    await choose(user, writeOffers(theSamples));
    await screen.findByRole("heading", { name: "Three offers in file.txt" });
    await bringIn(user);
    await waitFor(async () => expect((await kept()).offers).toHaveLength(4));
    expect((await kept()).preferences).toEqual(mine.preferences);
    await undo(user);
    await waitFor(async () => expect(await kept()).toEqual(mine));
  });

  it("replaces everything, with one step back", async () => {
    const { user, kept } = await open(mine);
    await choose(user, writeOffers(theSamples));
    await user.click(await screen.findByRole("radio", { name: /^Replace what is here/ }));
    await bringIn(user);
    await waitFor(async () => expect((await kept()).offers).toEqual(theSamples.offers));
    expect((await kept()).preferences).toEqual(theSamples.preferences);
    await undo(user);
    await waitFor(async () => expect(await kept()).toEqual(mine));
  });

  it("takes new answers from a table and leaves pay, notes and weights alone", async () => {
    const { user, kept } = await open(mine);
    const answers = { mentor: { choice: "named", evidence: "written" }, review: { choice: "code-and-results" } };
    await choose(user, answersCsv(bundledRubric, anOffersFile([anOffer("a", { answers })])), "answers.csv");
    await screen.findByRole("heading", { name: "One offer in answers.csv" });
    expect(offer(/Employer a/)).toHaveTextContent("differs in two answers");
    expect(screen.getByRole("radio", { name: /^Use the imported one/ })).toBeChecked();
    await bringIn(user);
    await waitFor(async () =>
      expect((await kept()).offers).toEqual([
        anOffer("a", { answers: { ...answers, mentor: { ...answers.mentor, note: "Dana" } }, pay: { base: 42_000 } }),
      ]),
    );
    expect((await kept()).preferences).toEqual(mine.preferences);
  });

  it("keeps a friend's offer of the same id beside one's own, without one's own notes and pay", async () => {
    const { user, kept } = await open(mine);
    const theirs = anOffersFile([anOffer("a", { employer: "Acme", answers: { mentor: { choice: "named" } } })]);
    await paste(user, `Look: https://a.example/#${await toLink(bundledRubric, theirs)}`);
    await screen.findByRole("heading", { name: "One offer in the link" });
    expect(screen.getByRole("radio", { name: "Keep both" })).toBeChecked();
    await bringIn(user);
    await waitFor(async () => expect((await kept()).offers).toHaveLength(2));
    expect((await kept()).offers?.[1]).toEqual({ ...theirs.offers?.[0], id: "acme" });
  });

  it("one's own link changes nothing, though it came without pay and notes", async () => {
    const { user } = await open(mine);
    await paste(user, `#${await toLink(bundledRubric, mine)}`);
    await screen.findByRole("heading", { name: "One offer in the link" });
    expect(offer(/Employer a/)).toHaveTextContent("the same as here");
  });
});

describe("a spreadsheet", () => {
  it("comes in with its changes, and what it was not given stays", async () => {
    const { user, kept } = await open(mine);
    const changed = anOffersFile([anOffer("a", { answers: { mentor: { ...mentor, choice: "nobody" } } })]);
    const bytes = await aBook(changed, { notes: false, pay: false });
    await upload(user, new File([bytes.slice()], "renamed.dat"));
    await screen.findByRole("heading", { name: "One offer in renamed.dat" });
    expect(offer(/Employer a/)).toHaveTextContent("differs in one answer");
    expect(screen.getByRole("radio", { name: /^Use the imported one/ })).toBeChecked();
    await bringIn(user);
    const answers = { mentor: { choice: "nobody", evidence: "first-hand" } };
    await waitFor(async () =>
      expect((await kept()).offers).toEqual([anOffer("a", { answers, pay: { base: 42_000 } })]),
    );
  });

  it("of another kind is refused with the reason", async () => {
    const { user } = await open(mine);
    await upload(user, new File(["PK\u0003\u0004, and then nothing"], "x.xlsx"));
    const region = await screen.findByRole("region", { name: "One thing to fix in x.xlsx" });
    expect(region).toHaveTextContent(/no spreadsheet/);
  });
});

describe("what can't be brought in", () => {
  it.each([
    ["half a comparison", '{"format":"first-rung/comparison","version":1}', /a comparison in another form/],
    ["a report without data", "<!doctype html><html lang=en>", /without the data that a report of First Rung holds/],
    ["a PDF", "%PDF-1.7", /a PDF/],
    ["a table with a mistake", "offer,employer,title,question,choice\na,A,T,mentor,maybe\n", /row 2, column choice/],
    ["half a link", "https://a.example/#/shared/1.eJwrT", /damaged or cut off/],
    ["half a file", '{"format":"first-rung/offers","offers":[', /the end of the file in line 1/],
  ])("%s is refused with the reason, and what was here stays", async (_, content, reason) => {
    const { user, kept } = await open(mine);
    await choose(user, content);
    const region = await screen.findByRole("region", { name: /^One thing to fix in / });
    expect(region).toHaveTextContent(reason);
    expect(screen.getByRole("button", { name: "Import" })).toBeDisabled();
    expect(await kept()).toEqual(mine);
  });

  it("a file above 20 MB is not read", async () => {
    const { user } = await open(mine);
    const large = aFile("", "large.json");
    Object.defineProperty(large, "size", { value: 50_000_000 });
    Object.defineProperty(large, "arrayBuffer", { value: () => Promise.reject(new Error("it was read")) });
    await upload(user, large);
    expect(within(await screen.findByRole("region", { name: /large\.json$/ })).getByText(/50 MB/)).toBeVisible();
  });

  it("bytes that are no text are told so", async () => {
    const { user } = await open(mine);
    await upload(user, new File([new Uint8Array([0xff, 0xfe, 0x80])], "x.csv"));
    expect(await screen.findByText(/not text in UTF-8/)).toBeVisible();
  });
});

it("a file that is dropped anywhere on the page is read", async () => {
  await open(mine);
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files: [aFile(writeOffers(theSamples), "dropped.json")] } });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(await screen.findByRole("heading", { name: "Three offers in dropped.json" })).toBeVisible();
});
