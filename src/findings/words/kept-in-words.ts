import { lookup } from "../../offers/lookup.ts";
import { ownOffers, ownWork } from "../../offers/own-work.ts";
import { fieldOf } from "../../offers/plain-record.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { workInWords } from "../keeping/backup-sentence.ts";
import { counted } from "./counts-in-words.ts";
import { capitalised } from "./sentence.ts";

const KB = 1000;

/** "about 340 kB", "about 2.1 MB"; no finer, as browsers round it themselves. Bytes. */
export const roomInWords = (bytes: number): string => {
  if (bytes < 100 * KB) return "less than 100 kB";
  if (bytes < 995 * KB) return `about ${Math.round(bytes / (10 * KB)) * 10} kB`;
  return `about ${(bytes / (KB * KB)).toFixed(1)} MB`;
};

/** "Three offers with 41 answers and figures, and two samples." */
export const workKeptInWords = (file: OffersFile): string => {
  const own = ownOffers(file).length;
  const samples = (file.offers?.length ?? 0) - own;
  const parts = [
    ...(own > 0 ? [`${counted(own, "offer")} with ${workInWords(ownWork(file))}`] : []),
    ...(samples > 0 ? [counted(samples, "sample offer")] : []),
  ];
  return parts.length === 0 ? "No offer yet." : `${capitalised(parts.join(", and "))}.`;
};

/** Whose offers a file holds: "Harbor Health, Lumen Labs and two more". Employers as they were typed. */
export const employersInWords = ({ offers = [] }: OffersFile): string => {
  const names = offers.map(({ employer }) => employer);
  if (names.length <= 3) return names.join(", ");
  return `${names.slice(0, 2).join(", ")} and ${counted(names.length - 2, "more", "more")}`;
};

const SETTINGS: Readonly<Record<string, string>> = {
  preferences: "Your weights and preferences",
  app: "What the page remembers of your choices",
  rubric: "Which rubric your answers are for",
  rest: "Parts of a file that this page does not know",
};

/** What a row was that could not be read: the employer's name where it still says one. */
export const setAsideTitle = (table: "offers" | "settings", key: string, row: unknown): string => {
  if (table === "settings") return lookup(SETTINGS, key) ?? "A setting";
  const employer = fieldOf(fieldOf(row, "offer"), "employer");
  return typeof employer === "string" && employer.trim() !== "" ? employer : `An offer without a name (${key})`;
};
