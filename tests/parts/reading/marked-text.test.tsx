import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { MarkedText } from "../../../src/parts/reading/marked-text.tsx";

const TEXT = "<b>Bold</b> words.\n\nA mentor sits beside you. A mentor leaves.";

const placeOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const marks = (): readonly (string | null)[] => [...document.querySelectorAll("mark")].map((mark) => mark.textContent);

describe("a text with its places marked", () => {
  it("is shown letter for letter, and its markup is text", () => {
    const { container } = render(<MarkedText text={TEXT} places={[placeOf("A mentor sits beside you.")]} />);
    expect(container.textContent).toBe(TEXT);
    expect(container.querySelector("b")).toBeNull();
    expect(marks()).toEqual(["A mentor sits beside you."]);
  });

  it("marks places in the text's order, however they come", () => {
    render(<MarkedText text={TEXT} places={[placeOf("A mentor leaves."), placeOf("<b>Bold</b> words.")]} />);
    expect(marks()).toEqual(["<b>Bold</b> words.", "A mentor leaves."]);
  });

  it("is left without a fault where the browser scrolls with a promise", () => {
    const scroll = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => Promise.resolve());
    const { unmount } = render(<MarkedText text={TEXT} places={[placeOf("A mentor leaves.")]} />);
    expect(() => unmount()).not.toThrow();
    expect(scroll).toHaveBeenCalled();
    scroll.mockRestore();
  });

  it("of places that overlap the first is marked, and no letter is shown twice", () => {
    const { container } = render(
      <MarkedText text={TEXT} places={[placeOf("A mentor sits beside you."), placeOf("sits beside you. A mentor")]} />,
    );
    expect(container.textContent).toBe(TEXT);
    expect(marks()).toEqual(["A mentor sits beside you."]);
  });

  it("a text without places, and one that runs from right to left, stand as they are", () => {
    render(<MarkedText text="צוות של שישה" places={[]} />);
    expect(screen.getByText("צוות של שישה")).toHaveAttribute("dir", "auto");
    expect(marks()).toEqual([]);
  });
});
