import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();

/** What people in such seats answered, short: `question=option`, all in writing. */
const SEATS: readonly { readonly seat: string; readonly lane: string; readonly answers: string }[] = [
  {
    seat: "a junior on a triage model, on call with help",
    lane: "production-ml",
    answers: `live-users=depends after-launch=rota takes-effect=ships-it model-decisions=argued eval-definition=all-three
      eval-role=designs-test data-trust=writes-checks task-mix=most what-remains=part-of-service monitoring=acts-on-it
      domain-contact=works-together first-year-proof=own-part-with-figures review=code-and-results`,
  },
  {
    seat: "a release gate, whose result decides",
    lane: "production-ml",
    answers: `live-users=depends after-launch=owns-it takes-effect=ships-it model-decisions=argued eval-definition=all-three
      eval-role=owns-test data-trust=writes-checks task-mix=nearly-all what-remains=part-of-service monitoring=sees-it
      domain-contact=works-together first-year-proof=own-part-with-figures review=plan-too`,
  },
  {
    seat: "an evaluation job that watches, and is asked before a release",
    lane: "production-ml",
    answers: `live-users=depends after-launch=team-watch takes-effect=ships-it model-decisions=yes-or-no
      eval-definition=two-of-three eval-role=designs-test data-trust=writes-checks task-mix=most
      what-remains=part-of-service monitoring=sees-it domain-contact=hears-them first-year-proof=own-part review=one-way`,
  },
  {
    seat: "pipelines and monitors for other people's models",
    lane: "platform",
    answers: `live-users=everyday after-launch=rota takes-effect=ships-it model-decisions=tickets-decide
      eval-definition=one-figure eval-role=runs-existing data-trust=traces-or-runs task-mix=one-day
      what-remains=standing-job monitoring=sees-it domain-contact=never first-year-proof=own-part review=one-way`,
  },
  {
    seat: "experiments for a product that others run",
    lane: "applied-science",
    answers: `live-users=everyday after-launch=team-watch takes-effect=others-decide model-decisions=argued
      eval-definition=all-three eval-role=designs-test data-trust=traces-or-runs task-mix=most what-remains=rerun-script
      monitoring=watched-unseen domain-contact=works-together first-year-proof=own-part review=plan-too`,
  },
  {
    seat: "papers and prototypes, free and with nobody to judge",
    lane: "research",
    answers: `live-users=nobody after-launch=never-again takes-effect=once-and-over model-decisions=alone
      eval-definition=one-of-three eval-role=designs-test data-trust=takes-it task-mix=most what-remains=notebook-or-file
      monitoring=users-tell domain-contact=never first-year-proof=decks-and-demos review=now-and-then`,
  },
  {
    seat: "an app that calls a model somewhere",
    lane: "software-with-ml",
    answers: `live-users=everyday after-launch=rota takes-effect=ships-it model-decisions=tickets-decide
      eval-definition=demo-looks-right eval-role=none data-trust=takes-it task-mix=next-to-nothing
      what-remains=part-of-service monitoring=only-running domain-contact=through-manager first-year-proof=own-part
      review=one-way`,
  },
  {
    seat: "report packs and SQL",
    lane: "data-analysis",
    answers: `live-users=everyday after-launch=runbook takes-effect=ends-when-shown model-decisions=tickets-decide
      eval-definition=one-figure eval-role=none data-trust=reports-oddities task-mix=next-to-nothing
      what-remains=rerun-script monitoring=users-tell domain-contact=hears-them first-year-proof=decks-and-demos
      review=right-or-wrong`,
  },
  {
    seat: "baselines and notebooks for the people who decide",
    lane: "notebook-support",
    answers: `live-users=everyday after-launch=never-again takes-effect=others-decide model-decisions=yes-or-no
      eval-definition=one-of-three eval-role=runs-existing data-trust=reports-oddities task-mix=half
      what-remains=notebook-or-file monitoring=watched-unseen domain-contact=through-manager first-year-proof=support
      review=one-way`,
  },
  {
    seat: "labelling by someone's guidelines",
    lane: "labelling",
    answers: `live-users=depends after-launch=never-again takes-effect=ends-when-shown model-decisions=tickets-decide
      eval-definition=one-figure eval-role=none data-trust=reports-oddities task-mix=one-day what-remains=slides-or-nothing
      monitoring=users-tell domain-contact=through-manager first-year-proof=support review=right-or-wrong`,
  },
  {
    seat: "a demo for one client after another",
    lane: "model-demos",
    answers: `live-users=shown-once after-launch=never-again takes-effect=once-and-over model-decisions=yes-or-no
      eval-definition=one-figure eval-role=none data-trust=takes-it task-mix=one-day what-remains=notebook-or-file
      monitoring=users-tell domain-contact=works-together first-year-proof=decks-and-demos review=one-way`,
  },
];

const laneShown = (title: string, text: string) => {
  const pairs = text.split(/\s+/).map((pair) => pair.split("="));
  const answers = Object.fromEntries(pairs.map(([id = "", choice = ""]) => [id, { choice, evidence: "written" }]));
  const offers = [{ id: "seat", employer: "Someone", title, answers }];
  return evaluate(buildModel(rubric, { offers })).offers[0];
};

const raisedFor = (title: string, text: string) =>
  laneShown(title, text)?.flags.flatMap(({ id, state }) => (state === "raised" ? [id] : []));

const answersOf = (lane: string) => SEATS.find((seat) => seat.lane === lane)?.answers ?? "";

describe("what a seat really is", () => {
  it.each(SEATS)("$seat reads as $lane", ({ lane, answers }) => {
    expect(laneShown("Assistant", answers)?.lane.id).toBe(lane);
  });

  it("has a seat to try for every lane", () => {
    expect(new Set(SEATS.map(({ lane }) => lane))).toEqual(new Set(rubric.lanes.map(({ id }) => id)));
  });

  it("is mixed while nothing is known", () => {
    expect(laneShown("ML Engineer", "mentor=nobody")?.lane.id).toBe("mixed");
  });
});

describe("titles against the work", () => {
  it.each([
    "ML Engineer",
    "AI Engineer, Solutions",
    "Engineer (Machine Learning)",
    "Applied Scientist I",
    "Junior AI/ML developer",
  ])("%s promises more than putting demos together", (title) => {
    expect(raisedFor(title, answersOf("model-demos"))).toContain("title-mismatch");
  });

  it.each(["Data Scientist", "Email Engineer", "Solutions Consultant, AI", "HTML Developer"])(
    "%s promises nothing of the kind",
    (title) => {
      expect(raisedFor(title, answersOf("model-demos"))).not.toContain("title-mismatch");
    },
  );

  it.each(["Quality Analyst", "Data Scientist", "Graduate trainee"])(
    "%s can hide a better job than it says",
    (title) => {
      expect(raisedFor(title, answersOf("production-ml"))).toContain("better-than-its-title");
    },
  );

  it("an ML Engineer who looks after models is what the title says", () => {
    const flags = raisedFor("ML Engineer", answersOf("production-ml"));
    expect(flags).not.toContain("better-than-its-title");
    expect(flags).not.toContain("title-mismatch");
  });
});
