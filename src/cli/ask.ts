import { chosenRubric, countOption, rubricOption, type Setting } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { readOffersFiles } from "./input/read-offers-files.ts";
import { EXIT, type ExitCode, plainLine, refuse } from "./io.ts";
import { buildModel } from "../engine/build-model.ts";
import { compareModel } from "../engine/compare.ts";
import { COHORT_ABOVE } from "../engine/evaluate.ts";
import { askNumbers, effectWithNumbers } from "../findings/asking/ask-effect.ts";
import { askHeadline } from "../findings/asking/ask-headline.ts";
import { type AskSentence, askSentences } from "../findings/asking/ask-sentence.ts";
import { sourcesToCheck, type SourceToCheck } from "../findings/asking/check-source.ts";
import { type Case, caseOf, nameOf } from "../findings/case.ts";
import { beforeYouSign } from "../findings/signing/before-you-sign.ts";
import { counted } from "../findings/words/counts-in-words.ts";
import { capitalised, quoted } from "../findings/words/sentence.ts";

interface Options {
  readonly offer?: string;
  readonly top?: number;
  readonly rubric?: string;
}

const COHORT = `note: with more than ${COHORT_ABOVE} offers, there is no list of what to ask\n`;

interface Told {
  readonly item: AskSentence;
  /** its place among all that is open, which stays its number when only one offer's are told */
  readonly number: number;
  readonly effect: string;
}

const itemText = (theCase: Case, { item, number: place, effect }: Told): string => {
  const number = `${place}.`.padStart(3);
  const indent = " ".repeat(number.length + 1);
  const who = item.who === null ? "" : ` (ask: ${item.who})`;
  return [
    `${number} ${nameOf(theCase, item.offer)}: ${item.topic}${who}`,
    `${indent}${quoted(item.wording)}`,
    `${indent}${effect}. ${item.range}`,
  ].join("\n");
};

const sourceText = (item: SourceToCheck): string => {
  const indent = "    ";
  return [
    ` *  Check the source: ${item.called}`,
    `${indent}${item.why}`,
    `${indent}${item.how}`,
    ...item.confirm.flatMap(({ topic, said, wording }) => [
      `${indent}- ${quoted(wording)}`,
      `${indent}  (on ${topic}, you heard ${said})`,
    ]),
  ].join("\n");
};

/** What to ask before signing; nothing where another offer was asked for. */
const signingText = (theCase: Case, offer: string | undefined): readonly string[] => {
  const told = beforeYouSign(theCase);
  if (told === null || (offer !== undefined && offer !== told.offer)) return [];
  const items = told.items.map(({ topic, who, wording }) => ` -  ${topic} (ask: ${who})\n    ${quoted(wording)}`);
  return [
    `${told.title}\n${told.why}`,
    ...items,
    `Rests on, among others:\n${told.sources.map((source) => ` -  ${source}`).join("\n")}`,
  ];
};

/** The list of what to ask, as the command prints it; `offer` leaves others out, `top` is how many questions. */
export const askText = (theCase: Case, offer: string | undefined, top: number): string => {
  const { headline, detail } = askHeadline(theCase);
  const all = askSentences(theCase);
  const isShown = (item: AskSentence): boolean => offer === undefined || item.offer === offer;
  const wanted = all.filter(isShown).slice(0, top);
  const numbers = askNumbers(all, wanted);
  const items = all.flatMap((item, index) =>
    wanted.includes(item)
      ? [
          {
            place: index,
            text: itemText(theCase, { item, number: index + 1, effect: effectWithNumbers(item, numbers) }),
          },
        ]
      : [],
  );
  const sources = sourcesToCheck(theCase).filter(({ source }) => offer === undefined || source.offer === offer);
  // A source stands before the first question that is worth less.
  const listed = items.flatMap(({ place, text }, index) => {
    const before = items[index - 1]?.place ?? -1;
    const here = sources.filter((item) => item.place > before && item.place <= place);
    return [...here.map(sourceText), text];
  });
  const last = items.at(-1)?.place ?? -1;
  const left = all.filter(isShown).length - wanted.length;
  const rest = left > 0 ? [] : sources.filter((item) => item.place > last).map(sourceText);
  const signing = left > 0 ? [] : signingText(theCase, offer);
  const more = left > 0 ? [`${capitalised(counted(left, "more question"))} can be told.`] : [];
  return `${[`${headline}\n${detail}`, ...listed, ...rest, ...more, ...signing].join("\n\n")}\n`;
};

const ask = async (
  setting: Setting,
  path: string,
  { offer, top = Infinity, rubric: folder }: Options,
): Promise<ExitCode> => {
  const { io } = setting;
  const parsed = await chosenRubric(setting, folder);
  if (!parsed.ok) return refuse(io, parsed.problems);
  const read = await readOffersFiles([path], parsed.rubric, io);
  if (!read.ok) return refuse(io, read.problems);
  const model = buildModel(parsed.rubric, read.file);
  // Without the draws of weights: what to ask is worked out at the weights given, here as on the page.
  const comparison = compareModel(model);
  const ids = comparison.offers.map(({ id }) => id);
  if (offer !== undefined && !ids.includes(offer)) {
    io.err(
      `--offer: found ${plainLine(offer)}; expected an offer that is compared: ${ids.slice(0, 20).join(", ")}${didYouMean(offer, ids)}\n`,
    );
    return EXIT.usage;
  }
  if (comparison.ask === null) io.err(COHORT);
  else io.out(askText(caseOf({ file: read.file, model, comparison }), offer, top));
  return EXIT.done;
};

/** `first-rung ask FILE`: the open questions, most telling first, with whom to ask and what to say. */
export const addAsk = (setting: Setting): void => {
  setting.program
    .command("ask")
    .description("list what to ask next, most telling first")
    .argument("<file>", "an offers file, - for standard input")
    .option("--offer <id>", "only what is open about this offer")
    .addOption(countOption("--top <number>", "at most this many, the most telling"))
    .addOption(rubricOption())
    .action(async (path: string, options: Options) => {
      setting.finish(await ask(setting, path, options));
    });
};
