import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ReportPage } from "../../../../src/features/report/report-page.tsx";
import { linkData } from "../../../../src/exports/link/link-in-text.ts";
import { readLink } from "../../../../src/exports/link/link.ts";
import { readOffers } from "../../../../src/offers/read/read-offers.ts";
import type { OffersFile } from "../../../../src/offers/schema.ts";
import { bundledRubric } from "../../../../src/rubric/bundled.ts";
import { openBook } from "../../../builders/a-book.ts";
import { theSamples } from "../../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../../builders/an-offers-file.ts";
import { openPage } from "../../../builders/open-page.tsx";
import { useSavedFiles } from "../saved-files.ts";

const saved = useSavedFiles();

configure({ asyncUtilTimeout: 20_000 });

/** Names of employers wherever a person may type one. */
const named: OffersFile = {
  ...theSamples,
  preferences: {
    ...theSamples.preferences,
    ownCriteria: [{ id: "near-harbor-health", title: "Near Harbor Health", weight: 5 }],
  },
  offers: (theSamples.offers ?? []).map((offer) =>
    Object.assign({}, offer, { ownAnswers: { "near-harbor-health": 0.5 } }),
  ),
  app: {
    decision: { offer: "harbor", because: "Harbor Health beats Northwind Logistics, and Lumen Labs too" },
    weightHistory: [{ at: "2026-11-20T10:00:00Z", scoresSeen: true, weights: { "near-harbor-health": 5 } }],
  },
};

const LABELS = [
  "Web page",
  "Markdown the whole report",
  "Markdown, short",
  "Spreadsheet",
  "CSV one row an offer",
  "CSV, answers",
  "Comparison",
  "Calendar",
] as const;

const open = async (file: OffersFile): Promise<void> => {
  await openPage(ReportPage, file);
  await screen.findByRole("article");
};

const text = async (name: string, blob: Blob): Promise<string> =>
  name.endsWith(".xlsx")
    ? Object.values(openBook(new Uint8Array(await blob.arrayBuffer())).parts).join("\n")
    : blob.text();

const save = async (label: string): Promise<{ readonly name: string; readonly text: string }> => {
  const before = saved.length;
  await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${label}`) }));
  const { name, blob } = await waitFor(() => {
    const file = saved[before];
    if (file === undefined) throw new Error(`${label} is not there yet`);
    return file;
  });
  return { name, text: await text(name, blob) };
};

const openLink = async (): Promise<HTMLElement> => {
  await userEvent.click(screen.getByRole("button", { name: /^Link/ }));
  return screen.findByRole("dialog", { name: "A link with everything in it" });
};
const address = async (dialog: HTMLElement): Promise<string> => {
  const field = await within(dialog).findByLabelText("The link");
  return field instanceof HTMLInputElement ? field.value : "";
};

/** Every form at once, by its label. */
const saveAll = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  for (const label of LABELS) files.set(label, (await save(label)).text);
  return files;
};

const labelsOf = (files: ReadonlyMap<string, string>, found: RegExp): string[] =>
  [...files].filter(([, words]) => found.test(words)).map(([label]) => label);

/** A note of the samples, and amounts of their pay. */
const NOTE = /Forgot to ask/;
const PAY = /(?<![\d.])(?:46,?400|42,?500)(?!\d)/;

const copied = (): string[] => {
  const texts: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((words) => Promise.resolve(void texts.push(words)));
  return texts;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what is taken away", () => {
  it("has a name that says what it is and of which day, and no employer", async () => {
    await open(theSamples);
    const names: string[] = [];
    for (const label of LABELS) names.push((await save(label)).name);
    expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d/, "DAY"))).toEqual([
      "first-rung-report-DAY.html",
      "first-rung-markdown-DAY.md",
      "first-rung-short-DAY.md",
      "first-rung-spreadsheet-DAY.xlsx",
      "first-rung-offers-DAY.csv",
      "first-rung-answers-DAY.csv",
      "first-rung-comparison-DAY.json",
      "first-rung-dates-DAY.ics",
    ]);
  });

  it("in no form has pay or notes unless they were ticked", async () => {
    await open(theSamples);
    const files = await saveAll();
    expect(labelsOf(files, NOTE)).toEqual([]);
    expect(labelsOf(files, PAY)).toEqual([]);
  });

  it("has pay and notes where they were ticked and the form has room for them", async () => {
    await open({ ...theSamples, app: { report: { pay: true, notes: true } } });
    const files = await saveAll();
    expect(labelsOf(files, NOTE)).toEqual(["Web page", "Markdown the whole report", "Spreadsheet", "CSV, answers"]);
    expect(labelsOf(files, PAY)).toEqual([
      "Web page",
      "Markdown the whole report",
      "Spreadsheet",
      "CSV one row an offer",
      "Comparison",
    ]);
  });

  it("with letters names no employer, title or place in any form, and says what else it says", async () => {
    await open({ ...named, app: { ...named.app, report: { letters: true, pay: true, notes: true, evidence: true } } });
    const files = await saveAll();
    expect(labelsOf(files, /harbor|northwind|lumen|leeds|clinical triage/i)).toEqual([]);
    expect(labelsOf(files, /Offer A|offer-a/)).toEqual(LABELS);
  });

  it("the figures are what the command prints, with what was drawn", async () => {
    await open({ ...theSamples, app: { report: { pay: true } } });
    const figures = JSON.parse((await save("Comparison")).text);
    expect(figures).toMatchObject({ format: "first-rung/comparison", leader: "harbor" });
    expect(figures.smaa.rankAcceptability.harbor).toHaveLength(3);
  });

  it("CSV opens in a spreadsheet program with its letters whole", async () => {
    await open(theSamples);
    const { blob } = await save("CSV one row an offer").then(() => saved[0] ?? { blob: new Blob() });
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = Papa.parse<Record<string, string>>(await blob.text(), {
      delimiter: ",",
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map(({ employer }) => employer)).toEqual(["Harbor Health", "Northwind Logistics", "Lumen Labs"]);
  });

  it("the backup has everything, whatever was ticked, and opens again", async () => {
    const file: OffersFile = { ...named, app: { ...named.app, report: { letters: true }, dismissed: ["hint"] } };
    await open(file);
    const { name, text: backup } = await save("Backup");
    const read = readOffers(backup, name, bundledRubric);
    const lastBackup = { at: expect.any(String), work: expect.any(Number) };
    expect(read.ok && read.file).toEqual({ ...file, app: { ...file.app, lastBackup } });
  });
});

describe("what can't be taken", () => {
  it("a calendar without dates: that is said, and nothing is saved", async () => {
    await open(anOffersFile([anOffer("a"), anOffer("b")]));
    await userEvent.click(screen.getByRole("button", { name: /^Calendar/ }));
    expect(await screen.findByText("No offer that is still open has a date to reply by.")).toBeVisible();
    expect(saved).toEqual([]);
  });

  it("a file that could not be made: the reason is said, nothing is saved, and the next one can be", async () => {
    await open(theSamples);
    vi.spyOn(URL, "createObjectURL").mockImplementationOnce(() => {
      throw new Error("no room");
    });
    await userEvent.click(screen.getByRole("button", { name: /^Web page/ }));
    expect(await screen.findByText(/^Web page: it could not be made, and nothing was saved\..*no room$/)).toBeVisible();
    expect(saved).toEqual([]);
    expect((await save("Web page")).text).toContain("<!doctype html>");
  });
});

describe("copying and printing", () => {
  it("copies the whole report or the short one, and says so", async () => {
    const texts = copied();
    await open(theSamples);
    await userEvent.click(screen.getByRole("button", { name: "Copy the whole report as Markdown" }));
    await userEvent.click(screen.getByRole("button", { name: "Copy the short report as Markdown" }));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain("## How this is worked out");
    expect(texts[1]?.length).toBeLessThan((texts[0]?.length ?? 0) / 2);
    // Messages of the same words don't pile up.
    expect(screen.getAllByText("Copied")).toHaveLength(1);
  });

  it("PDF is what the browser prints", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    await open(theSamples);
    await userEvent.click(screen.getByRole("button", { name: /^PDF/ }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe("the link", () => {
  it("carries the comparison without pay and notes, says how long it is, and stands as a code", async () => {
    await open(theSamples);
    const dialog = await openLink();
    const link = await address(dialog);
    expect(dialog).toHaveTextContent("Three offers with the employers' names, places and dates to reply by.");
    expect(dialog).toHaveTextContent(`${link.length.toLocaleString("en-GB")} characters`);
    expect(within(dialog).getByRole("img", { name: "The link as a QR code" })).toBeVisible();
    const read = await readLink(linkData(link) ?? "", bundledRubric);
    expect(read.ok && read.file.offers?.map(({ id, pay }) => [id, pay?.base, typeof pay?.worth])).toEqual([
      ["harbor", undefined, "number"],
      ["northwind", undefined, "number"],
      ["lumen", undefined, "number"],
    ]);
  });

  it("names all that goes along, and leaves the sentence and the history of weights out when told to", async () => {
    const app = {
      decision: { offer: "harbor", because: "I learn most there" },
      weightHistory: [{ at: "2026-11-02T10:00:00.000Z", scoresSeen: true, weights: { pay: 30 } }],
    };
    await open({ ...theSamples, app });
    const dialog = await openLink();
    for (const words of ["how you know them", "without amounts", "I learn most there", "How your weights came about"])
      expect(dialog).toHaveTextContent(words);
    const carried = async () => {
      const read = await readLink(linkData(await address(dialog)) ?? "", bundledRubric);
      return read.ok ? read.file.app : undefined;
    };
    expect(await carried()).toMatchObject(app);
    await userEvent.click(within(dialog).getByRole("checkbox", { name: "Your own sentence goes along" }));
    await userEvent.click(within(dialog).getByRole("checkbox", { name: "How your weights came about goes along" }));
    expect(dialog).not.toHaveTextContent("I learn most there");
    await waitFor(async () => expect(await carried()).toEqual({}));
  });

  it("without amounts of pay its scores are the same, and nothing is said of scores that differ", async () => {
    await open(theSamples);
    expect(await openLink()).not.toHaveTextContent("For those who open it");
  });

  it("can be copied", async () => {
    const texts = copied();
    await open(theSamples);
    const dialog = await openLink();
    const link = await address(dialog);
    await userEvent.click(within(dialog).getByRole("button", { name: "Copy the link" }));
    expect(texts).toEqual([link]);
  });

  it("a long one is said to be long, and has no code where no phone could read it", async () => {
    await open({ ...theSamples, app: { report: { pay: true, notes: true } } });
    const dialog = await openLink();
    expect((await address(dialog)).length).toBeGreaterThan(2000);
    expect(dialog).toHaveTextContent(/cut a link off after 2,000 characters/);
    expect(dialog).toHaveTextContent("too long for a code");
    expect(within(dialog).queryByRole("img")).toBeNull();
  });

  it("of an app on one's own computer it is said that it opens only there", async () => {
    await open(theSamples);
    const dialog = await openLink();
    await address(dialog);
    expect(dialog).toHaveTextContent("the link opens only here");
  });

  it("with letters names nobody", async () => {
    await open({ ...named, app: { ...named.app, report: { letters: true, notes: true } } });
    const dialog = await openLink();
    const read = await readLink(linkData(await address(dialog)) ?? "", bundledRubric);
    expect(read.ok).toBe(true);
    expect(JSON.stringify(read)).not.toMatch(/harbor|northwind|lumen|leeds/i);
    expect(JSON.stringify(read)).toContain("Offer A");
  });
});
