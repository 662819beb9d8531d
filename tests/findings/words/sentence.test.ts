import { describe, expect, it } from "vitest";
import { capitalised, lowered, paragraph, quoted, sentence } from "../../../src/findings/words/sentence.ts";

describe("labels inside sentences", () => {
  it.each([
    ["Nobody uses what you would make.", "nobody uses what you would make"],
    ["AI is in the adverts", "AI is in the adverts"],
    ["I don't know", "I don't know"],
    ["MLOps and platform", "MLOps and platform"],
    ["A demo", "a demo"],
    ["", ""],
  ])("%s becomes %s", (label, inside) => expect(lowered(label)).toBe(inside));

  it("a sentence starts with a capital and ends in one mark", () => {
    expect(sentence("strong on pay")).toBe("Strong on pay.");
    expect(sentence("ahead of Acme Inc.")).toBe("Ahead of Acme Inc.");
    expect(sentence("who is it?")).toBe("Who is it?");
    expect(sentence("they said “yes.”")).toBe("They said “yes.”");
    expect(sentence("  ")).toBe("");
  });

  it("a first letter outside the basic plane is a letter too", () => {
    expect(capitalised("𐐨a")).toBe("𐐀a");
  });

  it("what is missing leaves no gap in a paragraph", () => {
    expect(paragraph("One.", null, undefined, "", "Two.")).toBe("One. Two.");
  });

  it("a quotation loses its full stop", () => {
    expect(quoted(" You watch. ")).toBe("“You watch”");
  });
});
