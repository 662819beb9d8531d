import { describe, expect, it, vi } from "vitest";
import { htmlText } from "../../../src/material/html-text.ts";
import { htmlOnPage, takeHtml } from "../../../src/state/reading/html-on-page.ts";

const PAGE =
  "<html><head><title>Job</title><style>p{}</style></head><body><h1>Data &amp; ML\n Engineer</h1><script>alert(1)</script><p>You <b>deploy</b> models.<ul><li>One<li>Two</ul></body></html>";
const LINES = "Data & ML Engineer\nYou deploy models.\nOne\nTwo";

describe("an HTML file on the page", () => {
  it("becomes its text, a paragraph a line, as the command's reader has it", () => {
    expect(htmlOnPage(PAGE)).toBe(LINES);
    expect(htmlText(PAGE)).toBe(LINES);
  });

  it("runs nothing and loads nothing", () => {
    const run = vi.fn<() => void>();
    vi.stubGlobal("ran", run);
    const hostile = `<img src="x" onerror="ran()"><svg onload="ran()"></svg><script>ran()</script><p>Left</p>`;
    expect(htmlOnPage(hostile)).toBe("Left");
    expect(run).not.toHaveBeenCalled();
    expect(document.querySelector("img, svg, script")).toBeNull();
    vi.unstubAllGlobals();
  });

  it.each(["<".repeat(200_000), "<div>".repeat(2_000), "<!--".repeat(50_000), "\u0000<p>a</p>", "&#0;&bogus;"])(
    "of one endless kind of thing is read or refused",
    (html) => {
      const taken = takeHtml(new TextEncoder().encode(html));
      expect("text" in taken || "found" in taken).toBe(true);
    },
  );

  it("that isn't text, or has none, says why", () => {
    expect(takeHtml(new Uint8Array([0x66, 0xfc, 0x72]))).toEqual({ found: "bytes that are not text in UTF-8" });
    expect(takeHtml(new TextEncoder().encode("<p> </p>"))).toEqual({ found: "no text" });
  });
});
