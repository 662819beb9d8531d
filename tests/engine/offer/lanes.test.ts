import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { laneReader } from "../../../src/engine/offer/lanes.ts";
import type { Offer } from "../../../src/offers/schema.ts";
import type { Lane } from "../../../src/rubric/schema.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const lane = (id: string, signs: Lane["signs"]): Lane => ({ id, title: id, summary: id, sources: ["P1"], signs });

const laneOf = (lanes: readonly Lane[], answers: NonNullable<Offer["answers"]>) => {
  const model = buildModel({ ...aSmallRubric, lanes }, { offers: [anOffer("harbor", { answers })] });
  return laneReader(model)(model.offers[0]?.beliefs ?? []);
};

const written = (choice: string) => ({ choice, evidence: "written" });

const builder = lane("builder", [
  { question: "after-launch", options: ["own"], strength: 3 },
  { question: "after-launch", options: ["watch"], strength: 1 },
  { question: "users", options: ["some", "many"], strength: 1 },
]);
const checker = lane("checker", [{ question: "users", options: ["many"], strength: 2 }]);

describe("lanes", () => {
  it("fit by the strength of their signs over the strength possible", () => {
    expect(laneOf([builder, checker], { "after-launch": written("own"), users: written("some") })).toEqual({
      id: "builder",
      fit: 1,
      next: { id: "checker", fit: 0 },
    });
    const { fit } = laneOf([builder, checker], { "after-launch": written("watch"), users: written("many") });
    expect(fit).toBe(1);
    expect(laneOf([builder], { "after-launch": written("watch"), users: written("many") }).fit).toBeCloseTo(2 / 4, 12);
  });

  it("count an answer as far as it is believed", () => {
    // A guess at an even prior of three: ½ + ½ · ⅓ on the option, ½ · ⅓ on each other.
    const { fit } = laneOf([builder], { "after-launch": { choice: "own", evidence: "guess" }, users: written("none") });
    expect(fit).toBeCloseTo(((2 / 3) * 3 + 1 / 6) / 4, 12);
  });

  it("are mixed when the best is not well ahead, and the two best are named", () => {
    expect(laneOf([builder, checker], { "after-launch": written("own"), users: written("many") })).toEqual({
      id: "mixed",
      fit: 1,
      first: { id: "builder", fit: 1 },
      next: { id: "checker", fit: 1 },
    });
  });

  it("are mixed when none fits well", () => {
    expect(laneOf([checker, builder], {})).toMatchObject({
      id: "mixed",
      first: { id: "builder" },
      next: { id: "checker" },
    });
  });

  it.each([
    ["shown where the fit is 0.6 to the last bit", [3, 2], "yes", 3 / 5],
    ["not shown a little below", [59, 41], "mixed", 0.59],
  ] as const)("are %s", (_, [own, many], id, fit) => {
    const signs = [
      { question: "after-launch", options: ["own"], strength: own },
      { question: "users", options: ["many"], strength: many },
    ];
    const shown = laneOf([lane("yes", signs), lane("no", [{ question: "users", options: ["many"], strength: 1 }])], {
      "after-launch": written("own"),
      users: written("none"),
    });
    expect(shown).toMatchObject({ id, fit });
  });

  it("are shown from 0.6 and 0.1 ahead, in spite of the last bit", () => {
    const even = (id: string, option: string) =>
      lane(id, [
        { question: "after-launch", options: [option], strength: 3 },
        { question: "users", options: ["none"], strength: 2 },
      ]);
    const shown = laneOf([even("yes", "own"), even("no", "never")], {
      "after-launch": written("own"),
      users: written("some"),
    });
    expect(shown).toMatchObject({ id: "yes", next: { id: "no", fit: 0 } });
    expect(shown.fit).toBeCloseTo(0.6, 12);
    const near = laneOf(
      [
        lane("a", [
          { question: "users", options: ["some"], strength: 0.7 },
          { question: "constructor", options: ["alone"], strength: 0.3 },
        ]),
        lane("b", [
          { question: "users", options: ["some"], strength: 0.6 },
          { question: "constructor", options: ["alone"], strength: 0.4 },
        ]),
      ],
      { users: written("some"), constructor: written("taught") },
    );
    expect(near).toMatchObject({ id: "a", next: { id: "b" } });
  });

  it("are told by answers alone: a sign over pay, or over a question that there isn't, is none", () => {
    const odd = lane("odd", [
      { question: "pay", options: ["below-floor"], strength: 5 },
      { question: "nowhere", options: ["own"], strength: 5 },
      { question: "after-launch", options: ["own"], strength: 1 },
    ]);
    expect(laneOf([odd], { "after-launch": written("own") }).fit).toBe(1);
    const none = lane("none", [{ question: "pay", options: ["below-floor"], strength: 5 }]);
    expect(laneOf([none], { "after-launch": written("own") }).fit).toBe(0);
  });

  it("have signs that speak of one question: another one's option of the same name is none", () => {
    const elsewhere = lane("elsewhere", [{ question: "users", options: ["own", "many"], strength: 1 }]);
    const answers = { "after-launch": written("own"), users: written("none") };
    expect(laneOf([elsewhere], answers).fit).toBe(0);
  });

  it("that are missing leave a mixed place", () => {
    expect(laneOf([], {})).toEqual({
      id: "mixed",
      fit: 0,
      first: { id: "mixed", fit: 0 },
      next: { id: "mixed", fit: 0 },
    });
  });
});
