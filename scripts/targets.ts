/** The oldest browsers that the page and the files it makes are built for. README says the same. */
export const TARGETS = ["chrome111", "edge111", "firefox114", "safari16.4"];
