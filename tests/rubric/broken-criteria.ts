/** One thing broken in the real rubric, and the problem that it must lead to. */
export interface Break {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly path: string;
  /** what the problem's `found` begins with */
  readonly found: string;
  /** what its `expected` begins with */
  readonly expected: string;
}

const OWNERSHIP = "criteria/production-ownership.yaml";
const DURABLE = "criteria/durable-work.yaml";

/** Mistakes inside one file. */
export const BROKEN_CRITERIA: readonly Break[] = [
  {
    what: "an unknown key",
    file: OWNERSHIP,
    from: "notThis:",
    to: "notThat:",
    path: "questions[0].notThat",
    found: 'the key "notThat"',
    expected: "no key of that name",
  },
  {
    what: "an unknown key at the top",
    file: "rubric.yaml",
    from: "title:",
    to: "weights: 1\ntitle:",
    path: "weights",
    found: 'the key "weights"',
    expected: "no key of that name",
  },
  {
    what: "a missing text",
    file: OWNERSHIP,
    from: "title: Production ownership",
    to: "",
    path: "title",
    found: "nothing",
    expected: "text",
  },
  {
    what: "an empty text",
    file: OWNERSHIP,
    from: "title: Production ownership",
    to: 'title: " "',
    path: "title",
    found: '" "',
    expected: "some text",
  },
  {
    what: "a share that is a word",
    file: OWNERSHIP,
    from: "share: 0.3",
    to: "share: third",
    path: "questions[1].share",
    found: '"third"',
    expected: "a number",
  },
  {
    what: "an effort that isn't one",
    file: OWNERSHIP,
    from: "effort: negotiate",
    to: "effort: easy",
    path: "questions[1].effort",
    found: '"easy"',
    expected: '"negotiate" or "structural"',
  },
  {
    what: "a value above 1",
    file: OWNERSHIP,
    from: "value: 1\n",
    to: "value: 1.5\n",
    path: "questions[0].options[4].value",
    found: "1.5",
    expected: "a number of 1 or less",
  },
  {
    what: "a reliability below 0",
    file: "rubric.yaml",
    from: "reliability: 0.7",
    to: "reliability: -0.7",
    path: "evidence[2].reliability",
    found: "-0.7",
    expected: "a number of 0 or more",
  },
  {
    what: "an id in capitals",
    file: OWNERSHIP,
    from: "id: rota",
    to: "id: Rota",
    path: "questions[1].options[4].id",
    found: '"Rota"',
    expected: "an id",
  },
  {
    what: "an option called unknown",
    file: OWNERSHIP,
    from: "id: rota",
    to: "id: unknown",
    path: "questions[1].options[4].id",
    found: '"unknown"',
    expected: "an id other than mixed, unknown",
  },
  {
    what: "a paragraph that the profile lacks",
    file: OWNERSHIP,
    from: "sources: [P6, P7, P11]",
    to: "sources: [P6, P25]",
    path: "questions[0].sources[1]",
    found: '"P25"',
    expected: "a part of the career profile, as in sources.yaml",
  },
  {
    what: "a question that cites nothing",
    file: OWNERSHIP,
    from: "sources: [P6, P7, P11]",
    to: "sources: []",
    path: "questions[0].sources",
    found: "no source",
    expected: "a part that sources.yaml names",
  },
  {
    what: "options that are not worst to best",
    file: OWNERSHIP,
    from: "value: 0.75",
    to: "value: 0.2",
    path: "questions[0].options[3].value",
    found: "0.2",
    expected: "0.5 or more",
  },
  {
    what: "an option named twice",
    file: OWNERSHIP,
    from: "id: everyday",
    to: "id: by-choice",
    path: "questions[0].options[3].id",
    found: '"by-choice" a second time',
    expected: "an id of its own",
  },
  {
    what: "shares that don't sum to 1",
    file: OWNERSHIP,
    from: "share: 0.3",
    to: "share: 0.4",
    path: "questions",
    found: "shares that sum to 1.1",
    expected: "shares that sum to 1",
  },
  {
    what: "a prior that forgets an option",
    file: DURABLE,
    from: "      harder-and-reviewed: 0.05\n",
    to: "",
    path: "questions[2].prior.harder-and-reviewed",
    found: "nothing",
    expected: "a probability above 0",
  },
  {
    what: "a prior that rules an option out",
    file: DURABLE,
    from: "harder-and-reviewed: 0.05",
    to: "harder-and-reviewed: 0",
    path: "questions[2].prior.harder-and-reviewed",
    found: "0",
    expected: "a probability above 0",
  },
  {
    what: "a prior over an option that isn't there",
    file: DURABLE,
    from: "harder-and-reviewed: 0.05",
    to: "harder-and-reviewed: 0.04\n      other: 0.01",
    path: "questions[2].prior.other",
    found: '"other"',
    expected: "an option's id: replaced",
  },
  {
    what: "a prior that doesn't sum to 1",
    file: DURABLE,
    from: "replaced: 0.2\n",
    to: "replaced: 0.3\n",
    path: "questions[2].prior",
    found: "probabilities that sum to 1.1",
    expected: "a sum of 1",
  },
  {
    what: "a pay criterion with another question",
    file: "criteria/pay.yaml",
    from: "- id: pay",
    to: "- id: salary",
    path: "questions",
    found: '"salary" of kind pay',
    expected: 'one question, "pay", of kind pay',
  },
];
