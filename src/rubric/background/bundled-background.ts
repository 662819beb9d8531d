import { background } from "virtual:background";

/** What is read beside the rubric of `rubric/`, for the few places that show it. */
export const bundledBackground = background;
