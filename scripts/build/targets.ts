/** The oldest browsers that the page and the files it makes are built for; README names them too. */
export const TARGETS = ["chrome111", "edge111", "firefox128", "safari16.4"];
