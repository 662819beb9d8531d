import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasHidden, withHiddenShown, withoutNoWidth } from "../../../src/findings/names/hidden-characters.ts";
import { mixedScripts } from "../../../src/findings/names/names-from-elsewhere.ts";
import { inSentence } from "../../../src/findings/names/offer-name.ts";

describe("what can't be seen in a text", () => {
  it.each([
    ["a mark that turns the direction", "cv\u202Efdp.exe", "cv⟨U+202E⟩fdp.exe"],
    ["an isolate that is never closed", "a\u2067b", "a⟨U+2067⟩b"],
    ["a space of no width", "Har\u200Bbor", "Har⟨U+200B⟩bor"],
    ["a soft hyphen", "Har\u00ADbor", "Har⟨U+00AD⟩bor"],
    ["a joiner between letters that don't join", "Har\u200Dbor", "Har⟨U+200D⟩bor"],
    ["hidden tags", "ok\u{E0041}", "ok⟨U+E0041⟩"],
  ])("is shown: %s", (_, text, shown) => {
    expect(withHiddenShown(text)).toBe(shown);
    expect(hasHidden(text)).toBe(true);
  });

  it.each([
    ["Persian with its joiner", "می\u200Cخواهم"],
    ["a family of one emoji", "👩\u200D👧"],
    ["a flag with its tags", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"],
    ["Hebrew with a mark that only leans", "שלום\u200E!"],
    ["accents", "Zoë Čapek"],
  ])("nothing is hidden in %s", (_, text) => {
    expect(withHiddenShown(text)).toBe(text);
    expect(hasHidden(text)).toBe(false);
  });

  it("a name in a sentence reads as it looks", () => {
    expect(inSentence("Har\u200Bb\u202Eor\uFEFF")).toBe("Harb or");
    expect(withoutNoWidth("Har\u200Bbor")).toBe("Harbor");
  });

  it("whatever the text, nothing that turns a direction is left, and what was shown hides nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = withHiddenShown(text);
        expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
        expect(hasHidden(shown)).toBe(false);
      }),
    );
  });
});

describe("words that mix scripts", () => {
  it.each([
    ["H\u0430rbor", ["Latin", "Cyrillic"]],
    ["Micros\u03BFft", ["Latin", "Greek"]],
    ["Harbor", []],
    ["Яндекс Cloud", []],
    ["ソニーAI", []],
    ["Zoë & Björn 42", []],
  ])("%s: %j", (text, scripts) => {
    expect(mixedScripts(text)).toEqual(scripts);
  });
});
