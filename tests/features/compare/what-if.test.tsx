import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { theSamples } from "../../builders/a-case.ts";
import { openCompare } from "./open-compare.tsx";

const panel = (): ReturnType<typeof within> => within(screen.getByRole("region", { name: "What if?" }));

const trying = async (offer: string, question: string, answer: string): Promise<void> => {
  await userEvent.selectOptions(panel().getByLabelText("Offer"), offer);
  await userEvent.selectOptions(panel().getByLabelText("Question"), question);
  await userEvent.selectOptions(panel().getByLabelText("Answer"), answer);
};

const scoreInRanking = (name: string): string =>
  within(screen.getByRole("article", { name })).getByRole("img").getAttribute("aria-label") ?? "";

describe("trying an answer", () => {
  it("says what it would do to the score and the ranking, and saves nothing", async () => {
    const { kept } = await openCompare(theSamples);
    const before = scoreInRanking("Harbor Health");
    await trying("harbor", "post-launch-review", "never");
    expect(await panel().findByText(/Harbor Health would stay at 71 \(−0\.\d before rounding\)/)).toBeVisible();
    expect(await panel().findByText(/It would still be first\./)).toBeVisible();
    expect(scoreInRanking("Harbor Health")).toBe(before);
    expect((await kept()).offers?.[0]?.answers?.["post-launch-review"]?.choice).toBe("unknown");
  });

  it("kept, it is the answer, known as a guess, with the note that was there", async () => {
    const { kept } = await openCompare(theSamples);
    const before = scoreInRanking("Harbor Health");
    await trying("harbor", "post-launch-review", "never");
    await userEvent.click(panel().getByRole("button", { name: "Keep this answer" }));
    await expect.poll(() => scoreInRanking("Harbor Health")).not.toBe(before);
    expect(panel().queryByRole("button", { name: "Keep this answer" })).toBeNull();
    await expect
      .poll(async () => (await kept()).offers?.[0]?.answers?.["post-launch-review"])
      .toEqual({ choice: "never", evidence: "guess", note: "Forgot to ask." });
  });

  it("an answer that is known keeps how it is known", async () => {
    const { kept } = await openCompare(theSamples);
    await trying("harbor", "mentor", "unknown");
    await userEvent.selectOptions(panel().getByLabelText("Answer"), "nobody");
    expect(panel().getByLabelText("How would you know?")).toHaveValue("written");
    await userEvent.click(panel().getByRole("button", { name: "Keep this answer" }));
    await expect
      .poll(async () => (await kept()).offers?.[0]?.answers?.["mentor"])
      .toMatchObject({ choice: "nobody", evidence: "written" });
  });

  it("dropped, nothing remains of it", async () => {
    const { kept } = await openCompare(theSamples);
    const before = (await kept()).offers;
    await trying("harbor", "post-launch-review", "never");
    await userEvent.click(panel().getByRole("button", { name: "Drop it" }));
    expect(panel().queryByText(/would go from/)).toBeNull();
    expect(panel().getByLabelText("Answer")).toHaveValue("");
    expect((await kept()).offers).toEqual(before);
  });

  it("another question starts with no answer picked", async () => {
    await openCompare(theSamples);
    await trying("harbor", "post-launch-review", "never");
    await userEvent.selectOptions(panel().getByLabelText("Question"), "mentor");
    expect(panel().getByLabelText("Answer")).toHaveValue("");
    expect(panel().queryByRole("button", { name: "Keep this answer" })).toBeNull();
  });

  it("says who would come first instead, when that changes", async () => {
    await openCompare({
      ...theSamples,
      offers: [
        { id: "a", employer: "Alder", title: "", answers: { mentor: { choice: "regular-time", evidence: "written" } } },
        { id: "b", employer: "Birch", title: "" },
      ],
    });
    await trying("a", "mentor", "nobody");
    expect(await panel().findByText(/Birch would come first instead of Alder\./)).toBeVisible();
  });
});
