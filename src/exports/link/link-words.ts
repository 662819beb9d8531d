/**
 * Ids that a link names by their place in this list, so that it stays short. Links that were passed on count on it:
 * words are added at its end, none is ever moved or removed. An id that is not here stands in the link as it is.
 */
const WORDS: readonly string[] = `
unknown written first-hand recruiter promised guess
production-ownership evaluation-depth durable-work mentorship learning-from-failure domain-constraints pay
employer-commitment where-it-leads
live-users after-launch takes-effect model-decisions eval-definition launch-limits eval-role data-trust task-mix
what-remains ai-tools mentor review team-seniority failure-reports monitoring post-launch-review constraints
domain-contact dependence staying-power first-year-proof progression
nobody shown-once by-choice everyday depends never-again runbook-or-alone team-watch rota owns-it ends-when-shown
once-and-over others-decide now-and-then ships-it tickets-decide alone yes-or-no argued decides-part demo-looks-right
one-figure one-of-three two-of-three all-three nobody-tests may-ship-anyway answered-in-writing has-stopped
stopped-and-told none runs-existing reads-failures designs-test owns-test takes-it reports-oddities traces-or-runs
writes-checks settles-it next-to-nothing one-day half most nearly-all slides-or-nothing notebook-or-file rerun-script
standing-job part-of-service replaced more-of-same time-no-plan harder-work harder-and-reviewed helpful-people named
regular-time regular-and-proven right-or-wrong one-way code-and-results plan-too none-near one-far one several
several-raised kept-elsewhere can-read in-the-room writes-some users-tell only-running watched-unseen sees-it acts-on-it
never after-disasters may-listen takes-part presents talked-about written-down measured turned-down through-manager
hears-them works-together explains-it nobody-notices trial-users part-missed main-stops at-risk ending signs-of-it
first-year longer growing nothing decks-and-demos support own-part own-part-with-figures none-moved one-in-five a-third
more-than-half half-and-models
runbook all-alone elsewhere not-allowed talk-of-it up-to-a-quarter up-to-half
`
  .trim()
  .split(/\s+/);

const PLACES: ReadonlyMap<string, number> = new Map(WORDS.map((word, place) => [word, place]));

/** An id as it stands in a link. */
export const toWord = (id: string): number | string => PLACES.get(id) ?? id;

/** The id that a link means; undefined for a place that this list doesn't have yet. */
export const fromWord = (word: number | string): string | undefined => (typeof word === "string" ? word : WORDS[word]);
