/** Words that only the rubric of `rubric/` may bring along: its source, its parts, its trade, its core criteria. */
export const ASSUMES_OURS =
  /\bprofile\b|\bAI\b|\bML\b|\bP\d{1,2}\b|the four\b|four criteria|live model|machine learning|MLOps|data scientist/i;
