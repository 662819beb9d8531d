import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Route, Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { PayPage } from "../../../../src/features/questionnaire/pay/pay-page.tsx";
import { QuestionPage } from "../../../../src/features/questionnaire/question-page.tsx";
import { setPay } from "../../../../src/offers/edit/edit-offer.ts";
import type { Pay, PayPreferences } from "../../../../src/offers/pay-schema.ts";
import { bundledRubric } from "../../../../src/rubric/bundled.ts";
import { LibraryProvider } from "../../../../src/state/live/library-provider.tsx";
import type { FileChange } from "../../../../src/storage/apply-change.ts";
import { LibraryDatabase } from "../../../../src/storage/database.ts";
import { editLibrary, readLibrary } from "../../../../src/storage/library.ts";
import { ToastProvider } from "../../../../src/ui/above/toast.tsx";
import { aDatabaseName } from "../../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../../builders/an-offers-file.ts";

interface Kept {
  readonly pay?: Pay;
  readonly preferences?: PayPreferences;
}

/** Someone at the pay of Harbor Health, with what was kept before. */
const atThePay = async ({ pay, preferences }: Kept = {}, path = "/offers/harbor/pay") => {
  const name = aDatabaseName();
  const database = new LibraryDatabase(bundledRubric, name);
  const offer = anOffer("harbor", { employer: "Harbor Health", ...(pay && { pay }) });
  await editLibrary(database, [
    { change: () => anOffersFile([offer], preferences === undefined ? {} : { preferences: { pay: preferences } }) },
  ]);
  const { hook, history } = memoryLocation({ path, record: true });
  render(
    <ToastProvider>
      <LibraryProvider database={database}>
        <Router hook={hook}>
          <Route path="/offers/:id/pay" component={PayPage} />
          <Route path="/offers/:id/answer/:question?" component={QuestionPage} />
        </Router>
      </LibraryProvider>
    </ToastProvider>,
  );
  await screen.findByRole("form", { name: "What it pays" });
  // What is folded is drawn once the page is on the screen.
  await screen.findByLabelText("Sign-on");
  const kept = async () => (await readLibrary(database)).file;
  return {
    user: userEvent.setup({ delay: null }),
    history,
    kept,
    keptPay: async () => (await kept()).offers?.[0]?.pay,
    keptPreferences: async () => (await kept()).preferences?.pay,
    otherTab: new LibraryDatabase(bundledRubric, name),
  };
};

const field = (label: string): HTMLElement => screen.getByLabelText(label);
const worth = (): HTMLElement => screen.getByRole("region", { name: "What it is worth to you" });
/** What another tab does that types only the base. */
const typingTheBase: FileChange = (file) => setPay(file, "harbor", { ...file.offers?.[0]?.pay, base: 46500 });
const HOME = { currency: "GBP", floor: 30000, target: 60000 } satisfies PayPreferences;

describe("what an offer pays", () => {
  it("is saved while it is typed", async () => {
    const { user, keptPay } = await atThePay({ preferences: HOME });
    await user.type(field("Base salary a year"), "46,500");
    await user.selectOptions(field("Currency"), "GBP");
    await waitFor(async () => expect(await keptPay()).toEqual({ currency: "GBP", base: 46500 }));
    expect(field("Base salary a year")).toHaveValue("46,500");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Harbor Health pays £46,500 a year");
  });

  it("takes percent for a bonus and says what each year comes to", async () => {
    const { user, keptPay } = await atThePay({ pay: { base: 40000 }, preferences: HOME });
    await user.type(field("Bonus target"), "10");
    await user.clear(field("How likely is the bonus"));
    await user.type(field("How likely is the bonus"), "50");
    await user.type(field("Sign-on"), "2000");
    await waitFor(async () =>
      expect(await keptPay()).toEqual({ base: 40000, bonus: { target: 0.1, likelihood: 0.5 }, signOn: 2000 }),
    );
    const years = screen.getByRole("table", { name: "What is paid in each year, by part" });
    expect(within(years).getByRole("row", { name: /^Year 1 .*£44,000$/ })).toBeVisible();
    expect(within(years).getByRole("row", { name: /^Year 2 .*£42,000$/ })).toBeVisible();
    expect(within(years).getByRole("img", { name: "average £43,000" })).toBeVisible();
  });

  it("keeps the last figure when what is typed is none, says so, and is well again when it is fixed", async () => {
    const { user, keptPay } = await atThePay({ pay: { base: 46500 } });
    const base = field("Base salary a year");
    await user.clear(base);
    await user.type(base, "about fifty");
    await waitFor(() => expect(base).toBeInvalid());
    expect(base).toHaveAccessibleDescription(/Not saved: this takes an amount such as 46500 or 46.5k/);
    await user.type(field("Sign-on"), "1000");
    await waitFor(async () => expect(await keptPay()).toEqual({ base: 46500, signOn: 1000 }));
    await user.clear(base);
    await user.type(base, "50000");
    await waitFor(() => expect(base).toBeValid());
    await waitFor(async () => expect(await keptPay()).toEqual({ base: 50000, signOn: 1000 }));
  });

  it("never keeps the beginning of what was typed", async () => {
    const { user, keptPay } = await atThePay({ pay: { base: 98500 } });
    const base = field("Base salary a year");
    await user.clear(base);
    await user.type(base, "105 or so");
    await user.tab();
    expect(base).toHaveValue("105 or so");
    expect(base).toHaveAccessibleDescription(/98500 stays/);
    await waitFor(async () => expect(await keptPay()).toMatchObject({ base: 98500 }));
    await user.clear(base);
    await user.type(base, "105k");
    await user.tab();
    await waitFor(async () => expect(await keptPay()).toMatchObject({ base: 105000 }));
  });

  it("says which figure stays when a letter slips in", async () => {
    const { user, keptPay } = await atThePay({ pay: { base: 46500 } });
    await user.type(field("Base salary a year"), "x");
    expect(field("Base salary a year")).toHaveAccessibleDescription(/46500 stays\./);
    expect(await keptPay()).toEqual({ base: 46500 });
  });

  it("warns that a promised bonus and unpriced options count in full until something is said", async () => {
    const { user } = await atThePay({ pay: { base: 40000, bonus: { target: 0.1 }, equity: { grant: 8000 } } });
    const [bonus, options] = [screen.getByText(/promised bonus is not money/), screen.getByText(/Options that nobody/)];
    await user.type(field("How likely is the bonus"), "60");
    await user.type(field("What may never be sold"), "100");
    expect(bonus).not.toBeInTheDocument();
    expect(options).not.toBeInTheDocument();
  });

  it("does not ask again, after a reload, how much of a promise counts where the person said half", async () => {
    await atThePay({
      pay: { base: 40000, bonus: { target: 0.1, likelihood: 0.5 }, equity: { grant: 8000, discount: 0.5 } },
    });
    expect(field("How likely is the bonus")).toHaveValue("50");
    expect(screen.queryByText(/Until you say, (it|they) counts? (half|in full)/)).toBeNull();
    expect(screen.queryByRole("button", { name: /^Count (half|none)/ })).toBeNull();
  });

  it("counts half of a bonus and of shares until it is said how much of them is money, and asks", async () => {
    const { user, keptPay } = await atThePay({ pay: { base: 40000 } });
    await user.type(field("Bonus target"), "10");
    await user.type(field("Shares or options: value granted"), "8000");
    expect(screen.getByText(/promised bonus.+Until you say, it counts half/)).toBeInTheDocument();
    expect(screen.getByText(/Options that nobody.+Until you say, they count half/)).toBeInTheDocument();
    await waitFor(() => expect(field("How likely is the bonus")).toHaveValue("50"));
    await waitFor(async () =>
      expect(await keptPay()).toEqual({
        base: 40000,
        bonus: { target: 0.1, likelihood: 0.5 },
        equity: { grant: 8000, discount: 0.5 },
      }),
    );
    await user.click(screen.getByText("Count none of it"));
    await user.click(screen.getByText("Count half of them"));
    expect(screen.queryByText(/Until you say, (it|they) counts? half/)).toBeNull();
    await waitFor(async () => expect((await keptPay())?.bonus).toEqual({ target: 0.1, likelihood: 0 }));
  });

  it("is worked out from an hour's pay, with the hours of the week", async () => {
    const { user, keptPay } = await atThePay({ preferences: HOME });
    await user.click(screen.getByText("Paid by the hour"));
    await user.type(field("Pay an hour"), "25");
    await user.type(field("Paid hours in a week"), "37.5");
    expect(screen.getByText("25 × 37.5 × 52 comes to £48,750 a year.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Use it as base salary" }));
    expect(field("Base salary a year")).toHaveValue("48750");
    await waitFor(async () => expect(await keptPay()).toEqual({ base: 48750, hoursPerWeek: 37.5 }));
  });

  it("shows what another tab wrote, and leaves alone what is being typed here", async () => {
    const { user, otherTab } = await atThePay({ pay: { base: 40000 } });
    await user.type(field("Sign-on"), "oops");
    await editLibrary(otherTab, [{ change: (file) => setPay(file, "harbor", { base: 52000, otherYearly: 700 }) }]);
    await waitFor(() => expect(field("Base salary a year")).toHaveValue("52000"));
    expect(field("Other yearly")).toHaveValue("700");
    expect(field("Sign-on")).toHaveValue("oops");
  });

  it("keeps what two tabs type into different fields, also where neither has heard yet", async () => {
    const { user, keptPay, otherTab } = await atThePay({ pay: { base: 1 } });
    // Its connection is open, so that it writes first.
    await readLibrary(otherTab);
    field("Sign-on").focus();
    const there = editLibrary(otherTab, [{ change: typingTheBase }]);
    await user.keyboard("2");
    await there;
    await expect.poll(keptPay).toEqual({ base: 46500, signOn: 2 });
    await waitFor(() => expect(field("Base salary a year")).toHaveValue("46500"));
  });

  it("remembers how it is known for the next offer's pay", async () => {
    const { user, kept } = await atThePay({ pay: { base: 40000 } });
    const levels = screen.getByRole("radiogroup", { name: "How do you know?" });
    await user.click(within(levels).getByRole("radio", { name: "In writing" }));
    await waitFor(async () => expect((await kept()).offers?.[0]?.pay?.evidence).toBe("written"));
    expect((await kept()).app?.lastEvidence).toEqual({ pay: "written" });
  });
});

describe("what the pay is worth to you", () => {
  it("stands between what you need and what would be enough", async () => {
    await atThePay({ pay: { base: 45000 }, preferences: HOME });
    expect(worth()).toHaveTextContent("50% of the way from what you need");
  });

  it("is unknown for want of a rate, which is asked for and fixes it", async () => {
    const { user, keptPreferences } = await atThePay({ pay: { base: 50000, currency: "EUR" }, preferences: HOME });
    expect(worth()).toHaveTextContent("Pay is unknown until you give a rate for EUR.");
    await user.type(field("Rate for EUR"), "0.9");
    expect(worth()).toHaveTextContent("£45,000 a year to you.");
    await waitFor(async () => expect(await keptPreferences()).toEqual({ ...HOME, rates: { EUR: 0.9 } }));
  });

  it.each<[string, Kept, string]>([
    ["a base salary", { preferences: HOME }, "until you give a base salary"],
    ["a currency of your own", { pay: { base: 1 } }, "until you say which currency you think in"],
    ["a scale", { pay: { base: 1 }, preferences: { currency: "GBP" } }, "until you say what you need, and from which"],
    ["a floor", { pay: { base: 1 }, preferences: { currency: "GBP", target: 9 } }, "until you say what you need."],
    ["a target", { pay: { base: 1 }, preferences: { currency: "GBP", floor: 9 } }, "until you say from which figure"],
  ])("is unknown without %s", async (_what, kept, words) => {
    await atThePay(kept);
    expect(worth()).toHaveTextContent(words);
  });
});

describe("what you measure pay by", () => {
  it("is not saved while enough is no more than what you need", async () => {
    const { user, keptPreferences } = await atThePay({ preferences: HOME });
    const target = field("More would not change your choice");
    await user.clear(target);
    await user.type(target, "30000");
    expect(target).toBeInvalid();
    expect(target).toHaveAccessibleDescription(/Not saved: this has to be more than what you need, £30,000\./);
    await user.type(target, "0");
    expect(target).toBeValid();
    await waitFor(async () => expect(await keptPreferences()).toEqual({ ...HOME, target: 300000 }));
  });

  it("can be moved up as a whole, floor first", async () => {
    const { user, keptPreferences } = await atThePay({ preferences: HOME });
    await user.clear(field("What you need"));
    await user.type(field("What you need"), "70000");
    expect(field("More would not change your choice")).toBeInvalid();
    await user.clear(field("More would not change your choice"));
    await user.type(field("More would not change your choice"), "90000");
    await waitFor(async () =>
      expect(await keptPreferences()).toEqual({ currency: "GBP", floor: 70000, target: 90000 }),
    );
  });

  it("loses rates that were meant for another currency, and can have them back", async () => {
    const kept = { ...HOME, rates: { EUR: 0.9 } };
    const { user, keptPreferences } = await atThePay({ pay: { base: 50000, currency: "EUR" }, preferences: kept });
    await user.selectOptions(field("Your currency"), "USD");
    await waitFor(async () => expect(await keptPreferences()).toEqual({ ...HOME, currency: "USD" }));
    expect(worth()).toHaveTextContent("Pay is unknown until you give a rate for EUR.");
    await user.click(screen.getByRole("button", { name: "Undo your currency" }));
    await waitFor(async () => expect(await keptPreferences()).toEqual(kept));
    expect(field("Rate for EUR")).toHaveValue("0.9");
  });

  it("counts as many years as you say", async () => {
    const { user, keptPreferences } = await atThePay({ pay: { base: 40000, signOn: 4000 }, preferences: HOME });
    await user.click(screen.getByRole("radio", { name: "4 years" }));
    await waitFor(async () => expect(await keptPreferences()).toEqual({ ...HOME, horizonYears: 4 }));
    expect(worth()).toHaveTextContent("£41,000 a year to you.");
  });
});

describe("the question of the pay in the questionnaire", () => {
  const STEP = "/offers/harbor/answer/pay";

  it("is not skipped by Enter in a field, and goes on by its button", async () => {
    const { user, history, keptPay } = await atThePay({}, STEP);
    await user.type(field("Base salary a year"), "46500{Enter}");
    await user.type(field("What you need"), "30000{Enter}");
    expect(history.at(-1)).toBe(STEP);
    await user.click(screen.getByRole("button", { name: /Next question|See what it comes to/ }));
    expect(history.at(-1)).not.toBe(STEP);
    await waitFor(async () => expect(await keptPay()).toEqual({ base: 46500 }));
  });

  it("is cleared and taken back", async () => {
    const { user, keptPay } = await atThePay({ pay: { base: 46500 } }, STEP);
    await user.click(screen.getByRole("button", { name: "Clear the pay" }));
    expect(field("Base salary a year")).toHaveValue("");
    await waitFor(async () => expect(await keptPay()).toBeUndefined());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(field("Base salary a year")).toHaveValue("46500");
  });
});

describe("a figure that was typed over", () => {
  const known = { pay: { base: 46500 }, preferences: HOME };

  it("can be taken back as a whole, by the next stop or by Ctrl Z elsewhere, and the focus is in its field", async () => {
    const { user, keptPay } = await atThePay(known);
    const base = field("Base salary a year");
    await user.clear(base);
    await user.type(base, "52000");
    await expect.poll(keptPay).toMatchObject({ base: 52000 });
    expect(screen.getByText("Was “46500”.")).toBeVisible();
    await user.tab();
    expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect.poll(keptPay).toEqual(known.pay);
    expect(base).toHaveValue("46500");
    expect(base).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("what was empty before needs no way back, nor what is as it was", async () => {
    const { user } = await atThePay(known);
    await user.type(field("Sign-on"), "2000");
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
    await user.type(field("Base salary a year"), "1{Backspace}");
    expect(screen.queryByRole("button", { name: "Undo" })).not.toBeInTheDocument();
  });

  it("pay that was cleared on the question's page comes back by Ctrl Z", async () => {
    const { user, keptPay } = await atThePay(known, "/offers/harbor/answer/pay");
    await user.click(screen.getByRole("button", { name: "Clear the pay" }));
    await expect.poll(keptPay).toBeUndefined();
    expect(screen.getByText("The pay was cleared.")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    await expect.poll(keptPay).toEqual(known.pay);
  });

  it.each([
    ["What you need", "30000", "30000", "41000"],
    ["More would not change your choice", "70000", "70000", "90000"],
    ["Rate for EUR", "0.85", "0.85", "8.5"],
  ])("so can what all pay is measured by: %s", async (label, was, shown, typed) => {
    const preferences = { currency: "GBP", floor: 30_000, target: 70_000, rates: { EUR: 0.85 } };
    const { user, keptPreferences } = await atThePay({ pay: { base: 60_000, currency: "EUR" }, preferences });
    const input = field(label);
    expect(input).toHaveValue(was);
    await user.clear(input);
    await user.type(input, typed);
    await expect.poll(async () => JSON.stringify(await keptPreferences())).toContain(typed);
    expect(screen.getByText(`Was “${shown}”.`)).toBeVisible();
    await user.tab();
    expect(screen.getByRole("button", { name: /^Undo/ })).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect.poll(keptPreferences).toEqual(preferences);
    expect(input).toHaveValue(was);
    expect(input).toHaveFocus();
  });

  it("the years that count and one's own currency have their way back where they were changed", async () => {
    const preferences = { currency: "GBP", horizonYears: 4, rates: { EUR: 0.85 } };
    const { user, keptPreferences } = await atThePay({ pay: { base: 60_000, currency: "EUR" }, preferences });
    screen.getByRole("radio", { name: "4 years" }).focus();
    await user.keyboard("{ArrowLeft}");
    await expect.poll(async () => (await keptPreferences())?.horizonYears).toBe(3);
    await user.tab();
    expect(screen.getByRole("button", { name: "Undo years that count" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await expect.poll(keptPreferences).toEqual(preferences);
    await user.selectOptions(screen.getByRole("combobox", { name: "Your currency" }), "CHF");
    expect(screen.getByText("Was GBP. Rates into it were removed.")).toBeVisible();
    screen.getByRole("heading", { level: 1 }).focus();
    await user.keyboard("{Control>}z{/Control}");
    await expect.poll(keptPreferences).toEqual(preferences);
  });
});
