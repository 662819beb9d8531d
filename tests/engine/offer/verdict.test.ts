import { describe, expect, it } from "vitest";
import { verdictOf } from "../../../src/engine/offer/verdict.ts";
import { aFlag, aRubricWithFlags } from "../../builders/a-flag.ts";

const users = { question: "users", is: ["none"] };
const rubric = aRubricWithFlags(
  aFlag("grave", users, "weak"),
  aFlag("as-grave", users, "weak"),
  aFlag("serious", users, "good"),
  aFlag("good-news", users),
);
const raised = (...ids: string[]) => ids.map((id) => ({ id, state: "raised" as const }));

describe("the verdict", () => {
  it("is the highest band that the unrounded score reaches", () => {
    const scores = [100, 70, 70 - 1e-12, 69.99, 50, 49.6, 0];
    expect(scores.map((score) => verdictOf(rubric, score, 1, []).band).join(" ")).toBe(
      "strong strong strong good good weak weak",
    );
  });

  it("is too early with less than half the weight answered, whatever is raised", () => {
    expect(verdictOf(rubric, 90, 0.49, raised("grave"))).toEqual({ band: "too-early", cappedBy: null });
    expect(verdictOf(rubric, 90, 0.5 - 1e-12, []).band).toBe("strong");
  });

  it("is lowered to the lowest ceiling of the raised flags, and names the gravest that lowered it", () => {
    expect(verdictOf(rubric, 90, 1, raised("serious"))).toEqual({ band: "good", cappedBy: "serious" });
    expect(verdictOf(rubric, 90, 1, raised("serious", "grave", "as-grave"))).toEqual({
      band: "weak",
      cappedBy: "grave",
    });
  });

  it("is not lowered by a ceiling above it, by a flag without one, or by one that is only possible", () => {
    expect(verdictOf(rubric, 60, 1, raised("serious", "good-news"))).toEqual({ band: "good", cappedBy: null });
    expect(verdictOf(rubric, 90, 1, [{ id: "grave", state: "possible" }])).toEqual({ band: "strong", cappedBy: null });
  });

  it("is in the lowest band when the score is below all", () => {
    const bands = rubric.bands.filter(({ id }) => id !== "weak");
    expect(verdictOf({ ...rubric, bands }, 10, 1, [])).toEqual({ band: "good", cappedBy: null });
    const raisedFloor = rubric.bands.map((band) => (band.id === "weak" ? { ...band, from: 20 } : band));
    expect(verdictOf({ ...rubric, bands: raisedFloor }, 10, 1, []).band).toBe("weak");
  });
});
