import { rubric } from "virtual:rubric";

/** The rubric of `rubric/`, checked when the page or the command was built. */
export const bundledRubric = rubric;
