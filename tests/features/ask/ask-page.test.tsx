import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AskPage } from "../../../src/features/ask/ask-page.tsx";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { theSamples } from "../../builders/a-context.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const openAsk = (file: OffersFile) => openPage(AskPage, file);

const headline = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const question = (name: RegExp) => within(screen.getByRole("article", { name }));
const letter = () => within(screen.getByRole("region", { name: "Copy as an e-mail" }));
const MODEL_WORK = /Harbor Health · how much of the week is model work/;

/** Writes down a reply without keeping it. */
const reply = async (name: RegExp, option: RegExp, evidence: string): Promise<void> => {
  await userEvent.click(question(name).getByRole("button", { name: "They replied" }));
  await userEvent.click(question(name).getByRole("radio", { name: option }));
  await userEvent.click(question(name).getByRole("radio", { name: evidence }));
};

describe("what to ask next", () => {
  it("says in its headline whether anything could still change the choice", async () => {
    await openAsk(theSamples);
    expect(headline()).toBe("One answer could still change your choice");
    expect(screen.getByRole("listitem", { current: "step" })).toHaveTextContent("One answer could change it");
  });

  it("has the most telling question first, with what to say and what the answer could do", async () => {
    await openAsk(theSamples);
    const first = question(MODEL_WORK);
    expect(first.getByText(/Could put another offer first, in 1 of 10 ways/)).toBeVisible();
    expect(first.getByText("“Could you walk me through last week, roughly, day by day?”")).toBeVisible();
    expect(first.getByText(/^Harbor Health could go to \d+ – \d+\. Northwind Logistics is at 67\.$/)).toBeVisible();
  });

  it("shows the few that matter most, and all on demand", async () => {
    await openAsk(theSamples);
    expect(screen.getAllByRole("article")).toHaveLength(6);
    await userEvent.click(screen.getByRole("button", { name: /^Show all \d+$/ }));
    expect(screen.getAllByRole("article").length).toBeGreaterThan(20);
  });

  it("groups by whom to ask, by effect, or by offer", async () => {
    await openAsk(theSamples);
    expect(screen.getByRole("region", { name: "Hiring manager" })).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "By offer" }));
    expect(screen.getByRole("region", { name: "Northwind Logistics" })).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "By effect" }));
    expect(screen.getByRole("region", { name: "Could change your choice alone" })).toBeVisible();
  });
});

describe("a reply", () => {
  it("is tried before it is kept: nothing is saved, and its effect is said", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /Next to nothing/, "In writing");
    expect(question(MODEL_WORK).getByText(/Harbor Health would go from 71 to 66/)).toBeVisible();
    expect(
      question(MODEL_WORK).getByText(/Northwind Logistics would come first instead of Harbor Health/),
    ).toBeVisible();
    expect((await kept()).offers?.[0]?.answers?.["task-mix"]?.choice).toBe("most");
  });

  it("changes the first once kept, and the headline says by what", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /Next to nothing/, "In writing");
    await userEvent.click(question(MODEL_WORK).getByRole("checkbox", { name: /second voice/ }));
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(() =>
      expect(headline()).toBe("Northwind Logistics comes first now: Harbor Health went from 71 to 66"),
    );
    expect(screen.getByText(/what you learnt about how much of the week is model work at Harbor Health/)).toBeVisible();
    await waitFor(async () =>
      expect((await kept()).offers?.[0]?.answers?.["task-mix"]).toMatchObject({
        choice: "next-to-nothing",
        evidence: "written",
      }),
    );
  });

  it("that contradicts what was heard before keeps it as a second voice, with its words", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /About a day a week/, "From the team");
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(async () =>
      expect((await kept()).offers?.[0]?.answers?.["task-mix"]).toMatchObject({
        choice: "one-day",
        evidence: "first-hand",
        also: [
          { choice: "most", evidence: "recruiter", quote: "Three, four days a week you'd be on the model itself." },
        ],
      }),
    );
  });

  it("is not kept without how it is known", async () => {
    const { kept } = await openAsk({ ...theSamples, app: {} });
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "They replied" }));
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    expect(question(MODEL_WORK).getByText("Say how you know")).toBeVisible();
    expect((await kept()).offers?.[0]?.answers?.["task-mix"]?.choice).toBe("most");
  });

  it("is chosen by its number on the keyboard", async () => {
    await openAsk(theSamples);
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "They replied" }));
    await userEvent.keyboard("5");
    expect(question(MODEL_WORK).getByRole("radio", { name: /Nearly all of the week/ })).toBeChecked();
  });

  it("can be that they still don't know, which is kept as unknown", async () => {
    const { kept } = await openAsk(theSamples);
    const limits = /Northwind Logistics · the limits that the model must keep to/;
    await userEvent.click(question(limits).getByRole("button", { name: "Still don't know" }));
    await waitFor(async () =>
      expect((await kept()).offers?.[1]?.answers?.["constraints"]).toEqual({ choice: "unknown" }),
    );
  });
});

describe("taking the questions along", () => {
  it("an e-mail for each person at each offer, without a question that was taken out", async () => {
    await openAsk(theSamples);
    await userEvent.selectOptions(letter().getByLabelText("To"), "Hiring manager, Northwind Logistics");
    expect(letter().getByText(/Who would I learn testing and releasing from/)).toBeVisible();
    await userEvent.click(
      question(/Northwind Logistics · who teaches you/).getByRole("checkbox", { name: "In the e-mail" }),
    );
    expect(letter().queryByText(/Who would I learn testing and releasing from/)).toBeNull();
  });

  it("what was only heard is added with a request to have it in writing", async () => {
    await openAsk(theSamples);
    const writing = within(screen.getByRole("region", { name: "Get it in writing" }));
    await userEvent.click(writing.getByRole("button", { name: "Add to the e-mails" }));
    const to = [...letter().getByLabelText("To").querySelectorAll("option")].map(({ textContent }) => textContent);
    expect(to).toContain("Hiring manager, Harbor Health");
    expect(writing.getByRole("button", { name: "Take them out of the e-mails" })).toBeVisible();
  });
});

describe("with little to go by", () => {
  it("without an offer it says how to begin", async () => {
    await openAsk(anOffersFile([]));
    expect(headline()).toBe("Nothing to ask yet");
    expect(screen.getByRole("link", { name: "Add an offer" })).toHaveAttribute("href", "/offers/new");
  });

  it("one new offer has its list at once", async () => {
    await openAsk(anOffersFile([anOffer("a")]));
    expect(headline()).toBe("What to find out about Employer a");
    expect(screen.getAllByText("Would narrow the range")).toHaveLength(6);
  });

  it("two offers of which nothing is known can be asked about, and none is said to be ahead for good", async () => {
    await openAsk(anOffersFile([anOffer("a"), anOffer("b")]));
    expect(headline()).toMatch(/answers could each change your choice$/);
  });

  it("a criterion of the person's own is answered in place", async () => {
    const { kept } = await openAsk(
      anOffersFile([anOffer("a"), anOffer("b")], {
        preferences: { weights: {}, ownCriteria: [{ id: "near", title: "Near family", weight: 5 }] },
      }),
    );
    const near = /Employer a · Near family/;
    await userEvent.click(question(near).getByRole("button", { name: "They replied" }));
    await userEvent.click(question(near).getByRole("radio", { name: /As good as I could wish/ }));
    await userEvent.click(question(near).getByRole("button", { name: "Keep answer" }));
    await waitFor(async () => expect((await kept()).offers?.[0]?.ownAnswers).toEqual({ near: 1 }));
  });

  it("above fifty offers it says why there is no list", async () => {
    await openAsk(anOffersFile(Array.from({ length: 51 }, (_, index) => anOffer(`o${index}`))));
    expect(screen.getByText(/worked out for up to fifty offers/)).toBeVisible();
  });
});
