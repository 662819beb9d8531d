import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import { RUBRIC_FOLDER, theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();
const questions = rubric.criteria.flatMap((criterion) => criterion.questions);

const read = (path: string) => {
  const text = readFileSync(path, "utf8");
  const result = readOffers(text, path, rubric);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const offers = evaluate(buildModel(rubric, result.file)).offers;
  return {
    text,
    notices: result.notices,
    file: result.file,
    offers: new Map(offers.map((offer) => [offer.id, offer])),
  };
};

const samples = read(join(RUBRIC_FOLDER, "samples/three-offers.json"));
const sample = (id: string) => samples.offers.get(id);
const raised = (id: string) => sample(id)?.flags.flatMap(({ id: flag, state }) => (state === "raised" ? [flag] : []));

describe("the three sample offers", () => {
  it("are an offers file that leaves nothing to remark", () => {
    expect(samples.notices).toEqual([]);
  });

  it("show a clear first, a close second and a third", () => {
    expect([...samples.offers.keys()].map((id) => Math.round(sample(id)?.score ?? 0))).toEqual([71, 67, 42]);
    expect([...samples.offers.keys()].map((id) => sample(id)?.verdict.band)).toEqual(["strong", "strong", "weak"]);
  });

  it("read as three different lanes", () => {
    expect([...samples.offers.values()].map(({ lane }) => lane.id)).toEqual([
      "production-ml",
      "applied-science",
      "model-demos",
    ]);
  });

  it("have a flag cap the job that pays most", () => {
    const pay = [...samples.offers.values()].map((offer) => offer.pay?.adjusted ?? 0);
    expect(sample("lumen")?.pay?.adjusted).toBe(Math.max(...pay));
    expect(sample("lumen")?.verdict).toEqual({ band: "weak", cappedBy: "notebook-only" });
    expect(raised("lumen")).toEqual(["notebook-only", "demo-assembly", "title-mismatch"]);
  });

  it("leave about four in ten parts of the second open, with two voices that disagree", () => {
    expect(sample("northwind")?.answered).toBeCloseTo(0.615, 3);
    expect(sample("northwind")?.offer.answers?.["after-launch"]?.also).toHaveLength(1);
    expect(raised("northwind")).toEqual(["may-not-last"]);
  });
});

const postings = read(join(import.meta.dirname, "../gold/real-postings.json"));

describe("six real postings, filled in from what their text says", () => {
  it("are an offers file that leaves nothing to remark", () => {
    expect(postings.notices).toEqual([]);
  });

  it("name no employer and quote nothing", () => {
    expect(postings.text).not.toContain('"quote"');
    expect(postings.file.offers?.every(({ id, employer }) => employer === id && /^posting-p\d{3}$/.test(id))).toBe(
      true,
    );
  });

  it("leave most questions open, so that every verdict is too early", () => {
    const open = [...postings.offers.values()].map(
      ({ beliefs }) => questions.length - beliefs.filter(({ known }) => known).length,
    );
    expect(open).toEqual([21, 21, 21, 22, 22, 16]);
    expect([...postings.offers.values()].map(({ verdict }) => verdict.band)).toEqual(Array(6).fill("too-early"));
  });
});
