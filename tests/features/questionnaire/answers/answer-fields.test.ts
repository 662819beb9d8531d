import { describe, expect, it } from "vitest";
import { answerOf, fieldsOf } from "../../../../src/features/questionnaire/answers/answer-fields.ts";
import { changedVoice } from "../../../../src/features/questionnaire/answers/changed-voice.ts";
import type { Answer } from "../../../../src/offers/schema.ts";

const SAM = { choice: "rota", evidence: "written", from: "Sam", quote: "you would be on it" };
const ALEX = { choice: "team-watch", evidence: "recruiter", quote: "my team would" };
const HEARD: Answer = { choice: "rota", also: [ALEX, SAM] };
const fields = fieldsOf(HEARD);
const [alex, sam] = fields.also;
if (alex === undefined || sam === undefined) throw new Error("two voices");
const heardIn = (also: typeof fields.also): Answer["also"] => answerOf({ ...fields, also }, HEARD)?.also;

describe("the words of a voice, which its form doesn't show,", () => {
  it("stay with it when one before it is removed", () => {
    expect(heardIn([sam])).toEqual([SAM]);
    expect(heardIn([alex])).toEqual([ALEX]);
  });

  it("stay with it when something else of it is changed, and go to no new voice", () => {
    expect(heardIn([{ ...alex, choice: "nobody", note: "hm" }, sam])).toEqual([
      { ...ALEX, choice: "nobody", note: "hm" },
      SAM,
    ]);
    expect(heardIn([alex, sam, { ...alex, choice: "nobody" }])).toEqual([
      ALEX,
      SAM,
      { choice: "nobody", evidence: "recruiter" },
    ]);
  });

  it("stay with each of two that say the same", () => {
    const twice: Answer = { choice: "rota", also: [ALEX, { ...ALEX, quote: "we would" }] };
    const { also } = fieldsOf(twice);
    expect(answerOf({ ...fields, also }, twice)?.also).toEqual(twice.also);
  });

  it("stay where one before it says nothing for a moment", () => {
    expect(heardIn([{ ...alex, choice: "" }, sam])).toEqual([SAM]);
  });
});

describe("which voice was changed", () => {
  it.each([
    ["one that is gone", [sam], { part: "voices", isGone: true, before: "team-watch" }],
    ["the last that is gone", [alex], { part: "voices", isGone: true, before: "rota" }],
    ["another option", [alex, { ...sam, choice: "nobody" }], { part: "voice 1", isGone: false, before: "rota" }],
    ["a new one", [alex, sam, { ...sam, choice: "nobody" }], { part: "voice 2", isGone: false, before: "" }],
    ["a word", [alex, { ...sam, note: "hm" }], null],
  ])("%s", (_, now, changed) => {
    expect(changedVoice(now, fields.also)).toEqual(changed);
  });

  it("one of two that say the same", () => {
    expect(changedVoice([alex], [alex, alex])).toEqual({ part: "voices", isGone: true, before: "team-watch" });
  });
});
