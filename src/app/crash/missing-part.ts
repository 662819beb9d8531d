/** How browsers and the bundler's loader say that a part of the page did not come. */
const SAID = /dynamically imported module|importing a module script failed|preload css|valid javascript mime type/i;

/**
 * Whether an error means that a part of the page could not be fetched: after an update the old parts are gone from the
 * server, or the network is away. Loading the page again fixes that.
 */
export const isMissingPart = (error: unknown): boolean => error instanceof Error && SAID.test(error.message);
