import { readdirSync, readFileSync } from "node:fs";
import { readText } from "../../src/reading/read-text.ts";
import type { Passage } from "../../src/reading/reading.ts";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";

/** A sentence of ours with what it speaks to; `none` where it speaks to no question. */
export interface Written {
  readonly text: string;
  readonly question: string;
  readonly option: string;
}

const ofFile = (file: URL): readonly Written[] => {
  let [question, option] = ["", ""];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("## ")) [question = "", option = ""] = line.slice(3).split(" ");
      return line === "" || line.startsWith("#") ? [] : [{ text: line, question, option }];
    });
};

/** The sentences of a folder beside this file. */
export const writtenIn = (name: string): readonly Written[] => {
  const folder = new URL(`${name}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => ofFile(new URL(file, folder)));
};

export const passagesOf = (text: string): readonly Passage[] =>
  readText(bundledRubric, bundledSigns, `Notes of a call\n\n${text}`, { kind: "notes" }).passages;

/** What is found of a sentence for the question that it speaks to. */
export const told = ({ text, question }: Written): Passage | undefined =>
  passagesOf(text).find((passage) => passage.question === question);

/** Suggested options that aren't the sentence's own, beside how many were suggested. */
export const suggestedWrongly = (
  sentences: readonly Written[],
): { readonly sure: number; readonly wrong: readonly (Written & { readonly choice: string })[] } => {
  const sure = sentences.flatMap((each) => {
    const choice = told(each)?.choice ?? null;
    return choice === null ? [] : [{ ...each, choice }];
  });
  return { sure: sure.length, wrong: sure.filter(({ option, choice }) => option !== choice) };
};
