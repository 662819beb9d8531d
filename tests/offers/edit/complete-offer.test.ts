import { describe, expect, it } from "vitest";
import { completeOffer } from "../../../src/offers/edit/complete-offer.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const known = anOffer("a", {
  location: "Leeds",
  replyBy: "2026-12-04",
  status: "accepted",
  pay: { base: 42_000 },
  answers: {
    users: { choice: "some", note: "Saw it", also: [{ choice: "many", quote: "Lots" }] },
    mentor: { choice: "named", note: "Dana" },
    review: { choice: "unknown" },
  },
});

describe("an offer that came as a part", () => {
  it("keeps what the part doesn't tell", () => {
    const { pay, location, replyBy, status } = completeOffer(known, anOffer("a"));
    expect({ pay, location, replyBy, status }).toEqual({
      pay: { base: 42_000 },
      location: "Leeds",
      replyBy: "2026-12-04",
      status: "accepted",
    });
  });

  it("has the part's answers and no others", () => {
    expect(completeOffer(known, anOffer("a")).answers).toBeUndefined();
    const answers = { users: { choice: "many" } };
    expect(completeOffer(known, anOffer("a", { answers })).answers).toEqual(answers);
  });

  it("keeps the words that came with an answer for as long as the answer stays", () => {
    const answers = {
      users: { choice: "some", evidence: "written", also: [{ choice: "many" }, { choice: "some" }] },
      mentor: { choice: "nobody" },
    };
    expect(completeOffer(known, anOffer("a", { answers })).answers).toEqual({
      users: {
        choice: "some",
        evidence: "written",
        note: "Saw it",
        also: [{ choice: "many", quote: "Lots" }, { choice: "some" }],
      },
      mentor: { choice: "nobody" },
    });
  });

  it("takes newer words where there are some", () => {
    const answers = { mentor: { choice: "named", note: "Yusuf" } };
    expect(completeOffer(known, anOffer("a", { answers })).answers).toEqual(answers);
  });
});
