import { describe, expect, it } from "vitest";
import { answersCsv } from "../../../src/exports/csv/answers-csv.ts";
import { offersCsv } from "../../../src/exports/csv/csv.ts";
import { toLink } from "../../../src/exports/link/link.ts";
import { toldByText } from "../../../src/features/import/told-by-text.ts";
import { writeOffers } from "../../../src/offers/write-offers.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";

describe("what a text is, whatever its name", () => {
  it("tells an offers file, also a broken one, by how it begins", () => {
    for (const text of [writeOffers(theSamples), `\uFEFF${writeOffers(theSamples)}`, "{", " [1]", "", "\n"]) {
      expect(toldByText(text)).toEqual({ kind: "offers" });
    }
  });

  it("tells answers by their columns", () => {
    const text = answersCsv(bundledRubric, theSamples, { notes: true });
    expect(toldByText(text)).toEqual({ kind: "answers" });
    expect(toldByText(`"offer";"employer";"title";"question";"choice"\r\n`)).toEqual({ kind: "answers" });
  });

  it("finds a link in a mail", async () => {
    const link = await toLink(bundledRubric, theSamples);
    const text = `Here it is:\n\nhttps://first-rung.example/#${link}\n\nBest, Dana`;
    expect(toldByText(text)).toEqual({ kind: "link" });
  });

  it("tells results, a comparison and a report by how they begin", () => {
    expect(toldByText(offersCsv(aCase(theSamples)))).toEqual({ kind: "results" });
    expect(toldByText('{\n  "format": "first-rung/comparison"')).toEqual({ kind: "comparison" });
    expect(toldByText("<!doctype html>\n<html>")).toEqual({ kind: "report" });
  });

  it("says what something else is", () => {
    expect(toldByText("BEGIN:VCALENDAR\r\n")).toMatchObject({ found: "a calendar" });
    expect(toldByText("# Harbor Health is ahead")).toEqual({ kind: "other", found: '"# Harbor Health is ahead"' });
  });
});
