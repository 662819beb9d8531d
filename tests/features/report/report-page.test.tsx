import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ReportPage } from "../../../src/features/report/report-page.tsx";
import { setDecision } from "../../../src/offers/edit/edit-app-state.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

configure({ asyncUtilTimeout: 10_000 });

const open = (file: OffersFile) => openPage(ReportPage, file);
const preview = (): HTMLElement => screen.getByRole("region", { name: "Preview" });
const report = (): Promise<HTMLElement> => within(preview()).findByRole("article");
const box = (name: string): HTMLElement => screen.getByRole("checkbox", { name });
const heading = (name: string | RegExp): HTMLElement | null => within(preview()).queryByRole("heading", { name });

describe("the report of the three samples", () => {
  it("is shown as it will be printed, below the page's own heading", async () => {
    await open(theSamples);
    const article = await report();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Report");
    expect(within(article).getByRole("heading", { level: 2, name: /^Harbor Health/ })).toBeVisible();
    expect(within(article).getByRole("heading", { level: 3, name: "Still open" })).toBeVisible();
    expect(within(article).getByRole("table", { name: "The offers by score, best first" })).toHaveTextContent("of 10");
    expect(article).toHaveTextContent("ways your open answers could turn out");
  });

  it("is without pay, notes and names of where answers came from until they are ticked", async () => {
    await open(theSamples);
    const article = await report();
    expect(article).not.toHaveTextContent("£");
    expect(article).not.toHaveTextContent("Forgot to ask");
    await userEvent.click(box("Pay details"));
    await userEvent.click(box("Notes and quotes"));
    await waitFor(() => expect(article).toHaveTextContent("£46,400 a year"));
    expect(article).toHaveTextContent("Forgot to ask");
    expect(article).not.toHaveTextContent("From a recruiter");
    await userEvent.click(box("Evidence and where it came from"));
    await waitFor(() => expect(article).toHaveTextContent("From a recruiter"));
  });

  it("a part that is unticked is gone, and stays so", async () => {
    const { kept } = await open(theSamples);
    await report();
    await userEvent.click(box("How it is worked out"));
    await waitFor(() => expect(heading("How this is worked out")).toBeNull());
    await waitFor(async () => expect((await kept()).app?.report).toEqual({ method: false }));
  });

  it("points of the gap make no sense without the gap", async () => {
    await open({ ...theSamples, app: { report: { why: false, gaps: true } } });
    await report();
    expect(box("Why, point by point")).toBeDisabled();
    expect(box("Why, point by point")).not.toBeChecked();
  });

  it("letters stand for the names, also in the person's own sentence", async () => {
    const app = { decision: { offer: "harbor", because: "Harbor Health is near" } };
    const { kept } = await open({ ...theSamples, app });
    const article = await report();
    expect(article).toHaveTextContent("I choose Harbor Health because Harbor Health is near.");
    await userEvent.click(box("Letters instead of names"));
    await waitFor(() => expect(article).toHaveTextContent("I choose Offer A because Offer A is near."));
    expect(article).not.toHaveTextContent(/Harbor|Northwind|Lumen/);
    await waitFor(async () => expect((await kept()).app?.report).toEqual({ letters: true }));
  });

  it("names that are hidden everywhere are hidden here, and that is not undone here", async () => {
    await open({ ...theSamples, app: { namesHidden: true, report: { letters: false } } });
    const article = await report();
    expect(box("Letters instead of names")).toBeChecked();
    expect(box("Letters instead of names")).toBeDisabled();
    expect(document.body).not.toHaveTextContent(/Harbor|Northwind|Lumen/);
    expect(article).toHaveTextContent("Offer A");
  });
});

describe("the person's own sentence", () => {
  it("heads the report as it is typed, and is kept", async () => {
    const { kept } = await open(theSamples);
    const article = await report();
    await userEvent.selectOptions(screen.getByLabelText("I choose"), "Northwind Logistics");
    await userEvent.type(screen.getByLabelText("because"), "the people were honest");
    await waitFor(() =>
      expect(article).toHaveTextContent("I choose Northwind Logistics because the people were honest."),
    );
    await waitFor(async () =>
      expect((await kept()).app?.decision).toEqual({ offer: "northwind", because: "the people were honest" }),
    );
  });

  it("what is typed before an offer is chosen is kept too, and nothing is claimed", async () => {
    const { kept } = await open(theSamples);
    const article = await report();
    await userEvent.type(screen.getByLabelText("because"), "it is near");
    await waitFor(async () => expect((await kept()).app?.decision).toEqual({ offer: "", because: "it is near" }));
    expect(article).not.toHaveTextContent("I choose");
  });

  it("keeps what another tab chose while words are written here, and shows it", async () => {
    const { kept, elsewhere } = await open(theSamples);
    await report();
    await userEvent.type(screen.getByLabelText("because"), "they teach");
    await waitFor(async () => expect((await kept()).app?.decision?.because).toBe("they teach"));
    await elsewhere((file) => setDecision(file, { offer: "northwind", because: file.app?.decision?.because ?? "" }));
    await userEvent.type(screen.getByLabelText("because"), " well");
    await waitFor(async () =>
      expect((await kept()).app?.decision).toEqual({ offer: "northwind", because: "they teach well" }),
    );
    expect(screen.getByLabelText("I choose")).toHaveValue("northwind");
  });

  it("taken back, it is gone", async () => {
    const { kept } = await open({ ...theSamples, app: { decision: { offer: "harbor", because: "" } } });
    await report();
    await userEvent.selectOptions(screen.getByLabelText("I choose"), "nothing yet");
    await waitFor(async () => expect((await kept()).app?.decision).toBeUndefined());
  });
});

describe("what there is to report", () => {
  it("nothing: it says so, leads to the first offer, and the backup can still be taken", async () => {
    await open(anOffersFile([anOffer("a", { status: "declined" })]));
    expect(screen.getByRole("link", { name: "Add an offer" })).toHaveAttribute("href", "/offers/new");
    expect(screen.getByRole("button", { name: /^Backup/ })).toBeEnabled();
    expect(screen.queryByRole("button", { name: /^PDF/ })).toBeNull();
    expect(screen.queryByRole("region", { name: "Preview" })).toBeNull();
  });

  it("one offer, and nothing answered: the report claims nothing", async () => {
    await open(anOffersFile([anOffer("a")]));
    expect(await report()).toHaveTextContent("Employer a, with nothing to compare it with yet");
  });

  it("twelve offers with nothing answered, and names that run the other way", async () => {
    const offers = Array.from({ length: 12 }, (_, index) => anOffer(`o${index}`, { employer: `שלום ${index}` }));
    await open(anOffersFile(offers));
    expect(await report()).toHaveTextContent("Nothing answered yet, so nobody is ahead");
    expect(within(preview()).getAllByRole("row", { name: /שלום/ })).toHaveLength(24);
  });

  it("more than fifty have a report without what compares every two of them", async () => {
    await open(
      anOffersFile(
        Array.from({ length: 51 }, (_, index) => anOffer(`o${index}`, { answers: { mentor: { choice: "named" } } })),
      ),
    );
    expect(await report()).not.toHaveTextContent("First in");
  });
});
