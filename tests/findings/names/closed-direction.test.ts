import { describe, expect, it } from "vitest";
import { closedDirection } from "../../../src/findings/names/hidden-characters.ts";
import { bareQuote, quoted } from "../../../src/findings/words/sentence.ts";

describe("a text that turns the direction", () => {
  it.each([
    ["plain", "plain"],
    ["\u202Eabc", "\u202Eabc\u202C"],
    ["\u2067abc", "\u2067abc\u2069"],
    ["\u2066a\u202Bb", "\u2066a\u202Bb\u202C\u2069"],
    ["\u2066a\u202Bb\u2069", "\u2066a\u202Bb\u2069"],
    ["\u202Eabc\u202C\u202C", "\u202Eabc\u202C\u202C"],
  ])("%j ends as %j", (text, closed) => expect(closedDirection(text)).toBe(closed));
});

describe("a quote that has its marks already", () => {
  it.each([
    ["“we own it”", "we own it"],
    ['"we own it"', "we own it"],
    ["‘we own it’", "we own it"],
    ["«we own it»", "we own it"],
    ["„we own it“", "we own it"],
    ["we “own” it", "we “own” it"],
    ["“a” and “b”", "“a” and “b”"],
    ["“", "“"],
  ])("%s is told as %s", (text, bare) => {
    expect(bareQuote(text)).toBe(bare);
    expect(quoted(text)).toBe(`“${bare}”`);
  });
});
