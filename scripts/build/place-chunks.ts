/**
 * Which page an address asks for: a pattern of what stands behind `#`, and the module of `src/features` that shows it. A test
 * holds it against the routes of the app.
 */
export const PLACE_CHUNKS: readonly (readonly [pattern: string, module: string])[] = [
  ["^/$", "offers/offers-page"],
  ["^/offers/(new|[^/]+/edit)$", "offers/form/offer-form-page"],
  ["^/offers/[^/]+/answer(/|$)", "questionnaire/question-page"],
  ["^/offers/[^/]+/answers$", "questionnaire/list/answer-list-page"],
  ["^/for-all", "questionnaire/for-all-page"],
  ["^/offers/[^/]+/pay$", "questionnaire/pay/pay-page"],
  ["^/offers/[^/]+/sources$", "sources/sources-page"],
  ["^/offers/[^/]+/texts$", "material/texts-page"],
  ["^/offers/[^/]+/reading$", "material/pass-page"],
  ["^/offers/[^/]+$", "offer/offer-page"],
  ["^/answer$", "questionnaire/answer-place"],
  ["^/decide$", "offers/decide-page"],
  ["^/compare", "compare/compare-page"],
  ["^/ask", "ask/ask-page"],
  ["^/what-matters", "what-matters/what-matters-page"],
  ["^/report", "report/report-page"],
  ["^/import", "import/import-page"],
  ["^/shared", "shared/shared-page"],
  ["^/keeping", "keeping/keeping-page"],
  ["^/rubric", "rubric/rubric-page"],
  ["^/method", "method/method-page"],
];
