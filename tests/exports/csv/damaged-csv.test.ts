import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { answersCsv } from "../../../src/exports/csv/answers-csv.ts";
import { readAnswersCsv } from "../../../src/exports/csv/read-answers-csv.ts";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { writeOffers } from "../../../src/offers/write-offers.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const read = (text: string) => readAnswersCsv(text, "a.csv", aSmallRubric);

/** What a table with something wrong in it comes to: an error of its own, or a file that can be used. */
const outcome = (text: string): "refused" | "accepted" => {
  const result = read(text);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    return "refused";
  }
  const again = readOffers(writeOffers(result.file), "a.json", aSmallRubric);
  expect(again.ok && again.file).toEqual(result.file);
  return "accepted";
};

describe("a damaged table of answers", () => {
  it("is read or refused with at least one problem, wherever its text is cut, doubled or overwritten", () => {
    const sign = fc.constantFrom(",", ";", "\t", '"', "'", "\r\n", "\n", "\r", "\uFEFF", "\u0000", "=", "unknown", "2");
    const put = fc.array(fc.oneof(sign, fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 3 });
    const damage = fc.record({ at: fc.nat(), length: fc.nat(20), put });
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric, 2), damage, (file, { at, length, put: other }) => {
        const text = answersCsv(aSmallRubric, file, { notes: true });
        const start = at % (text.length + 1);
        outcomes.add(outcome(text.slice(0, start) + other.join("") + text.slice(start + length)));
      }),
      { numRuns: 600 },
    );
    expect(outcomes).toEqual(new Set(["refused", "accepted"]));
  });

  it("with a cell of another kind is refused, or holds a file that can be compared", () => {
    const strange = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("", "unknown", "constructor", "__proto__", "0.5", "1e9", "-1", "NaN", "pay", "3", "some", "a"),
    );
    let accepted = 0;
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric, 2), fc.nat(), fc.nat(), strange, (file, row, column, cell) => {
        const lines = answersCsv(aSmallRubric, {
          ...file,
          offers: (file.offers ?? []).map((offer) => Object.assign({}, offer, { employer: "A", title: "T" })),
        }).split("\r\n");
        const at = row % (lines.length - 1);
        const cells = (lines[at] ?? "").split(",");
        cells[column % cells.length] = `"${cell.replaceAll('"', '""')}"`;
        const text = lines.with(at, cells.join(",")).join("\r\n");
        if (outcome(text) === "refused") return;
        accepted += 1;
        const result = read(text);
        expect(result.ok && compare(aSmallRubric, result.file).format).toBe("first-rung/comparison");
      }),
      { numRuns: 400 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
