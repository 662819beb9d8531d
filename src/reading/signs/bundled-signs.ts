import { signs } from "virtual:reading-signs";

/** The signs of `rubric/reading/`, checked when the page or the command was built. Load this when something is read. */
export const bundledSigns = signs;
