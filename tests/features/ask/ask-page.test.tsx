import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AskPage } from "../../../src/features/ask/ask-page.tsx";
import { askSentences } from "../../../src/findings/asking/ask-sentence.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { openPage } from "../../builders/open-page.tsx";

const openAsk = (file: OffersFile) => openPage(AskPage, file);

const headline = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const question = (name: RegExp) => within(screen.getByRole("article", { name }));
const letter = () => within(screen.getByRole("region", { name: "Copy as an e-mail" }));
// By label: among sixty questions a search by role takes seconds.
const ticked = () => screen.getAllByLabelText<HTMLInputElement>("In the e-mail").filter(({ checked }) => checked);
const MODEL_WORK = /Harbor Health · how much of a month is model work/;

const thisDay = (): string => `${new Date().getDate()} ${new Date().toLocaleString("en-GB", { month: "long" })}`;
const send = async (): Promise<void> => {
  await userEvent.selectOptions(letter().getByLabelText("To"), "Hiring manager, Northwind Logistics");
  await userEvent.click(letter().getByRole("button", { name: "Copy as an e-mail" }));
  await userEvent.click(letter().getByRole("button", { name: "I've sent it" }));
};

/** Writes down a reply without keeping it. */
const reply = async (name: RegExp, option: RegExp, evidence: string): Promise<void> => {
  await userEvent.click(question(name).getByRole("button", { name: /^They replied/ }));
  await userEvent.click(question(name).getByRole("radio", { name: option }));
  await userEvent.click(question(name).getByRole("radio", { name: evidence }));
};

/** An offer of which everything is known in writing, the lowest option of each question. */
const inWriting = (id: string, near: number) =>
  anOffer(id, {
    ownAnswers: { near },
    answers: Object.fromEntries(
      bundledRubric.criteria
        .flatMap(({ questions }) => questions)
        .flatMap((each) =>
          each.kind === "choice" ? [[each.id, { choice: each.options[0]?.id ?? "", evidence: "written" }]] : [],
        ),
    ),
    pay: { currency: "GBP", base: 40_000, evidence: "written" },
  });

describe("what texts say nothing about", () => {
  const withText = anOffersFile([
    anOffer("harbor", {
      employer: "Harbor",
      material: [
        {
          id: "t1",
          title: "Posting",
          kind: "posting",
          added: "2026-11-28",
          text: "Every change goes through code review.",
        },
      ],
    }),
  ]);

  it("is listed for an offer with texts, with what to ask, and is no no", async () => {
    await openAsk(withText);
    const fold = screen.getByText(/^What the texts of/).closest("details") ?? document.body;
    expect(within(fold).queryByRole("list")).toBeNull();
    await userEvent.click(screen.getByText(/^What the texts of/));
    expect(await within(fold).findByText(/That is not a no/)).toBeVisible();
    expect(within(fold).getAllByRole("link").length).toBeGreaterThan(10);
    expect(within(fold).queryByRole("link", { name: /looks at your work/i })).toBeNull();
  });

  it("is not spoken of where no offer has a text", async () => {
    await openAsk(theSamples);
    expect(screen.queryByText("Not in your texts")).toBeNull();
  });
});

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
    expect(first.getByText("“What filled your last month, roughly, and what took the longest?”")).toBeVisible();
    expect(first.getByText(/^Harbor Health could go to \d+ – \d+\. Northwind Logistics is at 67\.$/)).toBeVisible();
  });

  it("shows the few that matter most, and all on demand", async () => {
    await openAsk(theSamples);
    expect(screen.getAllByRole("article")).toHaveLength(6);
    await userEvent.click(screen.getByRole("button", { name: /^Show all \d+$/ }));
    expect(screen.getAllByRole("article").length).toBeGreaterThan(20);
  });

  it("begins with what could change the choice, though what could not may move a score further", async () => {
    const [harbor = anOffer("harbor"), northwind = anOffer("northwind"), ...others] = theSamples.offers ?? [];
    const { pay: _, ...unpaid } = northwind;
    const behind = anOffer("behind", {
      employer: "Delta",
      pay: { currency: "GBP", base: 31_000, evidence: "written" },
    });
    const file = { ...theSamples, offers: [harbor, unpaid, ...others, behind] };
    expect(askSentences(aCase(file))[0]).toMatchObject({ offer: "behind", effect: "Would not change your choice" });
    await openAsk(file);
    expect(headline()).toBe("Two answers together could still change your choice");
    expect(screen.getByText("These 6 matter most")).toBeVisible();
    expect(screen.queryByText("Would not change your choice")).toBeNull();
    expect(screen.getByRole("combobox", { name: "To" })).not.toHaveTextContent("Delta");
  });

  it("begins with what is open about the offer that was chosen, and writes about it", async () => {
    await openAsk({ ...theSamples, app: { decision: { offer: "lumen", because: "" } } });
    expect(screen.getAllByRole("article").map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 6 }, () => expect.stringContaining("Lumen Labs")),
    );
    expect(screen.queryByText(/matter most/)).toBeNull();
    expect(screen.getByRole("combobox", { name: "To" })).not.toHaveTextContent("Harbor Health");
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

describe("the numbers of other answers", () => {
  it("are only those that the page shows", async () => {
    await openAsk(theSamples);
    const effects = screen
      .getAllByText(/^Could change your choice only together with question /)
      .map(({ textContent }) => textContent);
    expect(effects).toContain("Could change your choice only together with question 3, 4, 5 or one of 13 others");
    const named = effects.flatMap((effect) => [...effect.matchAll(/(?<!of )\b\d+/g)].map(([number]) => Number(number)));
    expect(Math.max(...named)).toBeLessThanOrEqual(6);
  });
});

describe("a reply", () => {
  it("is tried before it is kept: nothing is saved, and its effect is said", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /Next to none of it/, "In writing");
    expect(
      question(MODEL_WORK).getByText(
        "This would move Harbor Health from 71 to 66. Northwind Logistics would come first, at 67.",
      ),
    ).toBeVisible();
    expect((await kept()).offers?.[0]?.answers?.["task-mix"]?.choice).toBe("most");
  });

  it("changes the first once kept, and the headline says by what", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /Next to none of it/, "In writing");
    await userEvent.click(question(MODEL_WORK).getByRole("checkbox", { name: /another voice/ }));
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(() =>
      expect(headline()).toBe("Northwind Logistics comes first now: Harbor Health went from 71 to 66"),
    );
    expect(screen.getByText(/what you learnt about how much of a month is model work at Harbor Health/)).toBeVisible();
    await waitFor(async () =>
      expect((await kept()).offers?.[0]?.answers?.["task-mix"]).toMatchObject({
        choice: "next-to-nothing",
        evidence: "written",
      }),
    );
  });

  it("that contradicts what was heard before keeps it as a second voice, with its words", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /A small part/, "From the team");
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

  it("that says the same as before is another voice too", async () => {
    const { kept } = await openAsk(theSamples);
    await reply(MODEL_WORK, /Most of it/, "From the team");
    expect(question(MODEL_WORK).getByText(/It was the same, from a recruiter/)).toBeVisible();
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(async () =>
      expect((await kept()).offers?.[0]?.answers?.["task-mix"]).toMatchObject({
        choice: "most",
        evidence: "first-hand",
        also: [{ choice: "most", evidence: "recruiter" }],
      }),
    );
  });

  it("taken back is no news any more", async () => {
    await openAsk(theSamples);
    await reply(MODEL_WORK, /Next to none of it/, "In writing");
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(() => expect(headline()).toMatch(/comes first now/));
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(headline()).toBe("One answer could still change your choice"));
    expect(screen.queryByText(/stays at 71|comes first now/)).toBeNull();
  });

  it("that changes nothing about the first is told of in a line, once", async () => {
    await openAsk(theSamples);
    await reply(MODEL_WORK, /Nearly all of it/, "In writing");
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    expect(await screen.findByText("Harbor Health went from 71 to 74 and stays first.")).toBeVisible();
  });

  it("takes nothing from before for how they know", async () => {
    await openAsk({ ...theSamples, app: { lastEvidence: { "durable-work": "first-hand" } } });
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: /^They replied/ }));
    expect(question(MODEL_WORK).getByRole("radio", { name: "From the team" })).not.toBeChecked();
  });

  it("is not kept without how it is known", async () => {
    const { kept } = await openAsk({ ...theSamples, app: {} });
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: /^They replied/ }));
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    expect(question(MODEL_WORK).getByText("Say how you know")).toBeVisible();
    expect((await kept()).offers?.[0]?.answers?.["task-mix"]?.choice).toBe("most");
  });

  it("is chosen by its number on the keyboard", async () => {
    await openAsk(theSamples);
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: /^They replied/ }));
    await userEvent.keyboard("5");
    expect(question(MODEL_WORK).getByRole("radio", { name: /Nearly all of it/ })).toBeChecked();
  });

  it("has the focus while it is open, and gives it back where one was", async () => {
    await openAsk(theSamples);
    const button = () => question(MODEL_WORK).getByRole("button", { name: /^They replied/ });
    await userEvent.click(button());
    expect(question(MODEL_WORK).getByRole("radio", { name: /Next to none of it/ })).toHaveFocus();
    expect(question(MODEL_WORK).getByRole("radio", { name: /Next to none of it/ })).not.toBeChecked();
    await userEvent.keyboard("{Escape}");
    expect(button()).toHaveFocus();
  });

  it("that settles its question hands the focus to the next one, and to the title when the first changes", async () => {
    await openAsk(theSamples);
    await reply(/Northwind Logistics · who teaches you/, /Someone named/, "In writing");
    await userEvent.click(
      question(/Northwind Logistics · who teaches you/).getByRole("button", { name: "Keep answer" }),
    );
    await waitFor(() =>
      expect(question(/Northwind Logistics · the limits/).getByRole("button", { name: /^They replied/ })).toHaveFocus(),
    );
    await reply(MODEL_WORK, /Next to none of it/, "In writing");
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: /comes first now/ })).toHaveFocus());
  });

  it("can be that they still don't know, which is kept as unknown", async () => {
    const { kept } = await openAsk(theSamples);
    const limits = /Northwind Logistics · the limits that the model must keep to/;
    await userEvent.click(question(limits).getByRole("button", { name: /^Still don't know/ }));
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

  it("has every question whose box is ticked, also beyond the first few", async () => {
    await openAsk(anOffersFile([anOffer("a")]));
    await userEvent.click(screen.getByRole("button", { name: /^Show all/ }));
    expect(ticked()).toHaveLength(6);
    await userEvent.click(question(/what is left of your work half a year later/).getByLabelText("In the e-mail"));
    expect(ticked()).toHaveLength(7);
    await userEvent.selectOptions(letter().getByLabelText("To"), "Future teammate, Employer a");
    expect(letter().getByText(/What did the last newcomer make in their first months/)).toBeVisible();
  });

  it("names no job where the offers go by letters", async () => {
    await openAsk({ ...theSamples, app: { namesHidden: true } });
    expect(letter().getByText(/Thank you for your time over the role\./)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/Harbor|Northwind|Lumen|Applied Scientist|Clinical Triage/);
  });

  it("is copied with its subject, and the list with everyone to ask", async () => {
    const user = userEvent.setup();
    await openAsk(theSamples);
    await user.click(letter().getByRole("button", { name: "Copy as an e-mail" }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Subject: One question (?:before 4 December|about the .+ role)\n\nHello,/,
    );
    await user.click(letter().getByRole("button", { name: "Copy as a list" }));
    expect(await navigator.clipboard.readText()).toMatch(/^Future teammate\n- Harbor Health: [^]*\nHiring manager\n/);
  });

  it("what was only heard is added with a request to have it in writing", async () => {
    await openAsk(theSamples);
    const writing = within(screen.getByRole("region", { name: "Get it in writing" }));
    await userEvent.click(writing.getByRole("button", { name: "Add to the e-mails" }));
    await userEvent.click(screen.getByRole("button", { name: /^Show all/ }));
    // Two of the five are among the first six already.
    expect(ticked()).toHaveLength(9);
    const to = [...letter().getByLabelText("To").querySelectorAll("option")].map(({ textContent }) => textContent);
    expect(to).toContain("Hiring manager, Harbor Health");
    expect(writing.getByRole("button", { name: "Take them out of the e-mails" })).toBeVisible();
  });
});

describe("what was sent", () => {
  const LIMITS = /Northwind Logistics · the limits that the model must keep to/;
  it("can be said once the words were taken, and of these words alone", async () => {
    await openAsk(theSamples);
    expect(letter().queryByRole("button", { name: "I've sent it" })).toBeNull();
    await userEvent.click(letter().getByRole("button", { name: "Copy as an e-mail" }));
    expect(letter().getByRole("button", { name: "I've sent it" })).toBeVisible();
    await userEvent.selectOptions(letter().getByLabelText("To"), "Hiring manager, Northwind Logistics");
    expect(letter().queryByRole("button", { name: "I've sent it" })).toBeNull();
    await userEvent.click(letter().getByRole("button", { name: "Copy as a list" }));
    expect(letter().getByRole("button", { name: "I've sent it" })).toBeVisible();
  });

  it("is waited for below what is still to be asked, with the day, and is in no e-mail any more", async () => {
    const { kept } = await openAsk(theSamples);
    await send();
    const waiting = within(await screen.findByRole("region", { name: "Waiting for a reply" }));
    expect(waiting.getAllByText(`Sent on ${thisDay()}, waiting`).length).toBeGreaterThan(1);
    expect(question(LIMITS).getByRole("button", { name: /^They replied/ })).toBeVisible();
    expect(question(LIMITS).getByLabelText("In the e-mail")).not.toBeChecked();
    expect(letter().getByLabelText("To")).not.toHaveTextContent("Hiring manager, Northwind Logistics");
    expect(letter().getByRole("button", { name: "Copy as an e-mail" })).toHaveFocus();
    await waitFor(async () =>
      expect((await kept()).app?.sent?.["northwind constraints"]).toMatchObject({ known: false }),
    );
  });

  it("is undone, or said not to have been sent, and stands where it stood", async () => {
    await openAsk(theSamples);
    await send();
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "Waiting for a reply" })).toBeNull());
    expect(question(LIMITS).getByLabelText("In the e-mail")).toBeChecked();
    await send();
    await userEvent.click(question(LIMITS).getByRole("button", { name: /^Not sent/ }));
    await waitFor(() => expect(question(LIMITS).queryByText(/waiting/)).toBeNull());
    expect(question(LIMITS).getByLabelText("In the e-mail")).toBeChecked();
    expect(question(LIMITS).getByRole("button", { name: /^They replied/ })).toHaveFocus();
  });

  it("is there after a reload, and is over once a reply is kept", async () => {
    const app = { sent: { "harbor task-mix": { on: "2025-11-28", known: true } } };
    const { kept } = await openAsk({ ...theSamples, app });
    expect(question(MODEL_WORK).getByText("Sent on 28 November 2025, waiting")).toBeVisible();
    await reply(MODEL_WORK, /A small part/, "Promised for later");
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: "Keep answer" }));
    await waitFor(async () => expect((await kept()).app?.sent).toBeUndefined());
    expect(screen.queryByText(/waiting/)).toBeNull();
  });

  it("is waited for no more where the answer was learnt elsewhere", async () => {
    await openAsk({ ...theSamples, app: { sent: { "harbor task-mix": { on: "2026-11-28", known: false } } } });
    expect(question(MODEL_WORK).queryByText(/waiting/)).toBeNull();
  });
});

describe("with nothing answered", () => {
  it("no answer is told to put anyone first, as nobody is ahead", async () => {
    await openAsk(anOffersFile([anOffer("a"), anOffer("b")]));
    await userEvent.click(screen.getByRole("radio", { name: "By effect" }));
    expect(screen.getByRole("region", { name: "Most telling first" })).toBeVisible();
    expect(screen.getAllByText("Would narrow the range")).toHaveLength(6);
    expect(document.body.textContent).not.toMatch(/put .+ first|change your choice/i);
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
    expect(headline()).toMatch(/^What to find out about your offers$/);
  });

  it("a criterion of the person's own is answered in place", async () => {
    const { kept } = await openAsk(
      anOffersFile([anOffer("a"), anOffer("b")], {
        preferences: { weights: {}, ownCriteria: [{ id: "near", title: "Near family", weight: 5 }] },
      }),
    );
    const near = /Employer a · Near family/;
    await userEvent.click(question(near).getByRole("button", { name: /^They replied/ }));
    await userEvent.click(question(near).getByRole("radio", { name: /As good as I could wish/ }));
    await userEvent.click(question(near).getByRole("button", { name: "Keep answer" }));
    await waitFor(async () => expect((await kept()).offers?.[0]?.ownAnswers).toEqual({ near: 1 }));
  });

  it("with everything in writing there is nobody left to ask, and it says where one stands", async () => {
    const ownCriteria = [{ id: "near", title: "Near family", weight: 5 }];
    const pay = { currency: "GBP", floor: 30_000, target: 60_000 };
    await openAsk(anOffersFile([inWriting("a", 1), inWriting("b", 0)], { preferences: { ownCriteria, pay } }));
    expect(headline()).toBe("Nothing is open");
    expect(screen.getByText(/nobody left to ask/)).toBeVisible();
    expect(screen.getByRole("listitem", { current: "step" })).toHaveTextContent("Nothing you could learn would");
  });

  it("declined offers are asked about no more, and that is said", async () => {
    const [harbor, ...others] = theSamples.offers ?? [];
    if (harbor === undefined) throw new Error("the samples have offers");
    await openAsk({ ...theSamples, offers: [{ ...harbor, status: "declined" }, ...others] });
    expect(screen.queryByRole("article", { name: /Harbor Health/ })).toBeNull();
    expect(screen.getByText(/One declined or expired offer is left out/)).toBeVisible();
  });

  it("of a criterion of one's own nothing is put into anyone's mouth", async () => {
    await openAsk(
      anOffersFile([anOffer("a")], {
        preferences: { weights: {}, ownCriteria: [{ id: "near", title: "Near family", weight: 5 }] },
      }),
    );
    expect(question(/Near family/).getByText("Near family: how good is it here?")).toBeVisible();
    expect(question(/Near family/).queryByRole("checkbox", { name: "In the e-mail" })).toBeNull();
  });

  it("what it pays is put in where pay is", async () => {
    await openAsk(anOffersFile([anOffer("a")], { preferences: { weights: { pay: 1 } } }));
    expect(question(/the pay/).getByRole("link", { name: "Enter what it pays" })).toHaveAttribute(
      "href",
      "/offers/a/pay",
    );
  });

  it("a sign to take seriously that hangs on an answer is named", async () => {
    await openAsk(theSamples);
    expect(question(/Northwind Logistics · who teaches you/).getByText("A sign depends on it")).toBeVisible();
    expect(question(/Northwind Logistics · who teaches you/).getByText(/There is nobody to learn from/)).toBeVisible();
  });

  it("twelve offers of which nothing is known begin with six questions, a name of any script as it is written", async () => {
    const offers = Array.from({ length: 12 }, (_, index) => anOffer(`o${index}`));
    const named = [anOffer("rtl", { employer: "شركة النور" }), ...offers.slice(1)];
    await openAsk(anOffersFile(named));
    expect(screen.getAllByRole("article")).toHaveLength(6);
    expect(screen.getByRole("button", { name: "Show all 288" })).toBeVisible();
    expect(screen.getAllByText(/شركة النور/)[0]).toBeVisible();
  });

  it("above fifty offers it says why there is no list", async () => {
    await openAsk(anOffersFile(Array.from({ length: 51 }, (_, index) => anOffer(`o${index}`))));
    expect(headline()).toBe("Too many offers for a list of what to ask");
    expect(screen.getByRole("link", { name: "Your offers" })).toBeVisible();
  });
});

describe("a reply that is begun", () => {
  it("takes their words and how they are known before an option is chosen, and loses neither", async () => {
    await openAsk(theSamples);
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: /^They replied/ }));
    await userEvent.type(question(MODEL_WORK).getByLabelText(/Their words/), "about three days");
    await userEvent.click(question(MODEL_WORK).getByRole("radio", { name: /In writing/ }));
    expect(question(MODEL_WORK).getByLabelText(/Their words/)).toHaveValue("about three days");
    expect(question(MODEL_WORK).getByRole("radio", { name: /In writing/ })).toBeChecked();
  });

  it("is there again after the page was left", async () => {
    const { kept, leave } = await openAsk(theSamples);
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: /^They replied/ }));
    await userEvent.type(question(MODEL_WORK).getByLabelText(/Their words/), "about three days");
    await waitFor(async () => expect(JSON.stringify((await kept()).app?.drafts)).toContain("about three days"));
    leave();
    await openAsk(await kept());
    await userEvent.click(question(MODEL_WORK).getByRole("button", { name: /^They replied/ }));
    expect(question(MODEL_WORK).getByLabelText(/Their words/)).toHaveValue("about three days");
  });
});
