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
contract holds right-to-work place hours people strong good mixed weak money-back over-three-months stays-whole
falls-monthly under-a-month nothing-owed notice-period yours-is-longer days-only over-two-months weeks-to-two-months
theirs-is-longer after-leaving barred-for-long barred-up-to-six barred-and-paid clients-only secrets-only probation
long-and-longer long-or-longer not-said-how said-how said-and-reviewed papers-seen sign-first letter-only others-named
all-read all-and-answered seat-money ends-in-first-year renewal-open sure-first-year sure-both pays-for-itself
planned-change decided being-prepared not-settled none-known plan-shown good-part somebody-elses said-so in-a-mail
in-the-contract one-person is-leaving nobody-could parts-known two-or-three went-on-before handover gone-and-unwritten
notes-only a-few-days some-weeks stays-near permit not-sponsored after-the-start before-the-start tied any-employer
permit-costs you-alone you-with-papers pay-back they-pay done-before-or-none what-lapses leave-at-once two-months
three-to-six-months over-six-months as-long-as-you-like obligations job-breaks-it release-asked release-promised
job-meets-it nothing-else way-to-work over-ninety up-to-ninety up-to-sixty up-to-forty under-twenty days-on-site clash
weekly-cost fixed-and-fine mostly-yours as-you-want-it who-may-change change-announced at-any-time with-months-notice
within-an-area you-agree travel most-weeks a-week-a-month few-a-month few-a-year none-or-asked move-costs others-lose
you-pay-all part-or-back they-pay-most no-move hours-as-lived over-fifty-five to-fifty-five to-forty-eight
near-contract time-given-back nights-and-calls unpaid-no-rest pay-or-rest-often pay-or-rest pay-and-rest
none-or-beside leave under-two-weeks two-to-three-weeks three-to-four-weeks four-to-five-weeks five-weeks
harsh-content often-no-help often-help often-help-and-limit seldom-may-refuse manager-met not-decided named-only
interview talked-of-work heard-of your-team matched-later one-of-some team-named met-some met-and-written
reviewers-near other-hours same-hours some-days some-days-a-week most-days leavers treated-badly one-treated-badly
good-and-bad speak-well would-return
`
  .trim()
  .split(/\s+/);

const PLACES: ReadonlyMap<string, number> = new Map(WORDS.map((word, place) => [word, place]));

/** An id as it stands in a link. */
export const toWord = (id: string): number | string => PLACES.get(id) ?? id;

/** The id that a link means; undefined for a place that this list doesn't have yet. */
export const fromWord = (word: number | string): string | undefined => (typeof word === "string" ? word : WORDS[word]);
