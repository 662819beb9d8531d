import { describe, expect, it } from "vitest";
import { planForGaps } from "../../../src/findings/offer/plan-for-gaps.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, aCaseOf, theSamples } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const samples = aCase(theSamples);

describe("what to build up beside the chosen offer", () => {
  it("names where it gives least, most first, and never pay", () => {
    expect(planForGaps(samples, "harbor")?.gaps).toBe(
      "Harbor Health gives you least in evaluation depth, durable work and mentorship.",
    );
    expect(planForGaps(samples, "lumen")?.gaps).toMatch(/^Lumen Labs gives you least in production ownership/);
  });

  it("puts first what answers those gaps, with its paragraphs, and leaves nothing of the three out", () => {
    const steps = planForGaps(samples, "harbor")?.steps.flatMap(({ sources }) => sources);
    expect(steps?.[0]).toBe("P18");
    expect(steps?.toSorted()).toEqual(["P17", "P18", "P19"]);
  });

  it("an offer that loses next to nothing needs no plan", () => {
    const best = Object.fromEntries(
      bundledRubric.criteria.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          question.kind === "choice"
            ? [[question.id, { choice: question.options.at(-1)?.id ?? "", evidence: "written" }]]
            : [],
        ),
      ),
    );
    expect(planForGaps(aCaseOf([anOffer("a", { answers: best })]), "a")).toBeNull();
  });
});
