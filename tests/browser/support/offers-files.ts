import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import type { Offer, OffersFile } from "../../../src/offers/schema.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { theRubric } from "../../builders/rubric-files.ts";
import { visit } from "./steps.ts";

const samples: OffersFile = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../rubric/samples/three-offers.json`, "utf8"),
);
const [harbor, northwind, lumen] = samples.offers ?? [];
const known = [harbor, northwind, lumen].filter((offer) => offer !== undefined);

/** The samples' answers under other names, so many times. */
const named = (names: readonly string[]): Offer[] =>
  names.map((employer, index) => ({
    ...anOffer(`offer-${index}`, { employer }),
    answers: { ...known[index % known.length]?.answers },
    ...(index % 4 !== 3 && { pay: { ...known[index % known.length]?.pay } }),
  }));

const { preferences } = samples;
const withPay = (offers: readonly Offer[]): OffersFile => anOffersFile(offers, { ...(preferences && { preferences }) });

/** Files at the edges of what the pages have to show. */
export const EDGES: Readonly<Record<string, OffersFile>> = {
  "twelve offers": withPay(named(Array.from({ length: 12 }, (_, index) => `Employer ${index + 1}`))),
  "two identical offers": withPay(
    ["Alder", "Birch"].map((employer) =>
      anOffer(employer.toLowerCase(), { employer, answers: { ...harbor?.answers } }),
    ),
  ),
  "nothing known": anOffersFile([anOffer("a"), anOffer("b"), anOffer("c")]),
  "one offer": withPay(named(["Alder"])),
  "long and right-to-left names": withPay(
    named([
      "The Incorporated Society for Extraordinarily Long Employer Names and Their Subsidiaries in Northern Europe",
      "شركة التعلم الآلي للخدمات اللوجستية",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "בית תוכנה (Tel Aviv) 2",
    ]),
  ),
};

/** Brings a file in as a person does who has said before what else matters to them. */
export const bringIn = async (page: Page, file: OffersFile): Promise<void> => {
  await visit(page, "/import");
  await page.getByLabel("Choose a file").setInputFiles({
    name: "offers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...file, app: { dismissed: ["what-else"], ...file.app } })),
  });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(file.offers?.length ?? 0);
};

/** What the page bundles can't be had here, so the rubric is read from its files. */
const asked = theRubric()
  .criteria.flatMap(({ questions }) => questions)
  .flatMap((question) => (question.kind === "choice" ? [question] : []));

/** An offer with every question answered on the same evidence, each this far up its options. */
const allBy = (id: string, employer: string, evidence: string, level: number): Offer =>
  anOffer(id, {
    employer,
    answers: Object.fromEntries(
      asked.flatMap(({ id: question, options }) => {
        const option = options[Math.round(level * (options.length - 1))];
        return option === undefined ? [] : [[question, { choice: option.id, evidence }]];
      }),
    ),
  });

/** One offer that is known from its recruiter alone, and one that is a little less good and in writing. */
export const RECRUITER_ONLY: OffersFile = anOffersFile([
  allBy("harbor", "Harbor Health", "recruiter", 0.75),
  allBy("northwind", "Northwind Logistics", "written", 0.5),
]);
