import { background } from "virtual:rubric-background";

/** What is read beside the rubric of `rubric/`, for the few places that show it. */
export const bundledBackground = background;
