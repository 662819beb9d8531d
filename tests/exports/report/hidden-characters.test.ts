import { describe, expect, it } from "vitest";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import { aCase } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const file = anOffersFile([
  anOffer("a", {
    employer: "Har\u202Ebor",
  }),
  anOffer("b", { employer: "Lu\u200Bmen" }),
]);
const told = reportContent(aCase(file), "2026-11-23", {});

describe("what can't be seen in names, in a report", () => {
  it.each([
    [
      "the HTML, but for the data that opens again",
      toHtml(told, file).replaceAll(/<script type="application\/json"[^>]*>.*?<\/script>/gsu, ""),
    ],
    ["the Markdown", toMarkdown(told)],
  ])("turns nothing around in %s", (_, text) => {
    expect(text).not.toMatch(/[\u202A-\u202E\u200B]/u);
    expect(text).toContain("Lumen");
  });
});
