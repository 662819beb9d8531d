import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import type { ReportOptions } from "../../../src/findings/report/report-options.ts";
import { aCase } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const file = anOffersFile([
  anOffer("harbor", {
    employer: "Harbor",
    material: [
      {
        id: "t1",
        title: "The advert",
        kind: "posting",
        added: "2026-11-28",
        text: "Harbor hires.\n\n<b>You</b> *deploy*.",
      },
    ],
  }),
  anOffer("lumen", { employer: "Lumen" }),
]);

const report = (options: ReportOptions) => reportContent(aCase(file), "2026-11-28", options);

describe("the texts in a report", () => {
  it("stay out unless they are asked for", () => {
    expect(report({}).texts).toBeNull();
    expect(JSON.stringify(report({ sections: { notes: true, evidence: true } }))).not.toContain("deploy");
  });

  it("stand whole under their offer where they are ticked, as data", () => {
    const content = report({ sections: { texts: true } });
    expect(content.texts).toMatchObject([
      {
        name: "Harbor",
        texts: [{ title: "The advert", kind: "Job posting", paragraphs: ["Harbor hires.", "<b>You</b> *deploy*."] }],
      },
    ]);
    const markdown = toMarkdown(content);
    expect(markdown).toContain("## Texts");
    expect(markdown).not.toContain("<b>");
    expect(markdown).not.toMatch(/[^\\]\*deploy/);
  });

  it("never stand beside letters for names: whose text it is stands all through it", () => {
    expect(report({ sections: { texts: true }, letters: true }).texts).toBeNull();
  });
});
