import { describe, expect, it } from "vitest";
import { parseRubric } from "../../src/rubric/parse-rubric.ts";
import { describeProblem } from "../../src/rubric/problem.ts";
import { rubricFiles } from "../builders/rubric-files.ts";

const FIRST = "criteria/production-ownership.yaml";
const sound = rubricFiles();

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly make: (text: string) => string;
  /** all that is said, line by line */
  readonly said: readonly (string | RegExp)[];
}

const replacing =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`nothing to replace: ${String(from)}`);
    return after;
  };

/** What someone gets wrong who changes a rubric for the first time, and what they are told: all of it, and nothing else. */
const MISTAKES: readonly Mistake[] = [
  {
    what: "a question misspelt in a flag",
    file: "flags.yaml",
    make: replacing("question: task-mix,", "question: task-mux,"),
    said: [
      /line \d+, \[1\]\.when\.all\[1\]\.question: found "task-mux"; expected a question's id, perhaps "task-mix": /,
    ],
  },
  {
    what: "a question misspelt in a lane",
    file: "lanes.yaml",
    make: replacing("question: takes-effect", "question: take-effect"),
    said: [
      /line \d+, \[1\]\.signs\[1\]\.question: found "take-effect"; expected a question's id, perhaps "takes-effect": /,
    ],
  },
  {
    what: "an option misspelt in a lane",
    file: "lanes.yaml",
    make: replacing("options: [rota, owns-it]", "options: [rota, own-it]"),
    said: [/found "own-it"; expected an option of after-launch, perhaps "owns-it": /],
  },
  {
    what: "a key misspelt",
    file: FIRST,
    make: replacing("summary:", "sumary:"),
    said: [
      /line \d+, summary: found nothing; expected text$|^.*summary: found nothing; expected text$/,
      /line \d+, sumary: found the key "sumary"; expected no key of that name, perhaps "summary"/,
    ],
  },
  {
    what: "shares that don't sum to 1",
    file: FIRST,
    make: replacing(/share: 0\.\d+/, "share: 0.05"),
    said: [/line \d+, questions: found shares that sum to 0\.\d+; expected shares that sum to 1$/],
  },
  {
    what: "tabs, on many lines",
    file: FIRST,
    make: (text) => text.replaceAll(/^ {2}/gm, "\t"),
    said: [
      /line \d+: found a tab, and in \d+ more lines; expected spaces: YAML takes no tabs at the beginning of a line$/,
    ],
  },
  {
    what: "non-breaking spaces",
    file: "lanes.yaml",
    make: (text) => text.replaceAll("  title: ", "  title:\u00A0"),
    said: [/line \d+: found a non-breaking space, and in \d+ more lines; expected a plain space$/],
  },
  {
    what: "no as a boolean",
    file: FIRST,
    make: replacing("core: true", "core: no"),
    said: [/line \d+, core: found "no"; expected true or false, not no$/],
  },
  {
    what: "a number as an id",
    file: "flags.yaml",
    make: replacing("- id: notebook-only", "- id: 7"),
    said: [/line \d+, \[1\]\.id: found 7; expected text, in quotes: "7"$/],
  },
  {
    what: "curly quotes",
    file: FIRST,
    make: replacing(/^title: .*$/m, "title: “Ownership”"),
    said: [/line \d+: found curly quotes around a value; expected straight quotes, "…" or '…'$/],
  },
  {
    what: "an empty file",
    file: "lanes.yaml",
    make: () => "",
    said: [/^lanes\.yaml: found an empty file; expected what docs\/rubrics\.md says it holds$/],
  },
  {
    what: "only comments",
    file: "lanes.yaml",
    make: () => "# later\n",
    said: [/^lanes\.yaml: found an empty file; /],
  },
  {
    what: "Latin-1",
    file: FIRST,
    make: replacing(/^title: .*$/m, "title: \uFFFDber alles"),
    said: [/line \d+: found letters that are not UTF-8, such as Latin-1; expected a file saved as UTF-8$/],
  },
  {
    what: "UTF-16",
    file: FIRST,
    make: (text) => Array.from(text).join("\0"),
    said: [
      /line 1: found text that is not UTF-8, such as UTF-16, and in \d+ more lines; expected a file saved as UTF-8$/,
    ],
  },
  {
    what: "a text cut off by an unquoted #",
    file: FIRST,
    make: replacing(/^summary: .*$/m, "summary: We are the #1 and # the rest is gone"),
    said: [
      /line \d+, column \d+: found a text cut off at "#": "We are the"|found a text cut off at "#": "We are the #1 and"; expected the whole text in quotes/,
    ],
  },
  {
    what: "a text of one word before its number",
    file: FIRST,
    make: replacing(/^summary: .*$/m, "summary: The #1 thing"),
    said: [/line \d+, column \d+: found a text cut off at "#": "The"; expected the whole text in quotes/],
  },
  {
    what: "a colon in a text",
    file: FIRST,
    make: replacing(/^summary: .*$/m, "summary: Two things: models and users"),
    said: [/line \d+, column \d+: found a colon inside a text.*; expected YAML: a text with a colon in quotes, "…"$/],
  },
  {
    what: "a condition that can't be true",
    file: "flags.yaml",
    make: replacing("{ question: takes-effect, is: [ends-when-shown] }", "{ question: task-mix, is: [most] }"),
    said: [/line \d+, \[1\]\.when: found a condition that can't be true; expected one that some answers fulfil/],
  },
  {
    what: "two kinds of job at once",
    file: "flags.yaml",
    make: replacing("when: { lane: [labelling] }", "when: { all: [{ lane: [labelling] }, { lane: [model-demos] }] }"),
    said: [/line \d+, \[\d+\]\.when: found a condition that can't be true; expected one that some answers fulfil: /],
  },
  {
    what: "a key that may be left out, misspelt",
    file: FIRST,
    make: replacing("notThis:", "notthis:"),
    said: [
      /line \d+, questions\[\d+\]\.notthis: found the key "notthis"; expected no key of that name, perhaps "notThis"$/,
    ],
  },
  {
    what: "two letters changed about",
    file: FIRST,
    make: replacing(/label: /, "lable: "),
    said: [
      /options\[1\]\.label: found nothing; expected text$/,
      /options\[1\]\.lable: found the key "lable"; expected no key of that name, perhaps "label"$/,
    ],
  },
  {
    what: "a band misspelt as a ceiling",
    file: "flags.yaml",
    make: replacing("ceiling: weak", "ceiling: week"),
    said: [/line \d+, \[1\]\.ceiling: found "week"; expected a band's id, perhaps "weak": strong, good, mixed, weak$/],
  },
  {
    what: "an option misspelt in a prior",
    file: FIRST,
    make: replacing("runbook: 0.1", "runbok: 0.1"),
    said: [
      /prior\.runbok: found "runbok"; expected an option's id, perhaps "runbook": /,
      /prior\.runbook: found nothing; expected a probability above 0$/,
    ],
  },
  {
    what: "an option misspelt among those of earlier versions",
    file: "carry-over.yaml",
    make: replacing("is: runbook,", "is: runbok,"),
    said: [
      /line \d+, \[1\]\.options\[1\]\.is: found "runbok"; expected an option of after-launch, perhaps "runbook": /,
    ],
  },
  {
    what: "a key twice",
    file: FIRST,
    make: replacing(/^title: .*$/m, "title: Ownership\ntitle: Again"),
    said: [/line \d+, column 1: found a key that appears here twice; expected each key once in its place$/],
  },
  {
    what: "options that are all worth 0",
    file: FIRST,
    make: (text) => {
      const at = text.indexOf("\n  - id:", text.indexOf("questions:") + 12);
      return text.slice(0, at).replaceAll(/value: [\d.]+/g, "value: 0") + text.slice(at);
    },
    said: [/questions\[1\]\.options: found options that are all worth 0; expected a best option with a value above 0$/],
  },
  {
    what: "a criterion that the ledger forgets",
    file: "advice.yaml",
    make: (text) =>
      text.replaceAll("employer-commitment", "pay").replaceAll(/questions: \[(?:[^\]]*)\]/g, "questions: []"),
    said: [/advice\.yaml: found no entry that acts on the criterion employer-commitment; expected an entry with/],
  },
  {
    what: "no lanes",
    file: "lanes.yaml",
    make: () => "[]\n",
    said: [/^lanes\.yaml: found an empty list; expected a list of 1 or more, each behind a "- "$/],
  },
  {
    what: "version: 1.0",
    file: "rubric.yaml",
    make: replacing(/^version: .*$/m, "version: 1.0"),
    said: [/line \d+, version: found 1; expected a version such as 1\.0\.0/],
  },
  {
    what: "a cyclic name",
    file: FIRST,
    make: (text) => `${text.trimEnd()}\nmore: &round [*round]\n`,
    said: [/line \d+, column \d+: found the name \*round; expected YAML whose names all stand earlier in the file/],
  },
  {
    what: "one option",
    file: FIRST,
    make: (text) =>
      text.replace(
        / {4}options:\n[\s\S]*?(?=\n {2}- id|\n*$)/,
        "    options:\n      - { id: all, label: All, value: 1 }\n",
      ),
    said: [/options: found a list of 1; expected a list of 2 or more/],
  },
  {
    what: "a share in percent",
    file: FIRST,
    make: replacing(/share: 0\.\d+/, "share: 50%"),
    said: [/questions\[1\]\.share: found "50%"; expected a number, such as 0\.5: with a point, and without %$/],
  },
  {
    what: "a number in quotes",
    file: FIRST,
    make: replacing(/share: (0\.\d+)/, 'share: "$1"'),
    said: [/questions\[1\]\.share: found "0\.\d+"; expected a number, without quotes$/],
  },
  {
    what: "a share with a comma",
    file: FIRST,
    make: replacing(/share: 0\.\d+/, "share: 0,5"),
    said: [/questions\[1\]\.share: found "0,5"; expected a number, such as 0\.5: with a point, and without %$/],
  },
  {
    what: "a broken YAML, told once",
    file: "lanes.yaml",
    make: replacing("options: [ships-it, now-and-then]", "options: [ships-it, now-and-then"),
    said: [/line \d+, column \d+: found a quote or a bracket that is not closed.*; expected YAML: each is closed/],
  },
];

const saidOf = (files: ReadonlyMap<string, string>): readonly string[] => {
  const parsed = parseRubric(files);
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
};

describe("mistakes that people make in a rubric", () => {
  it.each(MISTAKES)("$what", ({ file, make, said }) => {
    const lines = saidOf(new Map(sound).set(file, make(sound.get(file) ?? "")));
    for (const each of said) expect(lines).toContainEqual(expect.stringMatching(each));
    for (const line of lines) expect(line.startsWith(`${file}: `)).toBe(true);
  });

  it("lines that end as on Windows are no mistake, nor is a mark at the beginning", () => {
    expect(saidOf(new Map([...sound].map(([file, text]) => [file, text.replaceAll("\n", "\r\n")])))).toEqual([]);
    expect(saidOf(new Map([...sound].map(([file, text]) => [file, `\uFEFF${text}`])))).toEqual([]);
  });

  it("a file under another name than its criterion is told with the name that is missing", () => {
    const files = new Map(sound).set("criteria/mentorshp.yaml", sound.get("criteria/mentorship.yaml") ?? "");
    files.delete("criteria/mentorship.yaml");
    expect(saidOf(files)).toEqual([
      "criteria/mentorship.yaml: found no such file; expected a file of the rubric",
      'criteria/mentorshp.yaml: found a file that rubric.yaml doesn\'t name; expected one of its files, perhaps "criteria/mentorship.yaml": criteria/mentorship.yaml',
    ]);
  });

  it("rubric.yaml under another ending is told apart from one that is missing, too", () => {
    const files = new Map(sound).set("rubric.yml", sound.get("rubric.yaml") ?? "");
    files.delete("rubric.yaml");
    expect(saidOf(files)).toEqual([
      "rubric.yaml: found no such file; expected a file of the rubric",
      "rubric.yml: found another ending; expected a name that ends in .yaml",
    ]);
  });

  it("a file that ends in .yml is told apart from one that is missing", () => {
    const files = new Map(sound).set("lanes.yml", sound.get("lanes.yaml") ?? "");
    files.delete("lanes.yaml");
    expect(saidOf(files)).toEqual([
      "lanes.yaml: found no such file; expected a file of the rubric",
      "lanes.yml: found another ending; expected a name that ends in .yaml",
    ]);
  });
});
